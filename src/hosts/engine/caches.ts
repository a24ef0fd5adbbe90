import { CELL_INVERTED_INDEX_CACHE, FORMULA_REF_TO_ARRAY_CACHE } from "@univerjs/engine-formula";
import { wrapMethod } from "./guards/wrap";

let corrected = false;

/** Corrects the engine's caches, which all workbooks of the process share. */
export function correctCaches(): void {
  if (corrected) return;
  corrected = true;
  keepKeysWhole();
  indexColumnsInOneStep();
}

/**
 * The engine shortens a key of more than 64 characters (a formula, a text) to a 32-bit sum. Of 10,000 long formulas two share
 * their sum once in a hundred workbooks, and one of them would then be worked out in place of the other.
 */
function keepKeysWhole(): void {
  const prototype = Object.getPrototypeOf(FORMULA_REF_TO_ARRAY_CACHE) as {
    _hash(key: string): string;
  };
  prototype._hash = (key) => key;
}

/**
 * The engine's index of column values looks through all values of a column each time one is set, so that a column of n
 * formulas costs n². A row that the index does not hold yet has no older value to look for.
 */
function indexColumnsInOneStep(): void {
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
