import type { NumericFactId } from "../dataset/facts";
import { factOf } from "../dataset/facts";
import type { InputId } from "../dataset/inputs";
import { inputOf } from "../dataset/inputs";
import type { Estimate } from "../dataset/types";
import type { Patch, Reading } from "../scenarios/reader";
import { patchReader } from "../scenarios/reader";
import { spanOf } from "../scenarios/resolve";
import type { Scenario } from "../scenarios/types";
import type { Computation, Wrap } from "./computation";
import { trace } from "./trace";

/** A fact or an input that an answer rests on and that can be moved. */
export type DriverId =
  | { readonly kind: "fact"; readonly id: NumericFactId }
  | { readonly kind: "input"; readonly id: InputId };

export type Driver = DriverId & {
  /** The lowest value of its own range, the scenario's value, the highest. */
  readonly low: number;
  readonly used: number;
  readonly high: number;
  /** What the source says of the figure, which decides how it is drawn; an input's value is the user's own. */
  readonly estimate: Estimate["kind"] | "input";
};

/** Moves one driver to a value. */
export function moved({ kind, id }: DriverId, value: number): Wrap {
  const patch: Patch = kind === "fact" ? { facts: { [id]: value } } : { inputs: { [id]: value } };
  return (reader) => patchReader(reader, patch);
}

function factDriver(id: NumericFactId, used: number, scenario: Scenario): Driver | undefined {
  if (scenario.overrides[id]) return undefined;
  const fact = factOf(id);
  const { low, high } = spanOf(fact, scenario.bands);
  return { kind: "fact", id, low, used, high, estimate: fact.estimate.kind };
}

/** An input's value is somebody's estimate: it is moved by the band of `about`, within its bounds. */
function inputDriver(id: InputId, used: number, { bands }: Scenario): Driver {
  const [lowest, highest] = inputOf(id).bounds;
  const reach = Math.abs(used) * bands.about;
  return {
    kind: "input",
    id,
    low: Math.max(lowest, used - reach),
    used,
    high: Math.min(highest, used + reach),
    estimate: "input",
  };
}

/** The drivers among what was read, in reading order: those whose range has a width. */
export function driversAmong(readings: readonly Reading[], scenario: Scenario): readonly Driver[] {
  return readings.flatMap((reading) => {
    const driver =
      reading.kind === "fact"
        ? factDriver(reading.id, reading.value, scenario)
        : reading.kind === "input" && !Number.isNaN(reading.value)
          ? inputDriver(reading.id, reading.value, scenario)
          : undefined;
    return driver && driver.low < driver.high ? [driver] : [];
  });
}

/** @throws FormulaError when the computation has no answer to move. */
export function driversOf(computation: Computation): readonly Driver[] {
  const { readings, result } = trace(computation);
  if (typeof result !== "number") throw result;
  return driversAmong(readings, computation.scenario);
}
