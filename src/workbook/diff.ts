import type { Language } from "../dataset/types";
import type { Scenario } from "../scenarios/types";
import type { CellChange, Reason } from "./changes";
import { byReach, cellChanges, reasonOf } from "./changes";
import type { FollowingCell, LeftAlone, Progress, Recalculable } from "./recalculable";
import type { SavedState } from "./sessionOf";
import { sessionOf, under } from "./sessionOf";
import { Differences } from "./why";

export interface Diff {
  readonly from: Scenario;
  readonly to: Scenario;
  readonly saved: SavedState;
  /** The largest movers first. */
  readonly changes: readonly CellChange[];
  readonly leftAlone: readonly LeftAlone[];
}

/**
 * What a workbook shows under one scenario and what under another. Nothing is written.
 *
 * @throws ArgumentError for a scenario that the workbook does not know.
 */
export async function diffScenarios(
  workbook: Recalculable,
  names: { readonly from: string; readonly to: string },
  language: Language,
  progress?: Progress,
): Promise<Diff> {
  const { session, saved } = sessionOf(workbook, language);
  const [from, to] = [under(session, names.from), under(session, names.to)];
  const { moved, leftAlone } = await workbook.workOut(session, [from, to], progress);
  const differences = new Differences(from, to);
  const changes = moved.flatMap((cell) =>
    cellChanges(cell, cell.under[0]!, cell.under[1]!, reasonOf(cell, differences)),
  );
  return { from: from.active, to: to.active, saved, changes: byReach(changes), leftAlone };
}

/** What the AEC cells of a workbook and their dependents show, and what the same cells show in a later version of it. */
export function diffWorkbooks(old: Recalculable, now: Recalculable, language: Language): Diff {
  const before = sessionOf(old, language);
  const after = sessionOf(now, language);
  const differences = new Differences(before.session, after.session);
  const placeOf = ({ sheet, row, column }: FollowingCell) => `${sheet}\u0000${row},${column}`;
  const oldCells = new Map(old.following(before.session).map((cell) => [placeOf(cell), cell]));
  const nowCells = now.following(after.session);
  const kept = new Set(nowCells.map(placeOf));

  const changes = nowCells.flatMap((cell) => {
    const was = oldCells.get(placeOf(cell));
    const reason = was?.formula === cell.formula ? reasonOf(cell, differences) : otherFormula;
    const before = was?.stored ?? old.storedIn(cell, cell.stored);
    return cellChanges(cell, before, cell.stored, reason);
  });
  const gone = [...oldCells.values()]
    .filter((cell) => !kept.has(placeOf(cell)))
    .flatMap((cell) =>
      cellChanges(cell, cell.stored, now.storedIn(cell, cell.stored), otherFormula),
    );
  return {
    from: before.session.active,
    to: after.session.active,
    saved: after.saved,
    changes: byReach([...changes, ...gone]),
    leftAlone: [],
  };
}

const otherFormula: Reason = () => ({ kind: "formula" });
