import { printable } from "../dataset/shown";
import type { Answer, Cell, Grid } from "../functions/cells";
import { CellError, isGrid } from "../functions/cells";
import { decimal } from "./decimal";

/** Tabs and line ends separate cells and rows, so that within a text they become blanks. */
const oneLine = (text: string) => printable(text.replace(/[\t\r\n]+/g, " "));

function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (cell instanceof CellError) return cell.code;
  if (typeof cell === "number") return decimal(cell);
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return oneLine(cell);
}

/** An answer as text: a spill as rows of tab-separated cells, an error as its code, two spaces and the message. */
export function answerText(answer: Answer): string {
  if (isGrid(answer)) return answer.map((row) => row.map(cellText).join("\t")).join("\n");
  if (answer instanceof CellError && answer.message) {
    return `${answer.code}  ${oneLine(answer.message)}`;
  }
  return cellText(answer);
}

type Json = number | string | boolean | null | { code: string; message: string };

/** A cell as `--json` gives it. */
export const valueJson = (cell: Cell): Json =>
  cell instanceof CellError ? { code: cell.code, message: cell.message } : cell;

export type EvaluationJson =
  | { formula: string; value: Json | Json[][] }
  | { formula: string; error: { code: string; message: string } };

/** An answer as an object of the JSON that `aec eval --json` prints. */
export function answerJson(formula: string, answer: Answer): EvaluationJson {
  if (answer instanceof CellError) {
    return { formula, error: { code: answer.code, message: answer.message } };
  }
  return {
    formula,
    value: isGrid(answer) ? answer.map((row) => row.map(valueJson)) : answer,
  };
}

/** Whether an answer is an error, or a spill with one in it. */
export function hasError(answer: Answer): boolean {
  const cells = isGrid(answer) ? answer.flat() : [answer];
  return cells.some((cell) => cell instanceof CellError);
}

/** Lines with texts from files in them, as a terminal may show them: a name can hold what it would obey. */
export const shownLines = (text: string) => text.split("\n").map(printable).join("\n");

export function printJson(value: unknown): void {
  console.log(JSON.stringify(value, null, 2));
}

/** A table with a header row as objects, for `--json`. */
export function objectsOf([header, ...rows]: Grid): readonly Record<string, Json>[] {
  return rows.map((row) =>
    Object.fromEntries(header!.map((name, i) => [answerText(name), valueJson(row[i] ?? null)])),
  );
}

/** Rows as aligned columns, for a person to read. */
export function printColumns(rows: readonly (readonly string[])[]): void {
  const widths = rows[0]?.map((_, column) =>
    Math.max(...rows.map((row) => widthOf(row[column] ?? ""))),
  );
  for (const row of rows) {
    const cells = row.map((cell, column) => cell + " ".repeat(widths![column]! - widthOf(cell)));
    console.log(oneLine(cells.join("  ")).trimEnd());
  }
}

/** How many places a terminal gives a text: two to each Chinese character. */
const widthOf = (text: string) => text.length + (text.match(/[\u2e80-\uffff]/g)?.length ?? 0);
