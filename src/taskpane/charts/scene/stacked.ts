import { stack } from "d3-shape";

/** Where each of some shares begins and ends when they are put one after another. */
export function stacked(shares: readonly number[]): readonly (readonly [number, number])[] {
  const keys = shares.map((_share, index) => index);
  const lay = stack<readonly number[], number>()
    .keys(keys)
    .value((row, index) => row[index]!);
  return lay([shares]).map((series) => [series[0]![0], series[0]![1]] as const);
}
