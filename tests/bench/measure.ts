/** A time, or any other number of which less is better, as it came out over several runs. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return {
    median: sorted[Math.floor(sorted.length / 2)]!,
    low: sorted[0]!,
    high: sorted.at(-1)!,
  };
}
