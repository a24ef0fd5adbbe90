import type { FollowingCell, Place } from "../../../workbook/recalculable";
import type { FormulaCell } from "../sheet/formulaCell";
import type { PrecedentFinder } from "./precedents";

/** As many as a person reads. */
const most = 5;
/** Cells that are looked at for one formula; a sum over a whole sheet need not be searched to its end. */
const mostSteps = 2_000;

/** Finds the first of the AEC cells that moved and that a formula depends on, directly or through others that moved. */
export class Sources {
  constructor(
    private readonly movers: ReadonlySet<FormulaCell>,
    private readonly moved: ReadonlySet<FormulaCell>,
    private readonly finder: PrecedentFinder,
  ) {}

  of(cell: FormulaCell): FollowingCell["follows"] {
    const cells: Place[] = [];
    const seen = new Set([cell]);
    const queue = [cell];
    let steps = 0;
    for (const each of queue) {
      for (const { sheet, area } of this.finder.areasOf(each)) {
        for (const key of sheet.index.within(area)) {
          if (++steps > mostSteps) return { cells, more: true };
          const owner = sheet.formulas.get(key) ?? sheet.filledBy.get(key);
          if (!owner || seen.has(owner) || !this.moved.has(owner)) continue;
          seen.add(owner);
          if (!this.movers.has(owner)) queue.push(owner);
          else if (cells.length === most) return { cells, more: true };
          else cells.push({ sheet: owner.sheet.name, row: owner.row, column: owner.column });
        }
      }
    }
    return { cells, more: false };
  }
}
