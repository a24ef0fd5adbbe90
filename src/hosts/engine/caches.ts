import type { BaseAstNode } from "@univerjs/engine-formula";
import { CELL_INVERTED_INDEX_CACHE, FORMULA_REF_TO_ARRAY_CACHE } from "@univerjs/engine-formula";
import { wrapMethod } from "./guards/wrap";

let corrected = false;

/** Corrects the engine's caches, which all workbooks of the process share. */
export function correctCaches(): void {
  if (corrected) return;
  corrected = true;
  keepKeysWhole();
  keepAllTexts();
  takeHandedNodes();
  indexWhatIsLookedUp();
}

/**
 * Forgets what was read of cells since the calculation began, for those that are given other values: the values of ranges, and
 * where a value is in a column. The engine does so at the end of a calculation.
 */
export function forgetReadValues(): void {
  FORMULA_REF_TO_ARRAY_CACHE.clear();
  CELL_INVERTED_INDEX_CACHE.clear();
}

/** A cache by text: of formulas as the engine has read them, or of what the texts of references mean. */
interface TextCache {
  _cache: { get(key: string): unknown };
  _hash(key: string): string;
  get(key: string): unknown;
  set(key: string, value: unknown): void;
  clear(): void;
}

const textCaches = () => Object.getPrototypeOf(FORMULA_REF_TO_ARRAY_CACHE) as TextCache;

/**
 * The engine shortens a key of more than 64 characters (a formula, a text) to a 32-bit sum. Of 10,000 long formulas two share
 * their sum once in a hundred workbooks, and one of them would then be worked out in place of the other.
 */
function keepKeysWhole(): void {
  textCaches()._hash = (key) => key;
}

/**
 * The engine keeps 5,000 formulas as it has read them, and notes which of them was used last. A workbook with more of them goes
 * through all at each calculation, and each would be gone by the time it is needed again. Those of a workbook that is closed
 * are forgotten with it.
 */
function keepAllTexts(): void {
  wrapMethod(textCaches(), "set", function (original, key, value) {
    if (!(this._cache instanceof Map)) this._cache = new Map();
    original(key, value);
  });
}

/** The formula that is asked for next. */
let handed: { readonly node: BaseAstNode; readonly length: number } | null = null;

/** Gives the formula that the engine asks for next as it was read, so that it is not looked for by its text. */
export function handNode(node: BaseAstNode, unitId: string, formula: string): void {
  handed = { node, length: unitId.length + formula.length };
}

/** Only the length of the text is compared: the engine joins it anew for each question, and joins nothing until it is read. */
function takeHandedNodes(): void {
  wrapMethod(textCaches(), "get", (original, key) => {
    const given = handed;
    handed = null;
    return given?.length === key.length ? given.node : original(key);
  });
}

/**
 * The engine puts each value that it works out into its index of what columns hold, and looks through all values of the column
 * for the one that it replaces, so that a column of n formulas costs n². Where no look-up has indexed the row, none is
 * replaced, and the value is read when one does.
 */
function indexWhatIsLookedUp(): void {
  const index = CELL_INVERTED_INDEX_CACHE;
  wrapMethod(index, "set", (original, unitId, sheetId, column, value, row, replaces) => {
    if (replaces && index.shouldContinueBuildingCache(unitId, sheetId, column, row)) return;
    original(unitId, sheetId, column, value, row, replaces);
  });
}
