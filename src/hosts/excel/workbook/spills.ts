import type { AecCell } from "../../../workbook/host";

/** How many cells are asked about in one request. */
const atOnce = 1_000;

/** The cells whose formula another cell, before them on the same sheet, has as well. */
function repeated(cells: readonly AecCell[]): readonly AecCell[] {
  const seen = new Set<string>();
  return cells.filter(({ sheet, formula }) => {
    const key = `${sheet}\u0000${formula}`;
    const known = seen.has(key);
    seen.add(key);
    return known;
  });
}

async function spilledAmong(
  context: Excel.RequestContext,
  cells: readonly AecCell[],
): Promise<readonly AecCell[]> {
  const asked = cells.map((cell) => {
    const sheet = context.workbook.worksheets.getItem(cell.sheet);
    const parent = sheet
      .getRangeByIndexes(cell.row, cell.column, 1, 1)
      .getSpillParentOrNullObject();
    parent.load("rowIndex,columnIndex");
    return { cell, parent };
  });
  await context.sync();
  return asked
    .filter(({ cell, parent }) => {
      if (parent.isNullObject) return false;
      return parent.rowIndex !== cell.row || parent.columnIndex !== cell.column;
    })
    .map(({ cell }) => cell);
}

/**
 * Leaves out the cells that a formula spills into: they show the formula of the cell it stands in, which comes first. Only a
 * formula met before can be such a one, so few cells need asking about.
 */
export async function withoutSpilled(
  context: Excel.RequestContext,
  cells: readonly AecCell[],
  signal?: AbortSignal,
): Promise<readonly AecCell[]> {
  // An Excel without this has no spilling formulas either.
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.12")) return cells;
  const suspects = repeated(cells);
  const spilled = new Set<AecCell>();
  for (let start = 0; start < suspects.length; start += atOnce) {
    signal?.throwIfAborted();
    const among = await spilledAmong(context, suspects.slice(start, start + atOnce));
    for (const cell of among) spilled.add(cell);
  }
  return cells.filter((cell) => !spilled.has(cell));
}
