import type { ContentCell, Contents } from "../../../workbook/contents";
import { asEntered } from "./aecFormula";
import { cellOf } from "./contents";
import { run } from "./run";
import { sheetNames, usedArea } from "./sheets";

/** The sheets that were read before, and were few cells then: they are read in one request. */
let known: readonly string[] | null = null;

function cellsOf(range: Excel.Range, sheet: string): readonly ContentCell[] {
  const { rowIndex, columnIndex, formulas, values, valueTypes } = range;
  return values.flatMap((line: readonly unknown[], row) =>
    line.flatMap((shown, column) => {
      const typed: unknown = formulas[row]![column];
      // Text that looks like a formula is its own value.
      const isFormula = typeof typed === "string" && typed.startsWith("=") && typed !== shown;
      if (!isFormula && shown === "") return [];
      return {
        sheet,
        row: rowIndex + row,
        column: columnIndex + column,
        formula: isFormula ? asEntered(typed) : null,
        value: cellOf(shown, valueTypes[row]![column]!),
      };
    }),
  );
}

/** Reads these sheets at one moment; null where the workbook has others by now. */
function readSheets(names: readonly string[], atOnce: boolean): Promise<Contents | null> {
  return run("1.9", async ({ workbook }) => {
    const { worksheets, application } = workbook;
    worksheets.load("items/name");
    application.load("calculationState");
    const ranges = names.map((name) => {
      const range = worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject(true);
      range.load("rowIndex,columnIndex,formulas,values,valueTypes");
      return range;
    });
    await workbook.context.sync();
    if (String(worksheets.items.map(({ name }) => name)) !== String(names)) return null;
    const cells = ranges.flatMap((range, index) =>
      range.isNullObject ? [] : cellsOf(range, names[index]!),
    );
    return { cells, atOnce, calculating: application.calculationState !== "Done" };
  });
}

/**
 * All cells at one moment. A request that is sent at once comes before what functions answer from then on: Microsoft's
 * dispatcher holds that back.
 */
export async function readContents(most: number): Promise<Contents | null> {
  let names = known;
  // Until it has gone well, nothing is taken for known.
  known = null;
  let contents = names && (await readSheets(names, true));
  if (!contents) {
    names = await sheetNames();
    const areas = await Promise.all(names.map(usedArea));
    const size = areas.reduce((sum, area) => sum + (area ? area.rows * area.columns : 0), 0);
    contents = size > most ? null : await readSheets(names, false);
  }
  if (!contents || contents.cells.length > most) return null;
  known = names;
  return contents;
}
