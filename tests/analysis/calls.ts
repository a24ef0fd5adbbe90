import fc from "fast-check";
import { facts, isNumericFactId, factOf } from "../../src/dataset/facts";
import { inputIds, inputOf } from "../../src/dataset/inputs";
import { environmentOf } from "../../src/functions/call";
import { catalogue } from "../../src/functions/catalogue";
import type { Cell } from "../../src/functions/cells";
import { CellError } from "../../src/functions/cells";
import { Session } from "../../src/functions/session";
import type { Parameter } from "../../src/functions/types";
import { boundsOf } from "../../src/scenarios/bounds";
import { builtIn } from "../../src/scenarios/catalogue";
import type { ScenarioState } from "../../src/scenarios/types";
import type { Scenario } from "../../src/scenarios/types";
import { stances } from "../../src/scenarios/types";
import { ownScenario } from "../support/ask";

/** A formula: the name of a function and arguments that its parameters offer. */
export type Call = readonly [name: string, ...args: Cell[]];

const environment = environmentOf(new Session());

function argument({ kind, optional }: Parameter): fc.Arbitrary<Cell> {
  const offered = kind.choices(environment).map(({ value }) => value);
  const cell: fc.Arbitrary<Cell> =
    offered.length > 0 ? fc.constantFrom(...offered) : fc.constantFrom("demand", "Q5", "NV", "x");
  return optional ? fc.option(cell, { nil: null }) : cell;
}

/** Every function that an analysis can be asked about. */
export const subjects = catalogue.filter(({ category }) => category !== "analysis");

export const analyses = catalogue.filter(({ category }) => category === "analysis");

export const anyCall: fc.Arbitrary<Call> = fc
  .constantFrom(...subjects)
  .chain(({ name, parameters }) => fc.tuple(fc.constant(name), ...parameters.map(argument)));

export const figureIds = facts.map(({ id }) => id).filter(isNumericFactId);

/** Numbers between bounds, the bounds themselves often, none so small that a band of it is lost. */
const within = ([low, high]: readonly [number, number]) =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom(low, high) },
    {
      weight: 4,
      arbitrary: fc.double({ min: Math.max(low, 1e-3), max: Math.min(high, 1e10), noNaN: true }),
    },
  );

/** Some of these ids, each with something made for it. */
const someOf = <Id extends string, T>(ids: readonly Id[], of: (id: Id) => fc.Arbitrary<T>) =>
  fc
    .subarray([...ids])
    .chain((some) => fc.record(Object.fromEntries(some.map((id) => [id, of(id)]))));

const ownInputs = someOf(inputIds, (id) => fc.record({ value: within(inputOf(id).bounds) }));

const ownOverrides = someOf(figureIds, (id) =>
  fc.record({ value: within(boundsOf(factOf(id).unit)), reason: fc.constant("seen") }),
);

const band = within([0, 1]);

/** Any scenario that a user may have made: whatever the schema lets in. */
export const anyOwn: fc.Arbitrary<Scenario> = fc
  .record({
    stance: fc.constantFrom(...stances),
    bands: fc.record({ about: band, open: band }),
    inputs: ownInputs,
    overrides: fc.oneof(
      { weight: 2, arbitrary: fc.constant({}) },
      { weight: 1, arbitrary: ownOverrides },
    ),
  })
  .map((patch) => ownScenario(patch));

/** A workbook's scenarios: one of the built-in ones is active, or the user's own. */
export const anyState: fc.Arbitrary<ScenarioState> = fc.oneof(
  fc.constantFrom(...builtIn).map(({ id }) => ({ active: id, own: [] })),
  anyOwn.map((scenario) => ({ active: scenario.id, own: [scenario] })),
);

export function workbook(state: ScenarioState): Session {
  const session = new Session();
  session.setState(state);
  return session;
}

/** Whether a cell holds what Excel can show: never a number that is none, never nothing at all. */
export const isSound = (cell: unknown): boolean =>
  typeof cell === "number"
    ? Number.isFinite(cell)
    : cell === null ||
      typeof cell === "string" ||
      typeof cell === "boolean" ||
      (cell instanceof CellError &&
        cell.code.startsWith("#") &&
        !/NaN|Infinity|undefined/.test(cell.message));
