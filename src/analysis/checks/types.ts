import type { Unit, Words } from "../../dataset/types";
import type { Reader } from "../../scenarios/reader";

/** A figure that the source states, beside the same figure as its other statements give it. */
export interface Comparison {
  readonly what: Words;
  readonly stated: number;
  readonly derived: number;
  readonly unit: Unit;
}

/** One question of whether the source agrees with itself; one a file. */
export interface Check {
  readonly id: string;
  readonly questions: readonly number[];
  readonly words: Words;
  /** What follows for a reader, beyond the verdict on each comparison. */
  readonly consequence: Words;
  /** Every way of deriving the figure; none where the disagreement is in words. */
  compare(reader: Reader): readonly Comparison[];
}
