import { factOf } from "../dataset/facts";
import { inputOf } from "../dataset/inputs";
import { boundsOf } from "../scenarios/bounds";
import { ArgumentError, FormulaError, OutOfRange } from "../scenarios/errors";
import type { Computation } from "./computation";
import type { DriverId } from "./drivers";
import { moved } from "./drivers";
import { rangeOf } from "./range";
import { trace } from "./trace";

/**
 * Makes sure that an answer rests on a driver, and gives the value that the scenario uses for it: NaN for an input that is not
 * set.
 *
 * @throws ArgumentError when the answer does not rest on the driver; whatever else keeps the formula from an answer.
 */
export function requireDriver(computation: Computation, driver: DriverId): number {
  const { readings, result } = trace(computation);
  const known = readings.flatMap((reading) =>
    reading.kind === "fact" || reading.kind === "input" ? [reading] : [],
  );
  const reading = known.find(({ kind, id }) => kind === driver.kind && id === driver.id);
  if (!reading) {
    if (result instanceof FormulaError) throw result;
    throw unrelated(
      driver,
      known.map(({ id }) => id),
    );
  }
  if (result instanceof FormulaError) requireElsewhere(computation, driver, reading.value);
  return reading.value;
}

/** Only the driver's own value may keep the formula from an answer: with another one in its place there must be one. */
function requireElsewhere(computation: Computation, driver: DriverId, used: number): void {
  const [low, high] = rangeOf(driver, used);
  computation.answer(moved(driver, (low + high) / 2));
}

function unrelated(driver: DriverId, known: readonly string[]): ArgumentError {
  const listed = (separator: string, none: string) =>
    known.length > 0 ? known.join(separator) : none;
  return new ArgumentError({
    en: `The answer does not rest on ${driver.id}. It rests on ${listed(", ", "no figure")}.`,
    zh: `结果不依赖 ${driver.id}。其依据为：${listed("、", "无")}。`,
  });
}

/** @throws OutOfRange for a value that a driver cannot take. */
export function requireWithin(driver: DriverId, value: number): void {
  const [low, high] =
    driver.kind === "input" ? inputOf(driver.id).bounds : boundsOf(factOf(driver.id).unit);
  if (value >= low && value <= high) return;
  throw new OutOfRange({
    en: `${driver.id} is from ${low} to ${high}, not ${value}.`,
    zh: `${driver.id} 的范围为 ${low} 至 ${high}，不能取 ${value}。`,
  });
}
