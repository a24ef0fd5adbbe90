import type { NumericFactId, StatementId } from "../dataset/facts";
import { factOf } from "../dataset/facts";
import type { InputId } from "../dataset/inputs";
import { inputOf } from "../dataset/inputs";
import type { Unit, Words } from "../dataset/types";
import { resolveFact } from "./resolve";
import type { Scenario } from "./types";

/**
 * What a core formula computes from. A formula is plain arithmetic over a Reader; who reads decides what
 * that means: a scenario's numbers, a trace of what was read, or the same with one figure moved.
 */
export interface Reader {
  readonly scenario: Scenario;
  /** The number that the scenario uses for a fact. */
  fact(id: NumericFactId): number;
  /** A fact that is a statement in words. */
  statement(id: StatementId): Words;
  /**
   * The number that the scenario sets for an input. An unset one is NaN, which the arithmetic carries along, and
   * stands in {@link Reader.missing} afterwards: so one evaluation finds every input that an answer waits for.
   */
  input(id: InputId): number;
  /** Names an intermediate result for the audit and hands it back. */
  step(name: Words, value: number, unit: Unit): number;
  /** The unset inputs that were read so far, in reading order. */
  missing(): readonly InputId[];
}

/** Reads a scenario. One reader serves one evaluation: it collects what is missing. */
export function readScenario(scenario: Scenario): Reader {
  const missing = new Set<InputId>();
  return {
    scenario,
    fact: (id) => resolveFact(id, scenario).value,
    statement(id) {
      const { estimate } = factOf(id);
      if (estimate.kind !== "text") throw new TypeError(`${id} is not a statement in words`);
      return estimate.text;
    },
    input(id) {
      const entry = scenario.inputs[id];
      if (entry) return entry.value;
      missing.add(id);
      return NaN;
    },
    step: (_name, value) => value,
    missing: () => [...missing],
  };
}

/** Figures to use in place of the scenario's own. */
export interface Patch {
  readonly facts?: Readonly<Partial<Record<NumericFactId, number>>>;
  readonly inputs?: Readonly<Partial<Record<InputId, number>>>;
}

/** The same reader with some figures moved: tornado, sensitivity, simulation and solve all rest on it. */
export function patchReader(reader: Reader, patch: Patch): Reader {
  return {
    ...reader,
    fact: (id) => patch.facts?.[id] ?? reader.fact(id),
    input: (id) => patch.inputs?.[id] ?? reader.input(id),
  };
}

/** One thing that an evaluation read or named. */
export type Reading =
  | { readonly kind: "fact"; readonly id: NumericFactId; readonly value: number }
  | { readonly kind: "statement"; readonly id: StatementId; readonly words: Words }
  | { readonly kind: "input"; readonly id: InputId; readonly value: number }
  | { readonly kind: "step"; readonly name: Words; readonly value: number; readonly unit: Unit };

/**
 * The same reader, recording into `trace` what is read, in reading order, each fact and input once. An input that stands in for
 * words of the source brings them along.
 */
export function traceReader(reader: Reader, trace: Reading[]): Reader {
  const seen = new Set<string>();
  const once = (reading: Reading & { id: string }) => {
    const key = `${reading.kind} ${reading.id}`;
    if (seen.has(key)) return;
    seen.add(key);
    trace.push(reading);
  };
  return {
    ...reader,
    fact(id) {
      const value = reader.fact(id);
      once({ kind: "fact", id, value });
      return value;
    },
    statement(id) {
      const words = reader.statement(id);
      once({ kind: "statement", id, words });
      return words;
    },
    input(id) {
      const value = reader.input(id);
      once({ kind: "input", id, value });
      const { said } = inputOf(id);
      if (said) once({ kind: "statement", id: said, words: reader.statement(said) });
      return value;
    },
    step(name, value, unit) {
      trace.push({ kind: "step", name, value: reader.step(name, value, unit), unit });
      return value;
    },
  };
}
