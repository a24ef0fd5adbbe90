import type { Cell, Grid } from "../../functions/cells";
import { CellError } from "../../functions/cells";
import { isSameFigure } from "../changes";

/** Longer texts are told by their first cell and a checksum: a cell holds 32,767 characters at most. */
const longest = 2_000;

const json = (cell: Cell) => (cell instanceof CellError ? { error: cell.code } : cell);

/** Programs that write files agree on fifteen digits, so that twelve are safe to compare. */
const rounded = (cell: Cell) =>
  typeof cell === "number" ? Number(cell.toPrecision(12)) : json(cell ?? "");

/** FNV-1a, twice with different beginnings: enough to tell an edit, and no secret. */
function checksum(text: string): string {
  return [0x811c9dc5, 0x01000193]
    .map((seed) => {
      let hash = seed;
      for (let index = 0; index < text.length; index += 1) {
        hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
      }
      return hash.toString(16).padStart(8, "0");
    })
    .join("");
}

const checksumOf = (values: Grid) =>
  checksum(JSON.stringify(values.map((row) => row.map((cell) => rounded(cell)))));

/** The values that a frozen area holds, as the ledger keeps them. */
export function frozenText(values: Grid): string {
  const whole = JSON.stringify(values.map((row) => row.map(json)));
  if (whole.length <= longest) return whole;
  const first = JSON.stringify([[json(values[0]![0] ?? null)]]);
  return first.length <= longest ? `${first}#${checksumOf(values)}` : `[[]]#${checksumOf(values)}`;
}

/** What was frozen, as far as a text remembers it. */
export interface Remembered {
  readonly values: Grid;
  /** Set where `values` has the first cell only. */
  readonly checksum: string | undefined;
}

function isKept(value: unknown): value is ReturnType<typeof json> {
  if (value === null || ["number", "string", "boolean"].includes(typeof value)) return true;
  return typeof (value as { error?: unknown }).error === "string";
}

/** What the ledger's text says; undefined for a text that says nothing. */
export function readFrozenText(text: string): Remembered | undefined {
  const [, grid, sum] = /^(\[.*\])(?:#([0-9a-f]{16}))?$/s.exec(text) ?? [];
  try {
    const rows: unknown = JSON.parse(grid ?? "");
    if (!Array.isArray(rows) || rows.length === 0) return undefined;
    if (!rows.every((row) => Array.isArray(row) && row.every(isKept))) return undefined;
    const values = rows.map((row) =>
      row.map((cell) =>
        typeof cell === "object" && cell !== null ? new CellError(cell.error) : cell,
      ),
    );
    return { values, checksum: sum };
  } catch {
    return undefined;
  }
}

const isBlank = (cell: Cell) => cell === null || cell === "";

/**
 * Whether an area still holds what it was frozen to. Its cells after the first may be blank: a thaw that was cut short has
 * cleared them.
 */
export function isUntouched({ values, checksum: sum }: Remembered, now: Grid): boolean {
  const others = now.flatMap((row, r) => row.filter((_cell, c) => r + c > 0));
  const known = values[0]![0];
  if (sum === undefined) {
    return now.every((row, r) =>
      row.every((cell, c) => {
        if (isSameFigure(cell, values[r]?.[c])) return true;
        return r + c > 0 && isBlank(cell);
      }),
    );
  }
  return (
    checksumOf(now) === sum ||
    (known !== undefined && isSameFigure(now[0]![0], known) && others.every(isBlank))
  );
}
