import type { FormulaError } from "../scenarios/errors";
import type { Reader } from "../scenarios/reader";
import type { Scenario } from "../scenarios/types";

/** A reader with something added or moved. */
export type Wrap = (reader: Reader) => Reader;

/**
 * A formula's call, ready to be worked out again and again. Every analysis asks it anew with another reader, so that it serves
 * each function of the catalogue without knowing it.
 *
 * @typeParam T - what the formula answers with.
 */
export interface Computation<T = number> {
  readonly scenario: Scenario;
  /** @throws FormulaError when there is no answer. */
  answer(wrap?: Wrap): T;
}

/** What came of a computation. */
export type Result<T> = T | FormulaError;
