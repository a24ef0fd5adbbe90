import { firstCell } from "./address";
import type { AecCell, Area, WorkbookHost } from "./host";

const placeOf = ({ sheet, row, column }: Pick<Area, "sheet" | "row" | "column">) =>
  JSON.stringify([sheet, row, column]);

/** The rectangle around cells of one sheet. */
function around(cells: readonly AecCell[]): Area {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const least = (all: readonly number[]) => all.reduce((a, b) => Math.min(a, b));
  const most = (all: readonly number[]) => all.reduce((a, b) => Math.max(a, b));
  const [row, column] = [least(rows), least(columns)];
  return {
    sheet: cells[0]!.sheet,
    row,
    column,
    rows: most(rows) - row + 1,
    columns: most(columns) - column + 1,
  };
}

/** An AEC cell and what it fills: more than itself where it spills. */
export interface FilledCell extends AecCell {
  readonly area: Area;
}

/** Finds out what each of the cells fills. */
export async function withFills(
  host: WorkbookHost,
  cells: readonly AecCell[],
): Promise<readonly FilledCell[]> {
  const sheets = new Map<string, AecCell[]>();
  for (const cell of cells) {
    const ofSheet = sheets.get(cell.sheet);
    if (ofSheet) ofSheet.push(cell);
    else sheets.set(cell.sheet, [cell]);
  }
  const spills = new Map<string, Area>();
  for (const ofSheet of sheets.values()) {
    for (const spill of await host.readSpills(around(ofSheet))) spills.set(placeOf(spill), spill);
  }
  return cells.map((cell) => ({ ...cell, area: spills.get(placeOf(cell)) ?? firstCell(cell) }));
}
