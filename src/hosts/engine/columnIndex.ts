import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";
import { wrapMethod } from "./guards/wrap";

let corrected = false;

/**
 * Keeps the engine's index of column values from looking through all values of a column each time one is set, which made
 * a column of n formulas cost n². A row that the index does not hold yet has no older value to look for.
 */
export function correctColumnIndex(): void {
  if (corrected) return;
  corrected = true;
  const held = new Map<string, Set<number>>();
  const index = CELL_INVERTED_INDEX_CACHE;

  wrapMethod(index, "set", (original, unitId, sheetId, column, value, row, replaces) => {
    const key = `${unitId}|${sheetId}|${column}`;
    const rows = held.get(key) ?? new Set();
    held.set(key, rows);
    const isNew = !rows.has(row) && index.shouldContinueBuildingCache(unitId, sheetId, column, row);
    rows.add(row);
    original(unitId, sheetId, column, value, row, replaces && !isNew);
  });
  wrapMethod(index, "clear", (original) => {
    held.clear();
    original();
  });
}
