import type { Area, WorkbookHost } from "../../../workbook/host";
import type { SheetTyped } from "../grid/contents";
import { columnLimit } from "../../../workbook/sheetLimits";

/** Cells beside each other that are to be typed anew. */
export interface ChangedRun {
  readonly area: Area;
  readonly formulas: readonly (readonly string[])[];
}

type Corners = Pick<Area, "row" | "column" | "rows" | "columns">;

/** Where a sheet of the file differs from what the grid holds; an array formula of old differs as a whole. */
export async function changedRuns(
  host: WorkbookHost,
  sheet: string,
  { area: inGrid, typed }: SheetTyped,
): Promise<readonly ChangedRun[]> {
  const inFile = await host.usedArea(sheet);
  const whole = around([inFile, inGrid].filter((area) => area !== null));
  if (!whole) return [];
  const area = { ...whole, sheet };
  const old = await host.readFormulas(area);
  const spills = await host.readSpills(area);
  const filled = new Set(spills.flatMap((spill) => cellsOf(spill).slice(1)));
  const now = (row: number, column: number) =>
    inGrid ? (typed[row - inGrid.row]?.[column - inGrid.column] ?? "") : "";
  const differs = (row: number, column: number) => {
    const before = filled.has(placeOf(row, column))
      ? ""
      : old[row - area.row]![column - area.column]!;
    return before !== now(row, column);
  };
  const arrays = ((await host.readArrayFormulas?.(area)) ?? []).filter((array) =>
    someOf(array, differs),
  );
  const inArrays = new Set(arrays.flatMap(cellsOf));
  const runs: Corners[] = [...arrays];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    let run: { row: number; column: number; rows: number; columns: number } | undefined;
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (inArrays.has(placeOf(row, column)) || !differs(row, column)) run = undefined;
      else if (run) run.columns += 1;
      else runs.push((run = { row, column, rows: 1, columns: 1 }));
    }
  }
  return runs.map((corners) => ({
    area: { sheet, ...corners },
    formulas: Array.from({ length: corners.rows }, (_r, down) =>
      Array.from({ length: corners.columns }, (_c, across) =>
        now(corners.row + down, corners.column + across),
      ),
    ),
  }));
}

const placeOf = (row: number, column: number) => row * columnLimit + column;

function cellsOf({ row, column, rows, columns }: Corners): number[] {
  return Array.from({ length: rows * columns }, (_cell, at) =>
    placeOf(row + Math.floor(at / columns), column + (at % columns)),
  );
}

function someOf(
  { row, column, rows, columns }: Corners,
  test: (row: number, column: number) => boolean,
): boolean {
  for (let down = 0; down < rows; down += 1) {
    for (let across = 0; across < columns; across += 1) {
      if (test(row + down, column + across)) return true;
    }
  }
  return false;
}

function around(areas: readonly Corners[]): Corners | undefined {
  if (areas.length === 0) return undefined;
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  const rows = Math.max(...areas.map((area) => area.row + area.rows)) - row;
  const columns = Math.max(...areas.map((area) => area.column + area.columns)) - column;
  return { row, column, rows, columns };
}
