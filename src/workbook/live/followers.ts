import type { ContentCell } from "../contents";
import { pauseAt } from "../operation";
import type { FollowingCell, FormulaPlace, Place } from "../recalculable";
import { CellIndex } from "./cellIndex";
import { isAec } from "./agreement";
import type { Precedents } from "./precedents";
import { precedentsOf } from "./precedents";

/** As many as a person reads. */
const most = 5;
/** So many formulas are looked at in one piece. */
const atOnce = 2_000;
/** Cells that are looked at for one formula; a sum over a whole sheet need not be searched to its end. */
const mostSteps = 2_000;

/** What formulas follow, by what their texts refer to. */
export class Followers {
  private readonly known = new Map<string, Precedents>();

  precedentsOf({ formula, sheet }: Pick<FormulaPlace, "formula" | "sheet">): Precedents {
    const key = `${sheet}\u0000${formula}`;
    const known = this.known.get(key) ?? precedentsOf(formula, sheet);
    this.known.set(key, known);
    return known;
  }

  /** The first of the AEC cells among those that changed on which a formula depends through others that changed. */
  sourcesOf(cell: FormulaPlace, changed: CellIndex<FormulaPlace>): FollowingCell["follows"] {
    const cells: Place[] = [];
    const seen = new Set<FormulaPlace>([cell]);
    const queue = [cell];
    let steps = 0;
    for (const each of queue) {
      for (const area of this.precedentsOf(each).areas) {
        for (const found of changed.within(area)) {
          if (++steps > mostSteps) return { cells, more: true };
          if (seen.has(found)) continue;
          seen.add(found);
          if (!isAec(found)) queue.push(found);
          else if (cells.length === most) return { cells, more: true };
          else cells.push({ sheet: found.sheet, row: found.row, column: found.column });
        }
      }
    }
    return { cells, more: false };
  }

  /**
   * These cells, and all formulas that depend on any of them, directly or through others.
   *
   * @throws an AbortError once the signal is aborted.
   */
  async withDependents(
    roots: CellIndex<Place>,
    all: readonly ContentCell[],
    signal?: AbortSignal,
  ): Promise<CellIndex<Place>> {
    const found = new CellIndex<Place>(roots);
    let last = roots;
    let others = all.filter((cell): cell is ContentCell & FormulaPlace => cell.formula !== null);
    while (!last.isEmpty) {
      const next = new CellIndex<Place>();
      const left: typeof others = [];
      for (const [index, cell] of others.entries()) {
        if (index % atOnce === 0) await pauseAt(0, signal);
        if (!last.touches(this.precedentsOf(cell).areas)) left.push(cell);
        else {
          next.add(cell);
          found.add(cell);
        }
      }
      last = next;
      others = left;
    }
    return found;
  }
}
