import { FormulaError } from "../scenarios/errors";
import type { Reading } from "../scenarios/reader";
import { traceReader } from "../scenarios/reader";
import type { Computation, Result } from "./computation";

export interface Trace<T> {
  /** What was read and named, in reading order; of a formula that fails, all that it read until then. */
  readonly readings: readonly Reading[];
  readonly result: Result<T>;
}

/** Works a formula out and keeps what it read. */
export function trace<T>(computation: Computation<T>): Trace<T> {
  const readings: Reading[] = [];
  try {
    const result = computation.answer((reader) => traceReader(reader, readings));
    return { readings, result };
  } catch (error) {
    if (error instanceof FormulaError) return { readings, result: error };
    throw error;
  }
}
