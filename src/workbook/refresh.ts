import type { Scenario } from "../scenarios/types";
import { writeState } from "../scenarios/savedState";
import type { Language } from "../dataset/types";
import type { CellChange } from "./changes";
import { cellChanges, reasonOf } from "./changes";
import type { LeftAlone, MovedCell, Progress, Recalculable } from "./recalculable";
import type { SavedState } from "./sessionOf";
import { sessionOf, under } from "./sessionOf";
import { Differences } from "./why";

export interface RefreshOptions {
  readonly language: Language;
  /** The scenario to switch to, by name; the workbook's own when left out. */
  readonly scenario?: string | undefined;
  readonly progress?: Progress;
}

export interface Refreshed {
  /** The scenario that the workbook was saved under, and the one that it shows now. */
  readonly from: Scenario;
  readonly to: Scenario;
  readonly saved: SavedState;
  /** Whether the switch is kept in the workbook; null where there is none to keep, false where its scenarios cannot be read. */
  readonly switched: boolean | null;
  readonly aecCells: number;
  /** Put together when it is asked for. */
  readonly changes: readonly CellChange[];
  readonly leftAlone: readonly LeftAlone[];
}

/**
 * Works out a workbook's AEC cells and all that depends on them, writes what changed, and says why it did. Under another
 * scenario the workbook is switched to it.
 *
 * @throws ArgumentError for a scenario that the workbook does not know.
 */
export async function refresh(
  workbook: Recalculable,
  { language, scenario, progress }: RefreshOptions,
): Promise<Refreshed> {
  const { session, saved } = sessionOf(workbook, language);
  const target = scenario === undefined ? session : under(session, scenario);
  const { moved, leftAlone, aecCells } = await workbook.workOut(session, [target], progress);
  workbook.write(moved.map((cell) => ({ cell, shown: cell.under[0]! })));
  const switches = target.active.id !== session.active.id;
  // A state that cannot be read is not ours to write over.
  const keeps = switches && saved.kind !== "unreadable";
  if (keeps) workbook.writeState(writeState(target.state));
  let changes: readonly CellChange[] | undefined;
  return {
    from: session.active,
    to: target.active,
    saved,
    switched: switches ? keeps : null,
    aecCells,
    get changes() {
      return (changes ??= changesOf(moved, new Differences(session, target)));
    },
    leftAlone,
  };
}

const changesOf = (moved: readonly MovedCell[], differences: Differences) =>
  moved.flatMap((cell) =>
    cellChanges(cell, cell.stored, cell.under[0]!, reasonOf(cell, differences)),
  );
