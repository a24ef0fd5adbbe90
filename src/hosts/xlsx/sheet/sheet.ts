import type { Cell } from "../../../functions/cells";
import type { FormulaShape } from "../formula/shape";
import { FormulaShapes } from "../formula/shape";
import { SharedFormula } from "../formula/shared";
import { damaged } from "../refusal";
import { columnOf, keyOf, rowOf } from "./address";
import type { CellContext, FormulaElement, StoredCell } from "./cell";
import { readCell } from "./cell";
import { CellIndex } from "./cellIndex";
import { FilledCells } from "./filled";
import type { FormulaExtras } from "./formulaCell";
import { FormulaCell } from "./formulaCell";

/** A sheet with cells, read on demand. */
export class Sheet {
  readonly index: CellIndex;
  readonly formulas: ReadonlyMap<number, FormulaCell>;
  /** For each cell that a formula elsewhere fills: that formula. */
  readonly filledBy: FilledCells;
  /** The numbers that were read, by the places of their cells: most cells are asked for more than once. */
  private readonly numbers: Float64Array;

  constructor(
    readonly name: string,
    readonly part: string,
    xml: string,
    private readonly context: CellContext,
    dynamicMarks: () => ReadonlySet<number>,
  ) {
    this.index = new CellIndex(xml);
    this.numbers = new Float64Array(this.index.size).fill(NaN);
    this.formulas = this.readFormulas(dynamicMarks);
    this.filledBy = new FilledCells(this.formulas.values());
  }

  get xml(): string {
    return this.index.xml;
  }

  /** The value that the file keeps: null for a blank cell, undefined for a formula that was never worked out. */
  stored(key: number): Cell | undefined {
    const place = this.index.find(key);
    if (place === undefined) return null;
    const known = this.numbers[place]!;
    if (!Number.isNaN(known)) return known;
    const { value } = this.read(place);
    if (typeof value === "number") this.numbers[place] = value;
    return value;
  }

  private read(place: number): StoredCell {
    return readCell(this.xml, this.index.startAt(place), this.context);
  }

  private readFormulas(dynamicMarks: () => ReadonlySet<number>): Map<number, FormulaCell> {
    const formulas = new Map<number, FormulaCell>();
    const shapes = new FormulaShapes();
    const shared = new Map<string, Shared>();
    for (const place of this.index.formulas) {
      const { formula, metadata, value } = this.read(place);
      if (typeof value === "number") this.numbers[place] = value;
      if (!formula) continue;
      const key = this.index.keyAt(place);
      const shape = shapeOf(formula, rowOf(key), columnOf(key), shapes, shared);
      if (shape.text === "" && formula.kind !== "dataTable") continue;
      const dynamic = metadata !== undefined && dynamicMarks().has(metadata);
      formulas.set(
        key,
        new FormulaCell(this, key, kindOf(formula, dynamic), shape, extrasOf(formula, key)),
      );
    }
    return formulas;
  }
}

function kindOf({ kind }: FormulaElement, dynamic: boolean): FormulaCell["kind"] {
  if (kind === "dataTable") return "dataTable";
  if (kind !== "array") return "plain";
  return dynamic ? "dynamic" : "array";
}

/** @throws FileRefused where a formula claims cells that do not begin at its own: it would be written over others. */
function extrasOf(
  { kind, area, group, inputs }: FormulaElement,
  key: number,
): FormulaExtras | undefined {
  if (kind === "normal") return undefined;
  if (kind === "shared") return { group };
  if (area && keyOf(area.row, area.column) !== key) {
    throw damaged(
      "an array formula fills cells that do not begin at it",
      "某个数组公式填充的区域并非从其自身开始",
    );
  }
  return { area, inputs };
}

/** A formula that is written out in its first cell only. */
interface Shared {
  readonly shape: FormulaShape;
  readonly formula: SharedFormula;
}

function shapeOf(
  { kind, text, group }: FormulaElement,
  row: number,
  column: number,
  shapes: FormulaShapes,
  shared: Map<string, Shared>,
): FormulaShape {
  if (kind === "shared" && group !== undefined && text === "") {
    const first = shared.get(group);
    if (!first) return shapes.of("", row, column);
    const { shape, formula } = first;
    if (shape.fills && shape.textAt(row, column) !== undefined) return shape;
    return shapes.of(formula.at(row, column), row, column);
  }
  const shape = shapes.of(text, row, column);
  if (kind === "shared" && group !== undefined) {
    shared.set(group, { shape, formula: new SharedFormula(text, row, column) });
  }
  return shape;
}
