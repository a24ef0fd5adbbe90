import { call } from "../../functions/call";
import { catalogue, findFunction } from "../../functions/catalogue";
import type { Grid } from "../../functions/cells";
import { CellError } from "../../functions/cells";
import { parametersOf } from "../../functions/parse";
import type { Session } from "../../functions/session";
import { Failure } from "../failure";
import { answerText, objectsOf, printColumns, printJson } from "../print";

/** The rows of an AEC function's table, header first. */
function tableOf(session: Session, name: string, args: readonly (string | null)[]): Grid {
  const answer = call(session, findFunction(name)!, args);
  if (answer instanceof CellError) throw new Failure(answer.message);
  return answer as Grid;
}

function printTable(rows: Grid, json: boolean): void {
  if (json) printJson(objectsOf(rows));
  else printColumns(rows.map((row) => row.map((cell) => answerText(cell))));
}

/** `aec facts [FILTER]`: the table of facts, as AEC.FACTS spills it. */
export function listFacts(session: Session, filter: string | undefined, json: boolean): void {
  printTable(tableOf(session, "FACTS", [filter ?? null]), json);
}

/** `aec scenarios`: the scenarios, as AEC.SCENARIOS spills them. */
export function listScenarios(session: Session, json: boolean): void {
  printTable(tableOf(session, "SCENARIOS", []), json);
}

/** `aec functions`: every function with its arguments and what it answers. */
export function listFunctions({ language }: Session, json: boolean): void {
  const entries = catalogue.map((entry) => ({
    name: `AEC.${entry.name}`,
    arguments: parametersOf(entry).map(({ name, optional, repeating }) => ({
      name,
      optional,
      repeating: repeating ?? false,
    })),
    summary: entry.summary[language],
  }));
  if (json) {
    printJson(entries);
    return;
  }
  const shown = ({ name, optional, repeating }: (typeof entries)[number]["arguments"][number]) =>
    repeating ? `${name}…` : optional ? `[${name}]` : name;
  printColumns(
    entries.map((entry) => [
      `${entry.name}(${entry.arguments.map(shown).join(", ")})`,
      entry.summary,
    ]),
  );
}
