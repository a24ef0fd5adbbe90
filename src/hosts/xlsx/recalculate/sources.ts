import type { MovedCell, Place } from "../../../workbook/recalculable";
import type { FormulaCell } from "../sheet/formulaCell";
import type { PrecedentFinder } from "./precedents";

/** As many as a person reads. */
const most = 5;
/** Cells that are looked at for one formula; a sum over a whole sheet need not be searched to its end. */
const mostSteps = 2_000;

/** The first of the AEC cells that moved and that a formula depends on, directly or through others that moved. */
export function sourcesOf(
  cell: FormulaCell,
  movers: ReadonlySet<FormulaCell>,
  moved: ReadonlySet<FormulaCell>,
  finder: PrecedentFinder,
): MovedCell["follows"] {
  const cells: Place[] = [];
  const seen = new Set([cell]);
  const queue = [cell];
  let steps = 0;
  for (const each of queue) {
    for (const { sheet, area } of finder.areasOf(each)) {
      for (const key of sheet.index.within(area)) {
        if (++steps > mostSteps) return { cells, more: true };
        const owner = sheet.formulas.get(key) ?? sheet.filledBy.get(key);
        if (!owner || seen.has(owner) || !moved.has(owner)) continue;
        seen.add(owner);
        if (!movers.has(owner)) queue.push(owner);
        else if (cells.length === most) return { cells, more: true };
        else cells.push({ sheet: owner.sheet.name, row: owner.row, column: owner.column });
      }
    }
  }
  return { cells, more: false };
}
