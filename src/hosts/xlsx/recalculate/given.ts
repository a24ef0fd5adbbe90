import type { Cell } from "../../../functions/cells";
import type { Shown } from "../../../workbook/recalculable";
import type { Rectangle } from "../sheet/address";
import { columnOf, keysOf, rowOf } from "../sheet/address";
import type { FormulaCell } from "../sheet/formulaCell";
import type { Sheet } from "../sheet/sheet";
import type { SheetArea } from "./precedents";
import { areaShown } from "./shown";

/** The values that a calculation takes as given. */
export interface Given {
  value(sheet: Sheet, key: number): Cell | undefined;
  /** What a formula that is not worked out fills. */
  area(cell: FormulaCell): Rectangle;
  /** The areas of spills that reach further than they did when the file was saved. */
  readonly grown: readonly SheetArea[];
}

/** The values as the file has them. */
export const storedValues: Given = {
  value: (sheet, key) => sheet.stored(key),
  area: ({ area }) => area,
  grown: [],
};

/** The values as the file has them, except for what these formulas show now. */
export function valuesWith(shown: ReadonlyMap<FormulaCell, Shown>): Given {
  const grown = areasBeyond(shown);
  const reached = new Map<Sheet, Map<number, FormulaCell>>();
  for (const cell of grown) {
    const ofSheet = reached.get(cell.sheet) ?? new Map<number, FormulaCell>();
    reached.set(cell.sheet, ofSheet);
    for (const key of keysOf(cell.area)) ofSheet.set(key, cell.anchor);
  }
  return {
    grown,
    area(cell) {
      const now = shown.get(cell);
      return now ? areaShown(cell, now) : cell.area;
    },
    value(sheet, key) {
      const owner =
        sheet.formulas.get(key) ?? reached.get(sheet)?.get(key) ?? sheet.filledBy.get(key);
      const now = owner && shown.get(owner);
      if (!now) return sheet.stored(key);
      return now[rowOf(key) - owner.row]?.[columnOf(key) - owner.column] ?? null;
    },
  };
}

/** The areas of the formulas that show more than when the file was saved. */
export function areasBeyond(
  shown: ReadonlyMap<FormulaCell, Shown>,
): readonly (SheetArea & { readonly anchor: FormulaCell })[] {
  return [...shown].flatMap(([anchor, now]) => {
    const area = areaShown(anchor, now);
    const grows = area.rows > anchor.area.rows || area.columns > anchor.area.columns;
    return grows ? [{ sheet: anchor.sheet, area, anchor }] : [];
  });
}
