import type { ContentCell, Contents } from "../../../workbook/contents";
import { asEntered } from "./aecFormula";
import { cellOf } from "./contents";
import { run } from "./run";

type Sizes = ReadonlyMap<string, number>;

/** How many cells each sheet used when it was last looked at: as long as these are few, all is read in one request. */
let known: Sizes | null = null;

const total = (sizes: Sizes) => [...sizes.values()].reduce((sum, size) => sum + size, 0);

function usedRange(context: Excel.RequestContext, sheet: string, properties: string): Excel.Range {
  const { worksheets } = context.workbook;
  const range = worksheets.getItemOrNullObject(sheet).getUsedRangeOrNullObject(true);
  range.load(properties);
  return range;
}

async function sizesOf(context: Excel.RequestContext): Promise<Sizes> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const sheets = worksheets.items.map(({ name }) => ({
    name,
    range: usedRange(context, name, "rowCount,columnCount"),
  }));
  await context.sync();
  return new Map(
    sheets.map(({ name, range }) => [
      name,
      range.isNullObject ? 0 : range.rowCount * range.columnCount,
    ]),
  );
}

function cellsOf(range: Excel.Range, sheet: string): readonly ContentCell[] {
  if (range.isNullObject) return [];
  const { rowIndex, columnIndex, formulas, values, valueTypes } = range;
  return values.flatMap((line: readonly unknown[], row) =>
    line.flatMap((shown, column) => {
      const typed: unknown = formulas[row]![column];
      // Text that looks like a formula is its own value.
      const isFormula = typeof typed === "string" && typed.startsWith("=") && typed !== shown;
      const value = cellOf(shown, valueTypes[row]![column]!);
      if (!isFormula && (value === null || value === "")) return [];
      const formula = isFormula ? asEntered(typed) : null;
      return [{ sheet, row: rowIndex + row, column: columnIndex + column, formula, value }];
    }),
  );
}

/** Reads these sheets in one request; null where the workbook has others by now. */
async function readSheets(context: Excel.RequestContext, names: readonly string[]) {
  const { worksheets, application } = context.workbook;
  worksheets.load("items/name");
  application.load("calculationState");
  const ranges = names.map((name) =>
    usedRange(context, name, "rowIndex,columnIndex,formulas,values,valueTypes"),
  );
  await context.sync();
  const there = worksheets.items.map(({ name }) => name);
  if (there.join("\n") !== names.join("\n")) return null;
  const sheets = ranges.map((range, index) => ({
    name: names[index]!,
    size: range.isNullObject ? 0 : range.values.length * range.values[0]!.length,
    cells: cellsOf(range, names[index]!),
  }));
  const calculating = application.calculationState !== Excel.CalculationState.done;
  return { sheets, calculating };
}

/**
 * All cells at one moment. A request that is sent at once comes before what functions answer from then on: Microsoft's
 * dispatcher holds that back.
 */
export function readContents(most: number): Promise<Contents | null> {
  return run("1.9", async (context) => {
    let sizes = known;
    let atOnce = sizes !== null;
    // Until it has gone well, nothing is taken for known.
    known = null;
    for (;;) {
      sizes ??= await sizesOf(context);
      if (total(sizes) > most) return null;
      const read = await readSheets(context, [...sizes.keys()]);
      if (read) {
        known = new Map(read.sheets.map(({ name, size }) => [name, size]));
        if (total(known) > most) return null;
        const cells = read.sheets.flatMap((sheet) => sheet.cells);
        return { cells, atOnce, calculating: read.calculating };
      }
      // A sheet was added, removed or renamed.
      if (!atOnce) return null;
      sizes = null;
      atOnce = false;
    }
  });
}
