import type { Cell } from "../../../src/functions/cells";
import { CellError } from "../../../src/functions/cells";
import type { Answer } from "../../../src/functions/cells";
import { isGrid } from "../../../src/functions/cells";
import type { Content } from "./typing";

/** The busy error that a cell shows until its function has answered. */
export const busy = new CellError("#BUSY!");

export interface FakeCell {
  readonly row: number;
  readonly column: number;
  content: Content;
  value: Cell;
}

interface Spilled {
  readonly anchor: FakeCell;
  readonly value: Cell;
}

const columns = 16_384;
const keyOf = (row: number, column: number) => row * columns + column;

export class FakeSheet {
  readonly cells = new Map<number, FakeCell>();
  readonly spilled = new Map<number, Spilled>();
  /** For sheets too large to hold: what a cell holds that nobody wrote, within these rows and columns. */
  filler: { rows: number; columns: number; at(row: number, column: number): Cell } | null = null;
  isProtected = false;

  constructor(
    readonly id: string,
    readonly name: string,
  ) {}

  cell(row: number, column: number): FakeCell | undefined {
    return this.cells.get(keyOf(row, column));
  }

  put(row: number, column: number, content: Content): void {
    const key = keyOf(row, column);
    const old = this.cells.get(key);
    if (old) this.unspill(old);
    this.cells.delete(key);
    if ("constant" in content && content.constant === null) return;
    const value = "constant" in content ? content.constant : busy;
    this.cells.set(key, { row, column, content, value });
  }

  /** What a script reads: the formula of a cell, which for those that it spills into is the same, or its constant. */
  formula(row: number, column: number): unknown {
    const shown = this.cell(row, column) ?? this.spilled.get(keyOf(row, column))?.anchor;
    if (shown && "formula" in shown.content) return shown.content.formula;
    return scriptValue(this.value(row, column));
  }

  value(row: number, column: number): Cell {
    const key = keyOf(row, column);
    const cell = this.cells.get(key);
    if (cell) return cell.value;
    const spilled = this.spilled.get(key);
    if (spilled) return spilled.value;
    const { filler } = this;
    return filler && row < filler.rows && column < filler.columns ? filler.at(row, column) : null;
  }

  /** The cell of the formula that fills this one with others, which may be this one itself. */
  anchorOf(row: number, column: number): FakeCell | undefined {
    const spilled = this.spilled.get(keyOf(row, column));
    if (spilled) return spilled.anchor;
    return this.filledBy(row, column) && this.cell(row, column);
  }

  /** What the formula of a cell fills; undefined for one that fills its own cell only. */
  filledBy(row: number, column: number) {
    const anchor = this.cell(row, column);
    const keys = [...this.spilled].filter(([, one]) => one.anchor === anchor).map(([key]) => key);
    return anchor && keys.length > 0 ? around([...keys, keyOf(row, column)]) : undefined;
  }

  /** Shows a formula's result, spilling it where there is room. */
  show(cell: FakeCell, answer: Answer): void {
    this.unspill(cell);
    if (!isGrid(answer)) {
      cell.value = answer;
      return;
    }
    const others = answer.flatMap((row, r) =>
      row.flatMap((value, c) =>
        r === 0 && c === 0 ? [] : [{ key: keyOf(cell.row + r, cell.column + c), value }],
      ),
    );
    if (others.some(({ key }) => this.cells.has(key) || this.spilled.has(key))) {
      cell.value = new CellError("#SPILL!");
      return;
    }
    cell.value = answer[0]![0]!;
    for (const { key, value } of others) this.spilled.set(key, { anchor: cell, value });
  }

  private unspill(cell: FakeCell): void {
    for (const [key, { anchor }] of this.spilled) if (anchor === cell) this.spilled.delete(key);
  }

  /** The rows and columns that hold something; undefined in an empty sheet. */
  used() {
    const keys = [...this.cells.keys(), ...this.spilled.keys()];
    if (this.filler) keys.push(0, keyOf(this.filler.rows - 1, this.filler.columns - 1));
    return keys.length > 0 ? around(keys) : undefined;
  }
}

/** The smallest area with all these cells. */
function around(keys: readonly number[]) {
  const rows = keys.map((key) => Math.floor(key / columns));
  const across = keys.map((key) => key % columns);
  const [row, column] = [least(rows), least(across)];
  return { row, column, rows: most(rows) - row + 1, columns: most(across) - column + 1 };
}

const least = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.min(a, b));
const most = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.max(a, b));

/** A value as a script reads it. */
export function scriptValue(value: Cell): number | string | boolean {
  return value instanceof CellError ? value.code : (value ?? "");
}
