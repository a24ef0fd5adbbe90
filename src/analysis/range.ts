import { factOf } from "../dataset/facts";
import { inputOf } from "../dataset/inputs";
import { FormulaError } from "../scenarios/errors";
import { spanOf } from "../scenarios/resolve";
import type { Computation } from "./computation";
import type { DriverId } from "./drivers";
import { moved } from "./drivers";

/** How far a figure without bounds of its own is moved: up to so many times its value. */
const reach = 10;

/**
 * The values that a driver may be moved to: an input's bounds, 0 to 1 for a share, else 0 to ten times the value in use or the
 * stated one, whichever is more.
 */
export function rangeOf(driver: DriverId, used: number): readonly [low: number, high: number] {
  if (driver.kind === "input") return inputOf(driver.id).bounds;
  const fact = factOf(driver.id);
  if (fact.unit === "share") return [0, 1];
  return [0, reach * Math.max(used, spanOf(fact, { about: 0, open: 0 }).high)];
}

/** The answer with a driver at a value; NaN where the formula has none. */
export function curve(computation: Computation, driver: DriverId): (value: number) => number {
  return (value) => {
    try {
      return computation.answer(moved(driver, value));
    } catch (error) {
      if (error instanceof FormulaError) return NaN;
      throw error;
    }
  };
}
