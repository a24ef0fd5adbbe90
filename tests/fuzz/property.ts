import type * as fc from "fast-check";

/** What the product keeps to whatever it is given. Values are plain JSON, so that each one can stand in the corpus. */
export interface Property<T = unknown> {
  readonly name: string;
  /** How many values `npm test` tries. */
  readonly runs: number;
  readonly values: fc.Arbitrary<T>;
  /** Throws where the product does not keep to it. */
  check(value: T): Promise<void> | void;
}

/** One kept value of a property: a file of the corpus. */
export interface CorpusCase {
  readonly property: string;
  /** What went wrong with it once, or may. */
  readonly about: string;
  readonly value: unknown;
}

/** A property among others of other values. */
export function property<T>(one: Property<T>): Property {
  return one;
}

export function ensure(sound: boolean, what: () => string): asserts sound {
  if (!sound) throw new Error(what());
}

/** So many milliseconds of a processor nothing may take of its user, on whatever machine. */
const longest = 30_000;

export async function inTime(work: () => Promise<void> | void): Promise<void> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  const time = (user + system) / 1_000;
  ensure(time < longest, () => `It took ${Math.round(time / 1000)} s.`);
}
