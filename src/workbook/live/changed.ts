import type { Session } from "../../functions/session";
import type { CellChange } from "../changes";
import { cellChanges, reasonOf } from "../changes";
import type { FilledCell } from "../fills";
import { withFills } from "../fills";
import type { WorkbookHost } from "../host";
import { pauseAt } from "../operation";
import { Differences } from "../why";
import { Evaluation } from "./evaluation";
import { KeptValues } from "./reads";
import type { ShownCell } from "./snapshot";

/** Tells a cell from every other. */
export const placeOf = ({ sheet, row, column }: ShownCell) => `${row},${column},${sheet}`;

/**
 * What AEC cells show otherwise than they did, each with the reason. `before` and `after` are the scenarios that they were
 * worked out under, and the same where none was switched.
 *
 * @throws an AbortError once the signal is aborted.
 */
export async function changesBetween(
  host: WorkbookHost,
  sessions: { readonly before: Session; readonly after: Session },
  old: readonly ShownCell[],
  now: readonly ShownCell[],
  signal?: AbortSignal,
): Promise<readonly CellChange[]> {
  const known = new Map(old.map((cell) => [placeOf(cell), cell]));
  const differences = new Differences(sessions.before, sessions.after);
  const changes: CellChange[] = [];
  let evaluation: Evaluation | undefined;
  for (const [index, cell] of now.entries()) {
    await pauseAt(index, signal);
    const was = known.get(placeOf(cell));
    if (was?.formula !== cell.formula) continue;
    const moved = cellChanges(cell, was.shown, cell.shown, () => ({ kind: "stored" }));
    if (moved.length === 0) continue;
    evaluation ??= await evaluationOf(host, sessions.after);
    const filled: FilledCell = {
      ...cell,
      value: cell.shown[0]![0]!,
      area: { ...cell, rows: cell.shown.length, columns: cell.shown[0]!.length },
    };
    const calls = (await evaluation.calls(filled)).filter((call) => call !== undefined);
    const follows = { cells: [], more: false };
    const reason = reasonOf({ ...cell, stored: was.shown, calls, follows }, differences);
    changes.push(
      ...moved.map((change) => ({
        ...change,
        why: reason(change.row - cell.row, change.column - cell.column),
      })),
    );
  }
  return changes;
}

async function evaluationOf(host: WorkbookHost, session: Session): Promise<Evaluation> {
  const cells = await withFills(host, await host.findAecCells("workbook"));
  return new Evaluation(session, new KeptValues(host), cells);
}
