import { hasAecCall } from "../../../workbook/aecCall";
import type { CellContent, DefinedName, Position } from "../../engine";
import { formulaFromFile } from "../formula/fromFile";
import { FileRefused } from "../refusal";
import { columnOf, rowOf } from "../sheet/address";
import type { FormulaCell } from "../sheet/formulaCell";
import type { Sheet } from "../sheet/sheet";
import { Workbook } from "../workbook";
import type { ZipLimits } from "../zip/limits";
import { readCellLooks } from "./cellLooks";
import { readSheetLook } from "./sheetLook";
import type { FileContent } from "./types";

/** More than this, and a page that draws every cell is no longer the place for a workbook. */
export const mostCells = 200_000;

/**
 * Reads all that a grid shows of a workbook file.
 *
 * @throws FileRefused for what is no workbook, not a sound one, or one too large for a page.
 */
export function readContent(bytes: Uint8Array, limits?: ZipLimits): FileContent {
  const workbook = Workbook.open(bytes, limits);
  const count = workbook.sheets.reduce((sum, { index }) => sum + index.size, 0);
  if (count > mostCells) throw tooManyCells(count);
  const { file, part, sheets, tables } = workbook;
  const inView = part.sheets[part.active]?.name;
  const read = sheets.map((sheet) => readSheet(sheet, part.sheets));
  return {
    sheets: read.map(({ content }) => content),
    active: Math.max(
      0,
      sheets.findIndex(({ name }) => name === inView),
    ),
    looks: readCellLooks(file, part.part),
    names: namesOf(workbook),
    tables,
    unsettled: read.flatMap(({ unsettled }) => unsettled),
    date1904: part.date1904,
    drawings: file.names.some((name) => /\/(drawings|charts|media)\//i.test(name)),
  };
}

function readSheet(sheet: Sheet, entries: Workbook["part"]["sheets"]) {
  const { name, xml, index, formulas, filledBy } = sheet;
  const cells: CellContent[] = [];
  const unsettled: Position[] = [];
  for (let place = 0; place < index.size; place += 1) {
    const key = index.keyAt(place);
    const filler = filledBy.get(key);
    // The grid fills these cells itself, and finds no room where they hold something.
    if (filler && filler.kind !== "dataTable") continue;
    const [row, column] = [rowOf(key), columnOf(key)];
    const value = sheet.stored(key);
    const cell = formulas.get(key);
    if (!cell || cell.kind === "dataTable") {
      if (value !== null && value !== undefined) cells.push({ row, column, value });
      continue;
    }
    const formula = cell.typed;
    cells.push({ row, column, formula, ...(value !== undefined && { value }) });
    if (value === undefined || isWorkedOutHere(cell, formula)) {
      unsettled.push({ sheet: name, row, column });
    }
  }
  const hidden = entries.find((entry) => entry.name === name)!.hidden;
  return { content: { name, hidden, cells, look: readSheetLook(xml) }, unsettled };
}

const isWorkedOutHere = ({ kind, text }: FormulaCell, formula: string) =>
  kind !== "plain" || (/aec/i.test(text) && hasAecCall(formula));

/** The names of the whole workbook, and those of one sheet that no other name is like. */
function namesOf({ part }: Workbook): readonly DefinedName[] {
  const own = part.names.filter(({ name }) => !name.startsWith("_xlnm."));
  const alike = (name: string) =>
    own.filter((other) => other.name.toLowerCase() === name.toLowerCase());
  return own
    .filter(({ name, sheet }) => sheet === undefined || alike(name).length === 1)
    .map(({ name, formula }) => ({ name, formula: formulaFromFile(formula) }));
}

function tooManyCells(count: number): FileRefused {
  const [cells, most] = [count, mostCells].map((number) => number.toLocaleString("en-US"));
  return new FileRefused({
    en: `The workbook has ${cells} cells and this page shows up to ${most}. The command line (aec refresh) works on it.`,
    zh: `该工作簿有 ${cells} 个单元格，本页面最多显示 ${most} 个。可使用命令行（aec refresh）处理。`,
  });
}
