import type { Spread } from "./measure";
import type { Taken } from "./turns";

/** A comparison in one run: ours against a peer's. */
export interface Row {
  readonly what: string;
  readonly ours: string;
  readonly peer: string;
  /** Ours over the peer's: less is better. */
  readonly ratio: number;
  /** The most that the ratio may be; undefined where there is no target. */
  readonly target?: number;
  /** The most memory that ours and the peer's took, in MB; undefined where it was not measured. */
  readonly memory?: readonly [ours: number, peer: number];
}

export interface Section {
  readonly title: string;
  /** What is compared with what, and how. */
  readonly words: string;
  readonly rows: readonly Row[];
  /** Why something was not measured. */
  readonly skipped?: string;
}

const digits = (value: number) =>
  value.toLocaleString("en-US", { maximumSignificantDigits: value < 1000 ? 3 : 4 });

export const milliseconds = ({ median, low, high }: Spread): string =>
  `${digits(median)} ms (${digits(low)}–${digits(high)})`;

interface RowOptions {
  readonly target?: number;
  readonly shown?: (spread: Spread) => string;
  readonly memory?: Row["memory"];
}

export const rowOf = (
  what: string,
  ours: Spread,
  peer: Spread,
  { target, shown = milliseconds, memory }: RowOptions = {},
): Row => ({
  what,
  ours: shown(ours),
  peer: shown(peer),
  ratio: ours.median / peer.median,
  ...(target !== undefined && { target }),
  ...(memory && { memory }),
});

/** Two pieces of work by their time, with the memory of each. */
export const rowOfWork = (
  what: string,
  ours: Taken,
  peer: Taken,
  options: Omit<RowOptions, "memory"> = {},
): Row => rowOf(what, ours.time, peer.time, { ...options, memory: [ours.memory, peer.memory] });

const verdict = ({ ratio, target }: Row): string =>
  target === undefined ? "" : `≤ ${target} ${ratio <= target ? "met" : "missed"}`;

const memoryOf = ({ memory }: Row): string =>
  memory ? memory.map((one) => Math.round(one).toLocaleString("en-US")).join(" / ") : "";

const cellsOf = (row: Row) => [
  row.what,
  row.ours,
  row.peer,
  row.ratio.toFixed(2),
  verdict(row),
  memoryOf(row),
];

const heads = ["Case", "Ours", "Peer", "Ratio", "Target", "Memory, MB"];

export function asText({ title, words, rows, skipped }: Section): string {
  const table = [heads, ...rows.map(cellsOf)];
  const widths = heads.map((_head, column) =>
    Math.max(...table.map((line) => line[column]!.length)),
  );
  const lines = table.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join("  ")
      .trimEnd(),
  );
  return [`\n${title}`, words, ...(skipped ? [skipped] : []), ...(rows.length ? lines : [])].join(
    "\n",
  );
}

export function asMarkdown({ title, words, rows, skipped }: Section): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  const table = [line(heads), line(heads.map(() => "---")), ...rows.map(cellsOf).map(line)];
  return [
    `## ${title}`,
    words,
    ...(skipped ? [skipped] : []),
    ...(rows.length ? [table.join("\n")] : []),
  ].join("\n\n");
}
