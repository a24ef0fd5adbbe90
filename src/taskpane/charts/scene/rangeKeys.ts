import type { Figure, Reach } from "../figure";
import type { Tools } from "../tools";
import type { Key } from "./legend";

/** The ranges of figures that have one. */
export function reachesOf(figures: readonly Figure[]): readonly Reach[] {
  return figures.flatMap((figure) =>
    figure.kind === "known" && figure.reach ? [figure.reach] : [],
  );
}

/** What whiskers stand for; nothing for a kind that is not drawn. */
export function rangeKeys(reaches: readonly Reach[], { say }: Tools): readonly Key[] {
  return [
    ...(reaches.some(({ assumed }) => !assumed)
      ? [{ sign: "range", label: say("keyRange") } as const]
      : []),
    ...(reaches.some(({ assumed }) => assumed)
      ? [{ sign: "assumedRange", label: say("keyAssumed") } as const]
      : []),
  ];
}
