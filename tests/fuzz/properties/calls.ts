import * as fc from "fast-check";
import { call, environmentOf } from "../../../src/functions/call";
import { catalogue, findFunction } from "../../../src/functions/catalogue";
import { parametersOf } from "../../../src/functions/parse";
import { Session } from "../../../src/functions/session";
import type { FunctionEntry, Parameter } from "../../../src/functions/types";
import type { ArgumentJson, CellJson } from "../cells";
import { anyCell, anyRange, argumentOf, ensureAnswer } from "../cells";
import { inTime, property } from "../property";
import { ensureNoPollution } from "../prototypes";

interface Call {
  readonly name: string;
  readonly args: readonly ArgumentJson[];
}

const environment = environmentOf(new Session());

/** What the parameter accepts, most of the time: an argument of nonsense hides what comes behind it. */
function anyArgument({ kind }: Parameter): fc.Arbitrary<ArgumentJson> {
  const choices = kind.choices(environment).flatMap(({ value, words }) => [value, words.zh]);
  const sound = fc.constantFrom<CellJson>(...(choices as CellJson[]), null, 1);
  const cell = fc.oneof({ weight: 5, arbitrary: sound }, anyCell);
  return fc.oneof({ weight: 4, arbitrary: cell }, anyRange(cell));
}

/** Those that take a function and its arguments get just that, as a table of trials or drivers is where they run. */
function callOf(entry: FunctionEntry): fc.Arbitrary<Call> {
  const own = fc.tuple<ArgumentJson[]>(...parametersOf(entry).map(anyArgument));
  const more = fc.array(anyCell, { maxLength: 2 });
  return fc.tuple(own, more, fc.nat(8)).map(([args, rest, count]) => ({
    name: entry.name,
    args: count < args.length ? args.slice(0, count) : [...args, ...rest],
  }));
}

export const calls = property<Call>({
  name: "calls",
  runs: 150,
  values: fc.oneof(...catalogue.map(callOf)),
  check: ({ name, args }) =>
    inTime(() => {
      for (const language of ["en", "zh"] as const) {
        ensureAnswer(call(new Session(language), findFunction(name)!, args.map(argumentOf)));
      }
      ensureNoPollution();
    }),
});
