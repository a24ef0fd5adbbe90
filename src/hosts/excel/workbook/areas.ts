import type { Area } from "../../../workbook/host";

/** What {@link areaOf} needs to have been loaded of a range. */
export const areaProperties = "rowIndex,columnIndex,rowCount,columnCount";

export function areaOf(range: Excel.Range, sheet: string): Area {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return { sheet, row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

export function rangeOf(context: Excel.RequestContext, area: Area): Excel.Range {
  const { sheet, row, column, rows, columns } = area;
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
}

/** The most cells in one request: Excel on the web takes 5 MB, and the user goes on working between requests. */
const mostCells = 20_000;

/** An area in bands of rows, each small enough for one request. */
export function bandsOf(area: Area, most = mostCells): readonly Area[] {
  const rows = Math.max(1, Math.floor(most / area.columns));
  const count = Math.ceil(area.rows / rows);
  return Array.from({ length: count }, (_band, index) => ({
    ...area,
    row: area.row + index * rows,
    rows: Math.min(rows, area.rows - index * rows),
  }));
}

/** Areas together as long as one request takes them. */
export function batchesOf(areas: readonly Area[]): readonly (readonly Area[])[] {
  const batches: Area[][] = [];
  let room = 0;
  for (const area of areas) {
    const size = area.rows * area.columns;
    if (size > room || batches.length === 0) {
      batches.push([]);
      room = mostCells;
    }
    batches.at(-1)!.push(area);
    room -= size;
  }
  return batches;
}
