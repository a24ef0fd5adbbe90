import type { Words } from "../../dataset/types";
import type { Cell, Grid } from "../../functions/cells";
import type { Session } from "../../functions/session";
import { firstCell } from "../address";
import { freeName } from "../freeName";
import type { Area, WorkbookHost } from "../host";
import type { OperationOptions } from "../operation";
import type { FormulaPlace, LeftAlone } from "../recalculable";
import { DataLines, dataTitle, writeDataSheet } from "./dataSheet";
import { replaceElsewhere } from "./elsewhere";
import { notesLayout } from "./notesSheet";
import type { CellRecord } from "./record";
import { recordScenarios } from "./record";
import { SpillReferences } from "./spillReferences";
import { withReplaced } from "./withReplaced";

export interface Portable {
  readonly cells: readonly FormulaPlace[];
  /** Cells whose whole formula became a lookup, as its calls could not be told apart from what is around them. */
  readonly whole: readonly LeftAlone[];
  readonly scenarios: readonly string[];
  /** Formulas beside them that named all that one of them spills (`E1#`), with the range that stands for it in the copy. */
  readonly ranged: readonly FormulaPlace[];
  /** What outside of cells keeps AEC calls or whole spills, or was given ranges, a sentence each. */
  readonly elsewhere: readonly Words[];
}

const wholeWords = {
  en: "Its whole formula became a lookup: an argument of its AEC call is worked out by Excel, or it spills.",
  zh: "整个公式已改为查找：其 AEC 调用的参数由 Excel 计算，或结果会溢出。",
};

/**
 * Turns a workbook into one for somebody without the add-in: each AEC call becomes a lookup of its value under the scenario
 * that is chosen in a cell. The host must have a copy open, never the user's own workbook.
 */
export async function makePortable(
  host: WorkbookHost,
  session: Session,
  options: OperationOptions = {},
): Promise<Portable> {
  const records = await recordScenarios(host, session, options);
  const spills = await SpillReferences.find(host, records);
  const names = uniqueNames(session);
  const sheetNames = await host.sheetNames();
  const dataName = freeName(dataTitle, sheetNames);
  const data = new DataLines();
  const edits: { readonly area: Area; readonly formulas: string[][] }[] = [];
  const whole: LeftAlone[] = [];
  for (const record of records) {
    const { cell, calls } = record;
    if (calls) {
      const formula = replaced(record, dataName, data);
      const { sheet } = cell;
      edits.push({ area: firstCell(cell), formulas: [[spills.replacedIn({ formula, sheet })]] });
    } else edits.push(await lookups(host, record, dataName, data));
    if (!calls && !record.isCall) whole.push({ ...placeOf(record), why: wholeWords });
  }
  const ranged = spills.besides();
  for (const place of ranged) edits.push({ area: firstCell(place), formulas: [[place.formula]] });
  const elsewhere = await replaceElsewhere(host, session, dataName, data, spills);
  const active = session.scenarios.findIndex(({ id }) => id === session.active.id);
  await writeDataSheet(host, dataName, data.lines, { names, active }, session.language);
  // A host that works out what is written does so once: the figures are there by then.
  for (const { area, formulas } of edits) await host.writeFormulas(area, formulas);
  const notesName = freeName("AEC Notes", await host.sheetNames());
  await host.insertSheet(notesLayout(session, notesName, dataName));
  return { cells: records.map(placeOf), whole, scenarios: names, ranged, elsewhere };
}

const placeOf = ({ cell: { sheet, row, column, formula } }: CellRecord): FormulaPlace => ({
  sheet,
  row,
  column,
  formula,
});

/** Scenarios are told by their names in the copy. */
function uniqueNames({ scenarios, language }: Session): readonly string[] {
  const names: string[] = [];
  for (const { name } of scenarios) names.push(freeName(name[language] || name.en, names));
  return names;
}

/** The formula with a reference in place of each call, and untouched around them. */
function replaced(
  { cell: { formula }, calls }: CellRecord,
  sheet: string,
  data: DataLines,
): string {
  const parts = calls!.map(({ call: { start, end, text }, answers }) => ({
    start,
    end,
    text,
    answers,
  }));
  return withReplaced(formula, parts, ({ text, answers }) => data.reference(sheet, text, answers));
}

/** A lookup for each cell that the formula fills under any scenario, as far as there is room. */
async function lookups(
  host: WorkbookHost,
  { cell, shown }: CellRecord,
  sheet: string,
  data: DataLines,
): Promise<{ area: Area; formulas: string[][] }> {
  const rows = Math.max(...shown.map((grid) => grid.length));
  const columns = Math.max(...shown.map((grid) => grid[0]!.length));
  const wanted = { ...firstCell(cell), rows, columns };
  const area = (await hasRoom(host, cell.area, wanted)) ? wanted : cell.area;
  const single = area.rows * area.columns === 1;
  const formulas = Array.from({ length: area.rows }, (_r, down) =>
    Array.from({ length: area.columns }, (_c, across) => {
      const at = `${down + 1},${across + 1}`;
      const label = single ? cell.formula.slice(1) : `${cell.formula.slice(1)} [${at}]`;
      return `=${data.reference(
        sheet,
        label,
        shown.map((grid) => cellAt(grid, down, across)),
      )}`;
    }),
  );
  return { area, formulas };
}

const cellAt = (grid: Grid, row: number, column: number): Cell => grid[row]?.[column] ?? null;

/** Whether the cells that a formula fills under another scenario only are blank now. */
async function hasRoom(host: WorkbookHost, now: Area, wanted: Area): Promise<boolean> {
  if (wanted.rows <= now.rows && wanted.columns <= now.columns) return true;
  const contents = await host.readFormulas(wanted);
  return contents.every((line, down) =>
    line.every((text, across) => (down < now.rows && across < now.columns) || text === ""),
  );
}
