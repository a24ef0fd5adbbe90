import type { Rectangle } from "../sheet/address";
import { columnOf, contains, keyOf, keysOf, rowOf } from "../sheet/address";
import type { FormulaCell } from "../sheet/formulaCell";
import type { Sheet } from "../sheet/sheet";
import type { PrecedentFinder, SheetArea } from "./precedents";
import { WatchedRanges } from "./watchedRanges";

/** The formulas that refer to cells of one sheet. */
class Watched {
  /** Those that refer to a single cell, by that cell; most cells have one of them at most. */
  private readonly cells = new Map<number, FormulaCell | FormulaCell[]>();
  private readonly ranges = new WatchedRanges();

  watch(area: Rectangle, cell: FormulaCell): void {
    if (area.rows !== 1 || area.columns !== 1) {
      this.ranges.watch(area, cell);
      return;
    }
    const key = keyOf(area.row, area.column);
    const known = this.cells.get(key);
    if (!known) this.cells.set(key, cell);
    else if (Array.isArray(known)) known.push(cell);
    else this.cells.set(key, [known, cell]);
  }

  forget(): void {
    this.ranges.forget();
  }

  /** Gives the formulas that refer to a cell of the area. A range is given once between two calls of `forget`. */
  reachedFrom(area: Rectangle, give: (cell: FormulaCell) => void): void {
    const { cells } = this;
    if (area.rows * area.columns <= cells.size) {
      for (const key of keysOf(area)) giveAll(cells.get(key), give);
    } else {
      for (const [key, found] of cells) {
        if (contains(area, rowOf(key), columnOf(key))) giveAll(found, give);
      }
    }
    this.ranges.reachedFrom(area, give);
  }
}

function giveAll(
  found: FormulaCell | readonly FormulaCell[] | undefined,
  give: (cell: FormulaCell) => void,
): void {
  if (!found) return;
  if ("key" in found) give(found);
  else found.forEach(give);
}

/** Finds the formulas that depend on cells, directly or through others. */
export class Dependents {
  private readonly sheets = new Map<Sheet, Watched>();
  private readonly elusive: FormulaCell[] = [];

  constructor(cells: Iterable<FormulaCell>, finder: PrecedentFinder) {
    for (const cell of cells) {
      if (finder.of(cell).elusive) this.elusive.push(cell);
      for (const { sheet, area } of finder.areasOf(cell)) {
        const watched = this.sheets.get(sheet) ?? new Watched();
        this.sheets.set(sheet, watched);
        watched.watch(area, cell);
      }
    }
  }

  /** The formulas among these cells' dependents; the cells themselves where they depend on each other. */
  follow(starts: readonly SheetArea[]): ReadonlySet<FormulaCell> {
    const found = new Set<FormulaCell>();
    if (starts.length === 0) return found;
    for (const watched of this.sheets.values()) watched.forget();
    const queue: FormulaCell[] = [];
    const add = (cell: FormulaCell) => {
      if (found.has(cell)) return;
      found.add(cell);
      queue.push(cell);
    };
    this.elusive.forEach(add);
    for (const { sheet, area } of starts) this.sheets.get(sheet)?.reachedFrom(area, add);
    for (const { sheet, area } of queue) this.sheets.get(sheet)?.reachedFrom(area, add);
    return found;
  }
}
