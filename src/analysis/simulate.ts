import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { NumericFactId } from "../dataset/facts";
import { factOf } from "../dataset/facts";
import { patchReader } from "../scenarios/reader";
import { spanOf } from "../scenarios/resolve";
import type { Computation } from "./computation";
import type { Driver } from "./drivers";
import { driversOf } from "./drivers";

type Draw = (uniform: number) => number;

/** The inverse of a triangular distribution. */
function triangular(low: number, mode: number, high: number): Draw {
  const split = (mode - low) / (high - low);
  return (u) =>
    u < split
      ? low + Math.sqrt(u * (high - low) * (mode - low))
      : high - Math.sqrt((1 - u) * (high - low) * (high - mode));
}

const uniform =
  (low: number, high: number): Draw =>
  (u) =>
    low + u * (high - low);

/**
 * How a fact is drawn: triangular around the stated value or the middle for `about` and `range`, where the source tells what is
 * likely; uniform up to the band for `atLeast` and `atMost`, where it tells only one end. Inputs keep their value: their owner
 * set them.
 */
function drawOf(driver: Driver & { readonly kind: "fact" }, computation: Computation): Draw {
  const { low, base, high } = spanOf(factOf(driver.id), computation.scenario.bands);
  return driver.estimate === "about" || driver.estimate === "range"
    ? triangular(low, base, high)
    : uniform(low, high);
}

/**
 * The answers of a formula when every fact that it rests on is drawn from its own range, each independent of the others, ascending.
 * The same seed gives the same answers.
 *
 * @throws FormulaError when there is no answer.
 */
export function simulate(computation: Computation, trials: number, seed: number): Float64Array {
  const facts = driversOf(computation).filter((driver) => driver.kind === "fact");
  const draws = facts.map((driver) => ({ id: driver.id, draw: drawOf(driver, computation) }));
  const generator = xoroshiro128plus(seed);
  const values: Partial<Record<NumericFactId, number>> = {};
  const results = new Float64Array(trials);
  for (let trial = 0; trial < trials; trial++) {
    for (const { id, draw } of draws) values[id] = draw(uniformFloat64(generator));
    results[trial] = computation.answer((reader) => patchReader(reader, { facts: values }));
  }
  return results.sort();
}

/** The percentile of ascending values, interpolated as Excel's PERCENTILE.INC does it. */
export function percentile(ascending: Float64Array, share: number): number {
  const position = share * (ascending.length - 1);
  const below = Math.floor(position);
  const low = ascending[below]!;
  const high = ascending[Math.min(below + 1, ascending.length - 1)]!;
  return low + (high - low) * (position - below);
}
