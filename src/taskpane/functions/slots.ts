import { functionKind } from "../../functions/parameters/function";
import { parametersOf } from "../../functions/parse";
import type { Environment, Example, FunctionEntry, Parameter } from "../../functions/types";
import { FormulaError } from "../../scenarios/errors";
import type { Separators } from "../../workbook/separators";
import { callFormula } from "../formula/callFormula";
import type { Typed } from "./argument";
import { readArgument } from "./argument";

/** What stands in the fields of a function, by the slots' keys. */
export type Fields = Readonly<Record<string, string>>;

/** One argument of a call: of the function itself, or of the one that it is asked about. */
export interface Slot {
  readonly key: string;
  readonly parameter: Parameter;
  /** The function that an analysis is asked about, for the arguments that are that one's. */
  readonly of?: FunctionEntry;
}

const ownSlots = (entry: FunctionEntry): readonly Slot[] =>
  parametersOf(entry)
    .filter(({ repeating }) => !repeating)
    .map((parameter) => ({ key: parameter.name, parameter }));

/** The function named in the fields, for a function whose last argument stands for that one's. */
function namedIn(
  entry: FunctionEntry,
  fields: Fields,
  environment: Environment,
): FunctionEntry | undefined {
  if (!entry.parameters.at(-1)?.repeating) return undefined;
  const naming = entry.parameters.find(({ kind }) => kind === functionKind);
  const name = naming && fields[naming.name]?.trim().replace(/^"(.*)"$/, "$1");
  if (!name) return undefined;
  try {
    return functionKind.parse(name, environment);
  } catch (error) {
    if (error instanceof FormulaError) return undefined;
    throw error;
  }
}

/** The arguments that a call takes, given what stands in its fields. */
export function slotsOf(
  entry: FunctionEntry,
  fields: Fields,
  environment: Environment,
): readonly Slot[] {
  const of = namedIn(entry, fields, environment);
  const inner = of
    ? ownSlots(of).map(({ key, parameter }) => ({ key: `${of.name}.${key}`, parameter, of }))
    : [];
  return [...ownSlots(entry), ...inner];
}

/** A call as its fields have it. */
export interface Draft {
  readonly slots: readonly (Slot & { readonly typed: Typed })[];
  /** The formula; undefined while an argument lacks or cannot be read. */
  readonly formula: string | undefined;
  /** The names of the arguments that lack. */
  readonly lacking: readonly string[];
}

export function draftOf(
  entry: FunctionEntry,
  fields: Fields,
  environment: Environment,
  separators: Separators,
): Draft {
  const slots = slotsOf(entry, fields, environment).map((slot) => ({
    ...slot,
    typed: readArgument(fields[slot.key] ?? "", slot.parameter, environment, separators),
  }));
  const lacking = slots
    .filter(({ parameter, typed }) => !parameter.optional && typed.kind === "blank")
    .map(({ parameter }) => parameter.name);
  const expressions = slots.map(({ typed }) => ("expression" in typed ? typed.expression : ""));
  const isSound = slots.every(({ typed }) => typed.kind === "blank" || "expression" in typed);
  const formula = lacking.length === 0 && isSound ? callFormula(entry, expressions) : undefined;
  return { slots, formula, lacking };
}

/** What an example puts into the fields. */
export function fieldsOf(
  entry: FunctionEntry,
  args: Example["arguments"],
  environment: Environment,
  { decimal }: Separators,
): Fields {
  const texts = args.map((value) =>
    typeof value === "number" ? String(value).replace(".", decimal) : (value ?? ""),
  );
  const own = Object.fromEntries(
    ownSlots(entry).map(({ key }, index) => [key, texts[index] ?? ""]),
  );
  const slots = slotsOf(entry, own, environment);
  return Object.fromEntries(slots.map(({ key }, index) => [key, texts[index] ?? ""]));
}
