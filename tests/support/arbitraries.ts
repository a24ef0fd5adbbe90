import fc from "fast-check";
import { facts, isNumericFactId } from "../../src/dataset/facts";
import { inputIds, inputOf } from "../../src/dataset/inputs";
import { environmentOf } from "../../src/functions/call";
import { catalogue } from "../../src/functions/catalogue";
import type { Argument, Cell } from "../../src/functions/cells";
import { CellError } from "../../src/functions/cells";
import { parametersOf } from "../../src/functions/parse";
import { Session } from "../../src/functions/session";
import type { FunctionEntry, Parameter } from "../../src/functions/types";
import { boundsOf } from "../../src/scenarios/bounds";
import { spanOf } from "../../src/scenarios/resolve";
import type { InputValue, Override, Scenario } from "../../src/scenarios/types";
import { stances } from "../../src/scenarios/types";
import { ownScenario } from "./ask";

const environment = environmentOf(new Session());

/** What people and broken workbooks put into cells. */
export const garbage: fc.Arbitrary<Cell> = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.constantFrom<Cell>(
    "",
    " ",
    "__proto__",
    "constructor",
    "toString",
    "=1+1",
    "NaN",
    "null",
    "undefined",
    "NV+",
    "+",
    "\u202eGoogle",
    "G\u043e\u043egle",
    "😀".repeat(20),
    "\ud800",
    "ﷺ",
    "2026-01-01",
    true,
    false,
    null,
    new CellError("#REF!"),
    new CellError("#NAME?"),
  ),
  fc.constantFrom(0, -0, 1, -1, 2025.5, -2026, 400, 46_023, NaN, Infinity, -Infinity),
  fc.double({ min: -50, max: 50 }),
);

function choicesOf({ kind }: Parameter): readonly Cell[] {
  return kind.choices(environment).flatMap(({ value, words }) => [value, words.en, words.zh]);
}

/** An argument that the parameter accepts; one without choices takes anything. */
export function soundArgument(parameter: Parameter): fc.Arbitrary<Cell> {
  const choices = choicesOf(parameter);
  const sound = choices.length > 0 ? fc.constantFrom(...choices) : fc.constantFrom<Cell>("1", 2);
  return parameter.optional ? fc.oneof(sound, fc.constant(null)) : sound;
}

/** Every argument of a function, each one accepted by its parameter; the scenario only where it is asked for. */
export function soundArguments(
  entry: FunctionEntry,
  { scenario = true } = {},
): fc.Arbitrary<Cell[]> {
  const parameters = scenario ? parametersOf(entry) : entry.parameters;
  return fc.tuple(...parameters.map(soundArgument));
}

const rangeOf = (cell: fc.Arbitrary<Cell>): fc.Arbitrary<Argument> =>
  fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );

/** Arguments sound and broken, single and in ranges, too few and too many. */
export function anyArguments(entry: FunctionEntry): fc.Arbitrary<Argument[]> {
  const argument = (parameter: Parameter) => {
    const cell = fc.oneof({ weight: 4, arbitrary: soundArgument(parameter) }, garbage);
    return fc.oneof({ weight: 3, arbitrary: cell }, rangeOf(cell));
  };
  return fc
    .tuple(
      fc.tuple(...parametersOf(entry).map(argument)) as fc.Arbitrary<Argument[]>,
      fc.array(garbage, { maxLength: 2 }),
      fc.nat(6),
    )
    .map(([args, more, count]) =>
      count < args.length ? args.slice(0, count) : [...args, ...more],
    );
}

/** The functions that analyse others take long on purpose; their own tests are in `tests/analysis`. */
export const plainFunctions: readonly FunctionEntry[] = catalogue.filter(
  ({ category }) => category !== "analysis",
);

/** The functions whose answer is one number, or an error. */
export const numberFunctions: readonly FunctionEntry[] = plainFunctions.filter(
  ({ shape, unit, name }) => shape === "cell" && unit !== "none" && name !== "FACT",
);

const numericFacts = facts.flatMap((fact) => (isNumericFactId(fact.id) ? [fact] : []));

/** As people write figures: thousandths of the range, so that a ratio of two is never beyond what numbers can hold. */
const between = (low: number, high: number) =>
  fc.integer({ min: 0, max: 1000 }).map((part) => low + ((high - low) * part) / 1000);

const inputValues = Object.fromEntries(
  inputIds.map((id) => [id, between(...inputOf(id).bounds).map((value) => ({ value }))]),
);

/** All of them, half of the time: what rests on many would else hardly ever have an answer. */
const anyInputs = fc.oneof(
  fc.record(inputValues),
  fc.record(inputValues, { requiredKeys: [] }),
) as fc.Arbitrary<Record<string, InputValue>>;

/** Overrides of a few facts, up to twice what is stated, within what the schema accepts. */
const anyOverrides = fc
  .subarray(numericFacts, { maxLength: 6 })
  .chain((chosen) =>
    fc.tuple(
      ...chosen.map((fact) => {
        const [low, high] = boundsOf(fact.unit);
        const most = Math.min(high, 2 * spanOf(fact, { about: 0, open: 0 }).high);
        return between(low, most).map((value) => [fact.id, { value, reason: "" }] as const);
      }),
    ),
  )
  .map((entries) => Object.fromEntries<Override>(entries));

/** A scenario of the user's own: any stance, bands, inputs and overrides. */
export const anyScenario: fc.Arbitrary<Scenario> = fc
  .record({
    stance: fc.constantFrom(...stances),
    bands: fc.record({ about: between(0, 1), open: between(0, 1) }),
    inputs: anyInputs,
    overrides: fc.oneof(fc.constant({}), anyOverrides),
  })
  .map((patch) => ownScenario(patch as Partial<Scenario>));
