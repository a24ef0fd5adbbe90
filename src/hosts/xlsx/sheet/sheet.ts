import type { Cell } from "../../../functions/cells";
import { SharedFormula } from "../formula/shared";
import type { Rectangle } from "./address";
import { columnOf, rowOf } from "./address";
import type { CellContext, FormulaElement, StoredCell } from "./cell";
import { readCell } from "./cell";
import { CellIndex } from "./cellIndex";
import { FilledCells } from "./filled";

/**
 * A cell with a formula. `plain` shows one value; `array` fills the range that it was entered in; `dynamic` spills;
 * `dataTable` fills a range with values that only Excel works out.
 */
export interface FormulaCell {
  readonly sheet: Sheet;
  readonly key: number;
  readonly row: number;
  readonly column: number;
  readonly kind: "plain" | "array" | "dynamic" | "dataTable";
  /** As the file keeps it, without `=`, and each cell its own even where the file lets cells share one. */
  readonly text: string;
  /** The cells that showed its result when the file was saved. */
  readonly area: Rectangle;
  /** The cells of the sheet that share a formula with this one, where it is written once for all of them. */
  readonly group: string | undefined;
  /** Other cells that a data table is worked out from. */
  readonly inputs: readonly string[];
}

/** A sheet with cells, read on demand. */
export class Sheet {
  readonly index: CellIndex;
  readonly formulas: ReadonlyMap<number, FormulaCell>;
  /** For each cell that a formula elsewhere fills: that formula. */
  readonly filledBy: FilledCells;

  constructor(
    readonly name: string,
    readonly part: string,
    xml: string,
    private readonly context: CellContext,
    dynamicMarks: () => ReadonlySet<number>,
  ) {
    this.index = new CellIndex(xml);
    this.formulas = this.readFormulas(dynamicMarks);
    this.filledBy = new FilledCells(this.formulas.values());
  }

  get xml(): string {
    return this.index.xml;
  }

  /** The value that the file keeps: null for a blank cell, undefined for a formula that was never worked out. */
  stored(key: number): Cell | undefined {
    const place = this.index.find(key);
    return place === undefined ? null : this.read(place).value;
  }

  private read(place: number): StoredCell {
    return readCell(this.xml, this.index.startAt(place), this.context);
  }

  private readFormulas(dynamicMarks: () => ReadonlySet<number>): Map<number, FormulaCell> {
    const formulas = new Map<number, FormulaCell>();
    const shared = new Map<string, SharedFormula>();
    for (const place of this.index.formulas) {
      const { formula, metadata } = this.read(place);
      if (!formula) continue;
      const key = this.index.keyAt(place);
      const [row, column] = [rowOf(key), columnOf(key)];
      const text = textOf(formula, row, column, shared);
      if (text === "" && formula.kind !== "dataTable") continue;
      const dynamic = metadata !== undefined && dynamicMarks().has(metadata);
      const kind = kindOf(formula, dynamic);
      const own = { row, column, rows: 1, columns: 1 };
      const area = kind === "plain" ? own : (formula.area ?? own);
      formulas.set(key, {
        sheet: this,
        key,
        row,
        column,
        kind,
        text,
        area,
        group: formula.kind === "shared" ? formula.group : undefined,
        inputs: formula.inputs,
      });
    }
    return formulas;
  }
}

function kindOf({ kind }: FormulaElement, dynamic: boolean): FormulaCell["kind"] {
  if (kind === "dataTable") return "dataTable";
  if (kind !== "array") return "plain";
  return dynamic ? "dynamic" : "array";
}

/** The text of a formula; a shared one is written out in its first cell only. */
function textOf(
  { kind, text, group }: FormulaElement,
  row: number,
  column: number,
  shared: Map<string, SharedFormula>,
): string {
  if (kind !== "shared" || group === undefined) return text;
  if (text === "") return shared.get(group)?.at(row, column) ?? "";
  shared.set(group, new SharedFormula(text, row, column));
  return text;
}
