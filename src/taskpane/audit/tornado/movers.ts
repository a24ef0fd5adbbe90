import type { Bar } from "../../../analysis/tornado";

/** Below this share of the answer, a swing is what arithmetic leaves. */
const rounding = 1e-12;

/** The drivers that move an answer, and those that were read and move nothing. */
export function moversOf(
  bars: readonly Bar[],
  base: number,
): { readonly movers: readonly Bar[]; readonly idle: readonly Bar[] } {
  const isIdle = ({ swing }: Bar) => swing <= rounding * Math.abs(base);
  return { movers: bars.filter((bar) => !isIdle(bar)), idle: bars.filter(isIdle) };
}
