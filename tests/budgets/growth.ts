import type { SizesByGroup } from "../../src/tools/sizes";

const count = (bytes: number) => bytes.toLocaleString("en");

/** So many lines are read; the rest is small. */
const most = 10;

/** What grew since the sizes were recorded, the largest growth first; where nothing did, what is largest. */
export function growth(recorded: SizesByGroup, now: SizesByGroup): readonly string[] {
  const grown = Object.entries(now)
    .map(([group, bytes]) => ({ group, bytes, was: recorded[group] }))
    .map((one) => ({ ...one, by: one.bytes - (one.was ?? 0) }))
    .filter(({ by }) => by > 0)
    .sort((a, b) => b.by - a.by)
    .map(({ group, bytes, was, by }) =>
      was === undefined
        ? `${group}: new, ${count(bytes)}`
        : `${group}: +${count(by)}, ${count(was)} to ${count(bytes)}`,
    );
  if (grown.length > 0) return ["Grown since it was recorded:", ...grown.slice(0, most)];
  const largest = Object.entries(now)
    .sort(([, a], [, b]) => b - a)
    .map(([group, bytes]) => `${group}: ${count(bytes)}`);
  return ["Nothing grew since it was recorded. The largest:", ...largest.slice(0, most)];
}
