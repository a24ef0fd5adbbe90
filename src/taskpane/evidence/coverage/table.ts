import type { InputId } from "../../../dataset/inputs";
import { call, environmentOf } from "../../../functions/call";
import { catalogue, findFunction } from "../../../functions/catalogue";
import { isGrid } from "../../../functions/cells";
import type { Session } from "../../../functions/session";
import type { FunctionEntry, Parameter } from "../../../functions/types";

export const coverageKinds = [
  "stated",
  "derived",
  "from inputs",
  "needs input",
  "not in source",
] as const;
export type CoverageKind = (typeof coverageKinds)[number];

export interface Covered {
  readonly kind: CoverageKind;
  /** The inputs that it waits for. */
  readonly inputs: readonly InputId[];
}

export interface CoverageRow {
  readonly names: readonly string[];
  readonly cells: readonly Covered[];
}

export interface CoverageTable {
  readonly columns: readonly string[];
  readonly rows: readonly CoverageRow[];
}

function domainOf({ parameters }: FunctionEntry): readonly Parameter[] {
  return parameters.filter(({ optional, repeating }) => !optional && !repeating);
}

/** The functions that have arguments to be covered, and are about the subject matter. */
export const coverable: readonly FunctionEntry[] = catalogue.filter(
  (entry) =>
    !["evidence", "analysis", "scenario"].includes(entry.category) && domainOf(entry).length > 0,
);

function readCell(text: string): Covered {
  const [kind, inputs] = text.split(": ") as [CoverageKind, string | undefined];
  return { kind, inputs: (inputs?.split("; ") ?? []) as InputId[] };
}

/** What COVERAGE spills for a function, with the accepted values of its arguments in the user's language. */
export function coverageOf(session: Session, entry: FunctionEntry): CoverageTable {
  const answer = call(session, findFunction("COVERAGE")!, [entry.name]);
  if (!isGrid(answer)) throw new Error(`COVERAGE gives no table for ${entry.name}`);
  const [header, ...rows] = answer as readonly (readonly string[])[];
  const domain = domainOf(entry);
  const down = domain.slice(0, -1);
  const named = (parameter: Parameter, value: string) => nameIn(session, parameter, value);
  return {
    columns: header!.slice(down.length).map((value) => named(domain.at(-1)!, value)),
    rows: rows.map((row) => ({
      names: down.map((parameter, index) => named(parameter, row[index]!)),
      cells: row.slice(down.length).map(readCell),
    })),
  };
}

/** English readers know the values by what formulas take. */
function nameIn(session: Session, { kind }: Parameter, value: string): string {
  if (session.language === "en") return value;
  const choices = kind.choices(environmentOf(session));
  return choices.find((choice) => choice.value === value)?.words.zh ?? value;
}
