import { formulaFromFile } from "./fromFile";
import type { FormulaShape } from "./shape";
import { FormulaShapes } from "./shape";

/** The shapes as a person types them; null for those that have to be read cell by cell. */
const typed = new WeakMap<FormulaShape, FormulaShape | null>();

/** A cell's formula as a person types it. */
export function typedFormula(shape: FormulaShape, row: number, column: number): string {
  const known = typed.get(shape);
  const as = known === undefined ? read(shape) : known;
  const text = as?.textAt(row, column);
  return text === undefined ? formulaFromFile(shape.textAt(row, column)!) : `=${text}`;
}

function read(shape: FormulaShape): FormulaShape | null {
  const own = formulaFromFile(shape.text).slice(1);
  const as = new FormulaShapes().of(own, shape.row, shape.column);
  const found = shape.fills && as.fills ? as : null;
  typed.set(shape, found);
  return found;
}
