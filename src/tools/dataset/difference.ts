import { isDeepStrictEqual } from "node:util";
import type { FactBody } from "../../dataset/types";
import type { Snapshot } from "./snapshot";

export type Change =
  | { readonly kind: "added" | "vanished"; readonly what: "fact" | "input"; readonly id: string }
  | { readonly kind: "renamed"; readonly id: string; readonly to: string }
  | {
      readonly kind: "changed";
      readonly what: "fact" | "input";
      readonly id: string;
      /** Whether an answer of a formula may be another one: not so for names and notes. */
      readonly moves: boolean;
      readonly parts: readonly {
        readonly name: string;
        readonly old: unknown;
        readonly new: unknown;
      }[];
    }
  | { readonly kind: "names"; readonly list: string; readonly id: string; readonly lost: boolean };

/** What a formula's answer rests on. */
const answering: ReadonlySet<string> = new Set([
  "period",
  "unit",
  "estimate",
  "question",
  "favours",
  "bounds",
]);

function partsOf(old: object, now: object): Extract<Change, { kind: "changed" }>["parts"] {
  const [before, after] = [old, now] as Record<string, unknown>[] as [
    Record<string, unknown>,
    Record<string, unknown>,
  ];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names
    .filter((name) => !isDeepStrictEqual(before[name], after[name]))
    .map((name) => ({ name, old: before[name], new: after[name] }));
}

function changed(what: "fact" | "input", id: string, old: object, now: object): Change[] {
  const parts = partsOf(old, now);
  if (parts.length === 0) return [];
  return [
    { kind: "changed", what, id, parts, moves: parts.some(({ name }) => answering.has(name)) },
  ];
}

function factChanges(old: Snapshot, now: Snapshot): Change[] {
  const came = new Set<string>();
  const kept = Object.entries(old.facts).flatMap(([id, record]): Change[] => {
    const found = (one: string): FactBody | undefined =>
      Object.hasOwn(now.facts, one) ? now.facts[one] : undefined;
    const same = found(id);
    if (same) return changed("fact", id, record, same);
    const to = Object.hasOwn(now.redirects, id) ? now.redirects[id]! : undefined;
    const renamed = to === undefined ? undefined : found(to);
    if (to === undefined || !renamed) return [{ kind: "vanished", what: "fact", id }];
    came.add(to);
    return [{ kind: "renamed", id, to }, ...changed("fact", to, record, renamed)];
  });
  const added = Object.keys(now.facts)
    .filter((id) => !Object.hasOwn(old.facts, id) && !came.has(id))
    .map((id): Change => ({ kind: "added", what: "fact", id }));
  return [...kept, ...added];
}

function inputChanges(old: Snapshot, now: Snapshot): Change[] {
  const kept = Object.entries(old.inputs).flatMap(([id, body]): Change[] =>
    Object.hasOwn(now.inputs, id)
      ? changed("input", id, body, now.inputs[id]!)
      : [{ kind: "vanished", what: "input", id }],
  );
  const added = Object.keys(now.inputs)
    .filter((id) => !Object.hasOwn(old.inputs, id))
    .map((id): Change => ({ kind: "added", what: "input", id }));
  return [...kept, ...added];
}

function nameChanges(old: Snapshot, now: Snapshot): Change[] {
  const lists = [...new Set([...Object.keys(old.names), ...Object.keys(now.names)])];
  return lists.flatMap((list) => {
    const [before, after] = [old.names[list] ?? {}, now.names[list] ?? {}];
    const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return ids
      .filter((id) => !isDeepStrictEqual(before[id], after[id]))
      .map((id): Change => {
        const still = new Set(after[id] ?? []);
        const lost = !(id in after) || (before[id] ?? []).some((name) => !still.has(name));
        return { kind: "names", list, id, lost };
      });
  });
}

/** What is not the same in a later version of the dataset. */
export function difference(old: Snapshot, now: Snapshot): readonly Change[] {
  return [...factChanges(old, now), ...inputChanges(old, now), ...nameChanges(old, now)];
}

export const bumps = ["none", "patch", "minor", "major"] as const;
export type Bump = (typeof bumps)[number];

function bumpFor(change: Change): Bump {
  switch (change.kind) {
    case "vanished":
      return "major";
    case "changed":
      return change.moves ? "major" : "patch";
    case "names":
      return change.lost ? "major" : "patch";
    case "added":
    case "renamed":
      return "minor";
  }
}

/** By how much the version has to rise for these changes, as `src/dataset/version.ts` has it. */
export function bumpNeeded(changes: readonly Change[]): Bump {
  return bumps[Math.max(0, ...changes.map((change) => bumps.indexOf(bumpFor(change))))]!;
}

/** By how much a version is above another. */
export function bumpBetween(old: string, now: string): Bump {
  const [before, after] = [old.split("."), now.split(".")];
  const at = before.findIndex((part, index) => part !== after[index]);
  return at < 0 ? "none" : (["major", "minor", "patch"] as const)[at]!;
}

/** What keeps a later version from being published, each as a sentence. */
export function objections(old: Snapshot, now: Snapshot): readonly string[] {
  const changes = difference(old, now);
  const gone = changes.flatMap((change) =>
    change.kind === "vanished"
      ? [`The ${change.what} ${change.id} has vanished: redirect it in src/dataset/redirects.ts.`]
      : [],
  );
  const [needed, made] = [bumpNeeded(changes), bumpBetween(old.version, now.version)];
  if (bumps.indexOf(made) >= bumps.indexOf(needed)) return gone;
  const from = `${old.version} to ${now.version}`;
  return [
    ...gone,
    `The dataset has changed, and from ${from} is no ${needed} step: raise datasetVersion in src/dataset/version.ts.`,
  ];
}
