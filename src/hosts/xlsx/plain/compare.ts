import type { Cell, CellError } from "../../../functions/cells";
import { notPlain } from "./notPlain";

export type Comparable = Exclude<Cell, CellError>;

/** Excel's order: numbers, then texts without regard to case, then FALSE and TRUE. A blank is whatever the other is. */
export function compared(left: Comparable, right: Comparable): number {
  return ordered(left, right, texts);
}

export function isEqual(left: Comparable, right: Comparable): boolean {
  return ordered(left, right, (a, b) => (isSameText(a, b) ? 0 : 1)) === 0;
}

function ordered(
  left: Comparable,
  right: Comparable,
  texts: (a: string, b: string) => number,
): number {
  const a = left ?? blankLike(right);
  const b = right ?? blankLike(left);
  const rank = rankOf(a) - rankOf(b);
  if (rank !== 0) return rank;
  return typeof a === "string" ? texts(a, b as string) : numbers(Number(a), Number(b));
}

function blankLike(other: Comparable): number | string | boolean {
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

function rankOf(value: number | string | boolean): number {
  if (typeof value === "number") return 0;
  return typeof value === "string" ? 1 : 2;
}

/** Numbers that agree in fifteen digits, and not in all of theirs, compare by rules that Excel does not tell. */
const close = 1e-14;

function numbers(a: number, b: number): number {
  if (a !== b && Math.abs(a - b) <= close * Math.max(Math.abs(a), Math.abs(b))) throw notPlain;
  return a - b;
}

/** What every language sorts alike; others have an order of their own. */
const simple = /^[a-z0-9 ]*$/;
/** Marks that some comparisons pass over. */
const passedOver = /[\p{M}\p{Cf}\p{Cc}]/u;

function texts(left: string, right: string): number {
  const [a, b] = [left.toLowerCase(), right.toLowerCase()];
  if (a === b) return 0;
  if (simple.test(a) && simple.test(b)) return a < b ? -1 : 1;
  throw notPlain;
}

/** Texts that differ by more than their case: full and half width, a mark, a ligature may be one to Excel. */
function isSameText(left: string, right: string): boolean {
  const [a, b] = [left.toLowerCase(), right.toLowerCase()];
  if (a === b) return true;
  const bare = (text: string) => text.normalize("NFKC").toLowerCase().toUpperCase();
  if (bare(left) === bare(right) || passedOver.test(left + right)) throw notPlain;
  return false;
}
