import type { Cell } from "../functions/cells";
import { CellError } from "../functions/cells";
import { callSites, isWholeCall } from "./audit/formula";
import type { FollowingCell, FormulaPlace, Place, Shown } from "./recalculable";
import type { Difference, Differences, Driver } from "./why";

/** Why a cell shows something else. */
export type Why =
  /** Its AEC calls read these figures otherwise; none where it is the choice of the scenario itself that they show. */
  | { readonly kind: "scenario"; readonly drivers: readonly Driver[] }
  /** It depends on AEC cells that moved. */
  | { readonly kind: "follows"; readonly cells: readonly Place[]; readonly more: boolean }
  /** The stored value was not what its AEC calls answer: saved without the add-in, or with other figures. */
  | { readonly kind: "stored" }
  /** The formula is another one. */
  | { readonly kind: "formula" };

/** The reason why each value of a formula is another one, by its place in what the formula fills. */
export type Reason = (down: number, across: number) => Why;

/** A cell that shows something else. Its formula may stand in another cell, from where it spills. */
export interface CellChange extends FormulaPlace {
  readonly old: Cell | undefined;
  readonly new: Cell | undefined;
  readonly why: Why;
}

/** The cells of a formula that show something else, each with the reason. */
export function cellChanges(
  { sheet, row, column, formula }: FormulaPlace,
  old: Shown,
  now: Shown,
  reason: Reason,
): CellChange[] {
  const changes: CellChange[] = [];
  for (let down = 0; down < Math.max(old.length, now.length); down += 1) {
    const columns = Math.max(old[down]?.length ?? 0, now[down]?.length ?? 0);
    for (let across = 0; across < columns; across += 1) {
      const [before, after] = [old[down]?.[across], now[down]?.[across]];
      if (isSameFigure(before, after)) continue;
      const place = { sheet, row: row + down, column: column + across };
      changes.push({ ...place, formula, old: before, new: after, why: reason(down, across) });
    }
  }
  return changes;
}

/** Why a formula shows something else under one scenario than under another, or than what is stored. */
export function reasonOf(cell: FollowingCell, differences: Differences): Reason {
  const found = cell.calls.map((call) => differences.of(call));
  if (found.some(({ moved }) => moved)) return scenarioReason(cell, found);
  const { follows } = cell;
  const why: Why =
    follows.cells.length > 0 || follows.more ? { kind: "follows", ...follows } : { kind: "stored" };
  return () => why;
}

/** Where a formula is one call and nothing else, each of its values has the figures of its own. */
function scenarioReason({ formula }: FollowingCell, found: readonly Difference[]): Reason {
  const [only, ...more] = found;
  if (only && more.length === 0 && callSites(formula).length === 1 && isWholeCall(formula)) {
    return (down, across) => ({ kind: "scenario", drivers: only.driversAt(down, across) });
  }
  const drivers = new Map(
    found.flatMap((one) => one.drivers).map((driver) => [`${driver.kind} ${driver.id}`, driver]),
  );
  const why: Why = { kind: "scenario", drivers: [...drivers.values()] };
  return () => why;
}

/** Fifteen digits are what programs that write files agree on. */
export function isSameFigure(a: Cell | undefined, b: Cell | undefined): boolean {
  if (typeof a === "number" && typeof b === "number") {
    return a === b || Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
  }
  if (a instanceof CellError && b instanceof CellError) return a.code === b.code;
  return (a ?? "") === (b ?? "");
}

/** How far a change goes as a share of the old value, so that cells of any unit compare; less than any for what is no number. */
export function reach({ old, new: now }: CellChange): number {
  if (typeof old !== "number" || typeof now !== "number") return -1;
  return old === 0 ? Infinity : Math.abs((now - old) / old);
}

/** The largest movers first; cells that change equally far, and those that hold no numbers, as they stand. */
export function byReach(changes: readonly CellChange[]): CellChange[] {
  return [...changes].sort((a, b) => {
    const [left, right] = [reach(a), reach(b)];
    return left === right ? 0 : right - left;
  });
}
