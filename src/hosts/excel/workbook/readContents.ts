import type { ContentCell, Contents } from "../../../workbook/contents";
import { contentProperties, typedAt, valueAt } from "./contents";
import { run } from "./run";
import { sheetNames, usedArea } from "./sheets";

/** The sheets that were read before, and were few cells then: they are read in one request. */
let known: readonly string[] | undefined;

/** Reads these sheets at one moment; null where the workbook has others by now. */
const readSheets = (names: readonly string[], atOnce: boolean): Promise<Contents | null> =>
  run("1.9", async ({ workbook }) => {
    const { worksheets, application } = workbook;
    worksheets.load("items/name");
    application.load("calculationState");
    const ranges = names.map((name) => {
      const range = worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject(true);
      range.load(`rowIndex,columnIndex,${contentProperties}`);
      return range;
    });
    await workbook.context.sync();
    if (String(worksheets.items.map(({ name }) => name)) !== String(names)) return null;
    const cells: ContentCell[] = [];
    ranges.forEach((range, index) => {
      if (range.isNullObject) return;
      range.values.forEach((line, row) =>
        line.forEach((_shown, column) => {
          const typed = typedAt(range, row, column);
          if (typed === "") return;
          cells.push({
            sheet: names[index]!,
            row: range.rowIndex + row,
            column: range.columnIndex + column,
            formula: typed.startsWith("=") ? typed : null,
            value: valueAt(range, row, column),
          });
        }),
      );
    });
    return { cells, atOnce, calculating: application.calculationState !== "Done" };
  });

/**
 * All cells at one moment. A request that is sent at once comes before what functions answer from then on: Microsoft's
 * dispatcher holds that back.
 */
export async function readContents(most: number): Promise<Contents | null> {
  let names = known;
  // Until it has gone well, nothing is taken for known.
  known = undefined;
  let contents = names && (await readSheets(names, true));
  if (!contents) {
    names = await sheetNames();
    let size = 0;
    for (const area of await Promise.all(names.map(usedArea))) {
      if (area) size += area.rows * area.columns;
    }
    if (size > most) return null;
    contents = await readSheets(names, false);
  }
  if (!contents || contents.cells.length > most) return null;
  known = names;
  return contents;
}
