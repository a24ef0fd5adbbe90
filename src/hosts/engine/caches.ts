import type { IRange } from "@univerjs/core";
import { CELL_INVERTED_INDEX_CACHE, FORMULA_REF_TO_ARRAY_CACHE } from "@univerjs/engine-formula";
import { wrapMethod } from "./guards/wrap";

let corrected = false;

/** Corrects the engine's caches, which all workbooks of the process share. */
export function correctCaches(): void {
  if (corrected) return;
  corrected = true;
  keepKeysWhole();
  keepMoreFormulas();
  keepReferenceTexts();
  indexColumnsInOneStep();
}

/** What the engine makes of a reference's text. */
interface ReferenceText {
  readonly unitId: string;
  readonly sheetName: string;
  readonly range: IRange;
}

const isReferenceText = (value: unknown): value is ReferenceText =>
  typeof value === "object" && value !== null && "sheetName" in value && "range" in value;

/**
 * Keeps what the texts of references mean. The engine reads each of them anew, twice, at each calculation, and a look-up that
 * makes its range as long as another does so for all formulas with that text.
 */
function keepReferenceTexts(): void {
  interface Cache {
    get(key: string): unknown;
    set(key: string, value: unknown): void;
    clear(): void;
  }
  const prototype = Object.getPrototypeOf(FORMULA_REF_TO_ARRAY_CACHE) as Cache;
  const caches = new WeakSet();
  wrapMethod(prototype, "set", function (original, key, value) {
    if (isReferenceText(value)) caches.add(this);
    original(key, value);
  });
  wrapMethod(prototype, "get", (original, key) => {
    const value = original(key);
    return isReferenceText(value) ? { ...value, range: { ...value.range } } : value;
  });
  wrapMethod(prototype, "clear", function (original) {
    if (!caches.has(this)) original();
  });
}

/** As many formulas as a large model has; those of a workbook that is closed are forgotten with it. */
const mostFormulas = 200_000;

/**
 * The engine keeps 5,000 formulas as it has read them. A workbook with more of them goes through all at each calculation, and
 * each would be gone by the time it is needed again.
 */
function keepMoreFormulas(): void {
  interface Cache {
    readonly _cache: { limit: number };
    set(key: string, value: unknown): void;
  }
  wrapMethod(
    Object.getPrototypeOf(FORMULA_REF_TO_ARRAY_CACHE) as Cache,
    "set",
    function (original, key, value) {
      this._cache.limit = mostFormulas;
      original(key, value);
    },
  );
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
