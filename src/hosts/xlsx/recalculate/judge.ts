import type { Words } from "../../../dataset/types";
import type { Shown } from "../../../workbook/recalculable";
import { addressOf } from "../sheet/address";
import type { FormulaCell } from "../sheet/formulaCell";
import { Dependents } from "./dependents";
import type { PrecedentFinder } from "./precedents";
import { isUnanswered, sameShown, sameValue, storedBy } from "./shown";
import { changesByItself, dependsOn, inDataTable, notReproduced, otherExtent } from "./words";

/**
 * The formulas whose stored values this calculation does not reproduce from the stored values before them, with what depends
 * on these: an engine that gets a known answer wrong is not to be trusted with a new one.
 */
export function judge(
  reproduced: ReadonlyMap<FormulaCell, Shown>,
  finder: PrecedentFinder,
): ReadonlyMap<FormulaCell, Words> {
  const wrong = new Map<FormulaCell, Words>();
  for (const [cell, here] of reproduced) {
    const stored = storedBy(cell);
    const why = reasonAgainst(cell, stored, here, finder);
    if (why) wrong.set(cell, why);
  }
  if (wrong.size === 0) return wrong;
  const dependents = new Dependents(reproduced.keys(), finder);
  const left = new Map<FormulaCell, Words>();
  for (const [cell, why] of wrong) {
    if (left.has(cell)) continue;
    for (const dependent of dependents.follow([cell])) {
      if (dependent !== cell) left.set(dependent, dependsOn(nameOf(cell, dependent)));
    }
    left.set(cell, why);
  }
  return left;
}

function reasonAgainst(
  cell: FormulaCell,
  stored: Shown,
  here: Shown,
  finder: PrecedentFinder,
): Words | undefined {
  if (cell.kind === "dataTable") return inDataTable;
  if (finder.of(cell).volatile) return changesByItself;
  if (isUnanswered(stored) || sameShown(stored, here)) return undefined;
  for (const [row, line] of stored.entries()) {
    for (const [column, value] of line.entries()) {
      const other = here[row]?.[column];
      if (!sameValue(value, other) && row < here.length) return notReproduced(value, other);
    }
  }
  return otherExtent;
}

function nameOf({ sheet, row, column }: FormulaCell, from: FormulaCell): string {
  const address = addressOf(row, column);
  return sheet === from.sheet ? address : `${sheet.name}!${address}`;
}
