import type { Cell } from "../../../functions/cells";
import { CellError } from "../../../functions/cells";
import { columnOf, keysOf, referenceOf, rowOf } from "../sheet/address";
import type { FormulaCell } from "../sheet/formulaCell";
import type { Sheet } from "../sheet/sheet";
import type { CellEdit } from "./cell";

/** What is written into a cell: a formula as the file keeps it, or a constant; null leaves the cell blank. */
export type NewContent =
  | { readonly constant: Cell }
  | {
      readonly formula: string;
      readonly dynamic: boolean;
      /** Written as spilling until its result shows whether it does. */
      readonly undecided?: true;
    };

/**
 * The cells to change for a sheet to have new contents: those cells, what a formula that is written over filled, the formulas
 * that were written out there for others, and spills that come upon a cell in their way.
 */
export function editsForContents(
  sheet: Sheet,
  contents: ReadonlyMap<number, NewContent>,
  mark: () => number,
): ReadonlyMap<number, CellEdit> {
  const edits = new Map<number, CellEdit>();
  for (const key of contents.keys()) {
    const owner = sheet.formulas.get(key);
    if (owner?.group !== undefined) writeOut(sheet, owner.group, edits);
    if (owner) clear(owner, edits);
    const over = sheet.filledBy.get(key);
    if (over && !contents.has(over.key) && isInTheWay(contents.get(key)!)) block(over, edits);
  }
  for (const [key, content] of contents) {
    const over = sheet.filledBy.get(key);
    const stays = over && !contents.has(over.key) && !edits.has(over.key);
    // What a spill shows cannot be cleared in one of its cells.
    if (stays && !isInTheWay(content)) continue;
    edits.set(key, editOf(key, content, mark));
  }
  return edits;
}

const isInTheWay = (content: NewContent) => !("constant" in content) || content.constant !== null;

function editOf(key: number, content: NewContent, mark: () => number): CellEdit {
  if ("constant" in content) {
    return { value: content.constant ?? undefined, formula: null };
  }
  const { formula: text, dynamic } = content;
  if (!dynamic) return { value: undefined, formula: { text } };
  const area = referenceOf({ row: rowOf(key), column: columnOf(key), rows: 1, columns: 1 });
  return { value: undefined, formula: { text, dynamic: { area, mark: mark() } } };
}

/** Gives the cells that share a formula one of their own each. */
function writeOut(sheet: Sheet, group: string, edits: Map<number, CellEdit>): void {
  for (const [key, cell] of sheet.formulas) {
    if (cell.group !== group || edits.has(key)) continue;
    edits.set(key, { value: sheet.stored(key), formula: { text: cell.text } });
  }
}

function clear({ key: own, area }: FormulaCell, edits: Map<number, CellEdit>): void {
  for (const key of keysOf(area)) if (key !== own) edits.set(key, { value: undefined });
}

/** A spill that has a cell in its way shows that in its own cell and nothing elsewhere. */
function block(cell: FormulaCell, edits: Map<number, CellEdit>): void {
  clear(cell, edits);
  const area = referenceOf({ ...cell.area, rows: 1, columns: 1 });
  edits.set(cell.key, { value: new CellError("#SPILL!"), area });
}
