import { trace } from "../../analysis/trace";
import type { FactId } from "../../dataset/facts";
import { environmentOf } from "../../functions/call";
import { catalogue, findFunction } from "../../functions/catalogue";
import { computationOf } from "../../functions/computation";
import { parseCall } from "../../functions/evaluate";
import { Session } from "../../functions/session";
import type { Environment, FunctionEntry } from "../../functions/types";
import { FormulaError } from "../../scenarios/errors";
import { callFormula, literalOf } from "../formula/callFormula";

type Arguments = readonly (string | null)[];

/** A call that answers with a fact. */
export interface FactFormula {
  readonly entry: FunctionEntry;
  readonly args: Arguments;
  readonly formula: string;
}

/** Functions that answer about the subject matter, one answer a cell; the others answer about facts or other functions. */
const natural = catalogue.filter(
  ({ category, shape }) =>
    shape === "cell" && !["evidence", "analysis", "scenario"].includes(category),
);

/** What only says how an answer is put. */
const manner = new Set(["language", "currency"]);

/** Every combination of the values that a function's parameters offer; null for an optional one left out. */
function combinations(
  { parameters }: FunctionEntry,
  environment: Environment,
): readonly Arguments[] {
  return parameters.reduce<Arguments[]>(
    (rows, { kind, optional, name }) => {
      const offered = manner.has(name) ? [] : kind.choices(environment).map(({ value }) => value);
      const values = optional ? [null, ...offered] : offered;
      return rows.flatMap((row) => values.map((value) => [...row, value]));
    },
    [[]],
  );
}

/** The fact that a call answers with as it stands: the only one that it reads, unchanged. */
function factAnswered(
  environment: Environment,
  entry: FunctionEntry,
  args: Arguments,
): FactId | undefined {
  try {
    const call = parseCall(environment, entry, args);
    const { readings, result } = trace(computationOf(environment, call));
    const [only, second] = readings.filter(({ kind }) => kind !== "step");
    if (!only || second || result instanceof FormulaError) return undefined;
    if (only.kind === "statement") return only.id;
    return only.kind === "fact" && only.value === result ? only.id : undefined;
  } catch (error) {
    // An argument that the function refuses names no fact.
    if (error instanceof FormulaError) return undefined;
    throw error;
  }
}

const literal = (value: string | null): string => (value === null ? "" : literalOf(value));

const formulaFrom = (entry: FunctionEntry, args: Arguments): FactFormula => ({
  entry,
  args,
  formula: callFormula(entry, args.map(literal)),
});

const argumentCount = (args: Arguments) => args.filter((value) => value !== null).length;

/** The shortest natural call for each fact that has one. Worked out once, from the catalogue and the dataset alone. */
function naturalFormulas(): ReadonlyMap<FactId, FactFormula> {
  const environment = environmentOf(new Session());
  const calls = natural
    .flatMap((entry) => combinations(entry, environment).map((args) => ({ entry, args })))
    .sort((left, right) => argumentCount(left.args) - argumentCount(right.args));
  const formulas = new Map<FactId, FactFormula>();
  for (const { entry, args } of calls) {
    const id = factAnswered(environment, entry, args);
    if (id && !formulas.has(id)) formulas.set(id, formulaFrom(entry, args));
  }
  return formulas;
}

let known: ReadonlyMap<FactId, FactFormula> | undefined;

/** The formulas that answer with a fact: the natural one where there is one, then the one by its id. */
export function formulasOf(id: FactId): readonly FactFormula[] {
  known ??= naturalFormulas();
  const formula = known.get(id);
  const byId = formulaFrom(findFunction("FACT")!, [id]);
  return formula ? [formula, byId] : [byId];
}
