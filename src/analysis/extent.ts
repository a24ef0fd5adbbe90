import type { Computation, Wrap } from "./computation";
import type { Driver } from "./drivers";
import { moved } from "./drivers";
import type { Bar } from "./tornado";
import { tornado } from "./tornado";

/** How far an answer reaches while every figure that it rests on stays within its own range. */
export interface Extent {
  readonly low: number;
  readonly high: number;
  /** The figures that have a range. */
  readonly drivers: readonly Driver[];
}

const together =
  (wraps: readonly Wrap[]): Wrap =>
  (reader) =>
    wraps.reduce((wrapped, wrap) => wrap(wrapped), reader);

/**
 * Takes each figure to the end that lowers the answer, all at once, then each to the one that raises it. Exact for a formula that
 * rises or falls steadily with each figure, as those of the core do.
 *
 * @throws FormulaError when there is no answer, or none at an end.
 */
export function extentOf(computation: Computation): Extent {
  const bars = tornado(computation);
  const at = (end: (bar: Bar) => number) =>
    computation.answer(together(bars.map((bar) => moved(bar.driver, end(bar)))));
  return {
    low: at(({ driver, atLow, atHigh }) => (atLow <= atHigh ? driver.low : driver.high)),
    high: at(({ driver, atLow, atHigh }) => (atLow <= atHigh ? driver.high : driver.low)),
    drivers: bars.map(({ driver }) => driver),
  };
}
