import { call } from "../../../functions/call";
import type { Cell } from "../../../functions/cells";
import type { Session } from "../../../functions/session";
import type { Given } from "../recalculate/given";
import type { PrecedentFinder } from "../recalculate/precedents";
import type { Rectangle } from "../sheet/address";
import { contains, columnOf, keyOf, keysOf, rowOf } from "../sheet/address";
import type { FormulaCell } from "../sheet/formulaCell";
import type { Sheet } from "../sheet/sheet";
import type { PlainFormulas } from "./compile";
import { NotPlain, notPlain } from "./notPlain";
import type { PlainValues } from "./types";

/** Works out formulas one after the other, each behind those that it reads. */
export class PlainCalculation {
  /** Null for a formula that cannot be worked out here. */
  private readonly results = new Map<FormulaCell, Exclude<Cell, null> | null>();
  private readonly entered = new Set<FormulaCell>();
  private readonly values: PlainValues;

  constructor(
    private readonly formulas: PlainFormulas,
    private readonly finder: PrecedentFinder,
    private readonly cells: ReadonlySet<FormulaCell>,
    private readonly given: Given,
    session: Session,
  ) {
    this.values = {
      value: (sheet, key) => this.valueOf(sheet, key),
      valuesIn: (sheet, area) => this.valuesIn(sheet, area),
      call: (entry, args) => call(session, entry, args),
    };
  }

  /** What the formulas give; null for those that are left to the engine. */
  run(): ReadonlyMap<FormulaCell, Cell> {
    for (const cell of this.cells) this.workOut(cell);
    const results = new Map<FormulaCell, Cell>();
    for (const cell of this.cells) results.set(cell, this.results.get(cell)!);
    return results;
  }

  private workOut(first: FormulaCell): void {
    const stack = [first];
    for (let cell = stack.at(-1); cell; cell = stack.at(-1)) {
      if (this.results.has(cell)) {
        stack.pop();
      } else if (this.entered.has(cell)) {
        stack.pop();
        this.results.set(cell, this.answer(cell));
      } else {
        this.entered.add(cell);
        const waiting = stack.length;
        this.pushOpen(cell, stack);
        // One that waits for this one already: they depend on each other.
        for (let at = waiting; at < stack.length; at += 1) {
          if (this.entered.has(stack[at]!)) this.results.set(stack[at]!, null);
        }
      }
    }
  }

  private answer(cell: FormulaCell): Exclude<Cell, null> | null {
    const { row, column } = cell;
    try {
      return this.formulas.of(cell)?.({ row, column, values: this.values }) ?? null;
    } catch (error) {
      if (error instanceof NotPlain) return null;
      throw error;
    }
  }

  /** Puts the formulas that this one reads, and that are not worked out yet, on the stack. */
  private pushOpen(cell: FormulaCell, stack: FormulaCell[]): void {
    for (const { sheet, area } of this.finder.areasOf(cell)) {
      const { formulas, index } = sheet;
      const isCell = area.rows === 1 && area.columns === 1;
      const keys = isCell ? [keyOf(area.row, area.column)] : index.within(area);
      for (const key of keys) {
        const before = formulas.get(key);
        if (before && this.isOpen(before)) stack.push(before);
      }
    }
  }

  /** Among those to work out, or one that the file has no value for. */
  private isOpen(cell: FormulaCell): boolean {
    if (this.results.has(cell)) return false;
    return this.cells.has(cell) || this.given.value(cell.sheet, cell.key) === undefined;
  }

  private valueOf(sheet: Sheet, key: number): Cell {
    const owner = sheet.formulas.get(key);
    const own = owner && this.results.get(owner);
    if (own !== undefined && own !== null) return own;
    const value = own === null ? undefined : this.given.value(sheet, key);
    if (value === undefined || (owner && this.cells.has(owner))) throw notPlain;
    return value;
  }

  private *valuesIn(sheet: Sheet, area: Rectangle): Iterable<Cell> {
    for (const key of sheet.index.within(area)) yield this.valueOf(sheet, key);
    for (const grown of this.given.grown) {
      if (grown.sheet !== sheet) continue;
      for (const key of keysOf(grown.area)) {
        const isNew = sheet.index.find(key) === undefined;
        if (isNew && contains(area, rowOf(key), columnOf(key))) yield this.valueOf(sheet, key);
      }
    }
  }
}
