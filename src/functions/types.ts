import type { Language, Unit, Words } from "../dataset/types";
import type { Reader } from "../scenarios/reader";
import type { Scenario } from "../scenarios/types";
import type { Cell, CellError, Grid } from "./cells";

/** A value that an argument accepts, as drop-downs and help show it. */
export interface Choice {
  readonly value: string;
  readonly words: Words;
}

/** What the parsing of an argument may need to know. */
export interface ParseContext {
  readonly scenarios: readonly Scenario[];
  readonly functions: readonly FunctionEntry[];
}

/** All that an answer depends on besides its arguments. */
export interface Environment extends ParseContext {
  readonly active: Scenario;
  readonly language: Language;
}

/** A kind of argument: what it accepts and what becomes of it. One a file in `parameters/`. */
export interface ParameterKind<T> {
  readonly id: string;
  readonly words: Words;
  /**
   * Whether people lay the argument out in cells: it then takes a range and broadcasts. The others are single
   * values with a drop-down.
   */
  readonly grid: boolean;
  readonly type: "any" | "string" | "number";
  /** The values to offer; empty where anything of the type goes. */
  choices(context: ParseContext): readonly Choice[];
  /** @throws ArgumentError saying what is accepted; NotAvailable for what is sound but not in the source. */
  parse(value: Exclude<Cell, CellError | null>, context: ParseContext): T;
}

export interface Parameter<T = unknown, Optional extends boolean = boolean> {
  readonly name: string;
  readonly kind: ParameterKind<T>;
  readonly optional: Optional;
  /** What it means here, where that says more than its kind does. */
  readonly words?: Words;
  /** True for the last parameter of a function that takes any number of them. */
  readonly repeating?: boolean;
}

/** The values that `calculate` receives: null for an optional argument left out. */
export type ValuesOf<P extends readonly Parameter[]> = {
  [K in keyof P]: P[K] extends Parameter<infer T, infer Optional>
    ? Optional extends true
      ? T | null
      : T
    : never;
};

/** What a function computes from. */
export interface Context extends Environment {
  readonly reader: Reader;
}

export type Value = number | string | boolean;

export type ExampleRows = readonly (readonly (Value | null)[])[];

export interface Example {
  readonly arguments: readonly (number | string | null)[];
  /** The answer in the Base scenario: a value, a table, its first rows, or an error and words that its message has. */
  readonly base:
    | Value
    | ExampleRows
    | { readonly startsWith: ExampleRows }
    | { readonly error: string; readonly says: string };
  /** What the example shows, where it is not plain. */
  readonly words?: Words;
}

/** What is said of a function where there is room for it; kept in `<name>.guide.ts` beside its entry. */
export interface Guide {
  /** Reading rules, errors, what it rests on. */
  readonly help: Words;
  /** Run as tests. */
  readonly examples: readonly Example[];
}

export const categories = [
  "demand",
  "margin",
  "company",
  "rack",
  "evidence",
  "analysis",
  "scenario",
] as const;
export type Category = (typeof categories)[number];

/** One function of the catalogue. Registration, help, drop-downs, the README table and tests are made from it. */
export interface FunctionEntry {
  /** As typed behind `AEC.`. */
  readonly name: string;
  readonly category: Category;
  /** One line: what it answers. */
  readonly summary: Words;
  readonly parameters: readonly Parameter[];
  /** One cell, or a table whose first row is a header. */
  readonly shape: "cell" | "table";
  /** The unit of the answer; `none` for text and tables. */
  readonly unit: Unit | ((...values: never[]) => Unit);
  /** Whether the answer depends on the workbook's scenarios, so that it moves with the task pane. */
  readonly followsScenario: boolean;
  /** False for a function that follows the scenario and yet takes no last argument `scenario` that pins it. */
  readonly pinnable?: false;
  calculate(context: Context, ...values: never[]): Value | Grid;
}

/** Declares a catalogue entry, with `calculate` typed by its parameters. */
export function defineFunction<const P extends readonly Parameter[]>(
  entry: Omit<FunctionEntry, "parameters" | "calculate" | "unit"> & {
    readonly parameters: P;
    readonly unit: Unit | ((...values: ValuesOf<P>) => Unit);
    calculate(context: Context, ...values: ValuesOf<P>): Value | Grid;
  },
): FunctionEntry {
  return entry as unknown as FunctionEntry;
}

export function required<T>(
  name: string,
  kind: ParameterKind<T>,
  words?: Words,
): Parameter<T, false> {
  return { name, kind, optional: false, ...(words && { words }) };
}

export function optional<T>(
  name: string,
  kind: ParameterKind<T>,
  words?: Words,
): Parameter<T, true> {
  return { name, kind, optional: true, ...(words && { words }) };
}
