import type { NumericFactId, StatementId } from "../dataset/facts";
import { factOf } from "../dataset/facts";
import type { InputId } from "../dataset/inputs";
import { inputOf } from "../dataset/inputs";
import type { Estimate, Fact, InputBody, Unit, Words } from "../dataset/types";
import type { Reading } from "../scenarios/reader";
import type { FigureClass } from "../scenarios/resolve";
import { resolveFact, spanOf } from "../scenarios/resolve";
import type { Override, Scenario } from "../scenarios/types";
import type { Computation, Result } from "./computation";
import { trace } from "./trace";

/** One thing that an answer rests on. */
export type Ground =
  | {
      readonly kind: "fact";
      readonly id: NumericFactId;
      readonly fact: Fact;
      readonly estimate: Estimate["kind"];
      /** The ends of the fact's own range, whether or not an override replaces it. */
      readonly low: number;
      readonly used: number;
      readonly high: number;
      readonly class: FigureClass;
      readonly override?: Override;
    }
  | {
      readonly kind: "statement";
      readonly id: StatementId;
      readonly fact: Fact;
      readonly words: Words;
    }
  | {
      readonly kind: "input";
      readonly id: InputId;
      readonly input: InputBody;
      /** Undefined where the scenario does not set it: the answer waits for it. */
      readonly used: number | undefined;
      readonly class: "input" | "placeholder" | "missing";
    }
  | { readonly kind: "step"; readonly name: Words; readonly used: number; readonly unit: Unit };

export interface Explanation<T> {
  readonly grounds: readonly Ground[];
  readonly result: Result<T>;
}

function ground(reading: Reading, scenario: Scenario): Ground {
  switch (reading.kind) {
    case "fact": {
      const fact = factOf(reading.id);
      const { low, high } = spanOf(fact, scenario.bands);
      const override = scenario.overrides[reading.id];
      return {
        kind: "fact",
        id: reading.id,
        fact,
        estimate: fact.estimate.kind,
        low,
        used: reading.value,
        high,
        class: resolveFact(reading.id, scenario).class,
        ...(override && { override }),
      };
    }
    case "statement":
      return { kind: "statement", id: reading.id, fact: factOf(reading.id), words: reading.words };
    case "input": {
      const entry = scenario.inputs[reading.id];
      return {
        kind: "input",
        id: reading.id,
        input: inputOf(reading.id),
        used: entry?.value,
        class: entry ? (entry.placeholder ? "placeholder" : "input") : "missing",
      };
    }
    case "step":
      return { kind: "step", name: reading.name, used: reading.value, unit: reading.unit };
    default:
      return reading satisfies never;
  }
}

/** What an answer rests on, in reading order; of a formula that fails, what it read until then and what is missing. */
export function explain<T>(computation: Computation<T>): Explanation<T> {
  const { readings, result } = trace(computation);
  return {
    result,
    grounds: readings
      .filter((reading) => reading.kind !== "step" || Number.isFinite(reading.value))
      .map((reading) => ground(reading, computation.scenario)),
  };
}
