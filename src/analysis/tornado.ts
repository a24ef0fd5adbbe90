import type { Computation } from "./computation";
import type { Driver } from "./drivers";
import { driversOf, moved } from "./drivers";

export interface Bar {
  readonly driver: Driver;
  /** The answer with the driver at the low end of its range, and at the high end. */
  readonly atLow: number;
  readonly atHigh: number;
  /** How far apart the two are. */
  readonly swing: number;
}

/**
 * What moves an answer: each fact and input that it rests on is taken to both ends of its own range while all others stay at the
 * scenario's value. Sorted by swing, largest first; equal swings in reading order.
 *
 * @throws FormulaError when there is no answer, or none at an end.
 */
export function tornado(computation: Computation): readonly Bar[] {
  return driversOf(computation)
    .map((driver) => {
      const atLow = computation.answer(moved(driver, driver.low));
      const atHigh = computation.answer(moved(driver, driver.high));
      return { driver, atLow, atHigh, swing: Math.abs(atHigh - atLow) };
    })
    .sort((a, b) => b.swing - a.swing);
}
