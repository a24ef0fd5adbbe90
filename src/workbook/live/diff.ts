import type { Session } from "../../functions/session";
import type { Answer, Grid } from "../../functions/cells";
import { isGrid } from "../../functions/cells";
import type { Scenario } from "../../scenarios/types";
import { isWholeCall } from "../audit/formula";
import type { CellChange, Reason } from "../changes";
import { byReach, cellChanges } from "../changes";
import type { FilledCell } from "../fills";
import { withFills } from "../fills";
import type { WorkbookHost } from "../host";
import type { OperationOptions } from "../operation";
import { pauseAt, pieceSize } from "../operation";
import type { LeftAlone } from "../recalculable";
import { under } from "../sessionOf";
import { Differences } from "../why";
import { Evaluation } from "./evaluation";
import { KeptValues } from "./reads";

/** A difference between two scenarios. */
export interface LiveChange extends CellChange {
  /** Where it is that of one call within a larger formula, the call. */
  readonly call?: string;
  /** So many more values of that call differ: the one that moves most stands for them. */
  readonly others?: number;
}

export interface LiveDiff {
  readonly from: Scenario;
  readonly to: Scenario;
  readonly aecCells: number;
  /** The largest movers first. */
  readonly changes: readonly LiveChange[];
  /** The cells with a call whose arguments Excel works out. */
  readonly leftAlone: readonly LeftAlone[];
}

const unknownArguments = {
  en: "Excel works out an argument of its AEC call. Put the argument into a cell of its own and refer to it.",
  zh: "其 AEC 调用的某个参数由 Excel 计算。请将该参数放入单独的单元格并引用。",
};

/**
 * What the AEC cells of an open workbook show under one scenario and under another, without switching it.
 *
 * @throws ArgumentError for a scenario that the session does not know; an AbortError once the signal is aborted.
 */
export async function diffLive(
  host: WorkbookHost,
  session: Session,
  names: { readonly from: string; readonly to: string },
  options?: OperationOptions,
): Promise<LiveDiff> {
  return diffSessions(host, under(session, names.from), under(session, names.to), options);
}

/**
 * The same between any two sessions: one may have scenarios that the other has not, or has otherwise.
 *
 * @throws an AbortError once the signal is aborted.
 */
export async function diffSessions(
  host: WorkbookHost,
  from: Session,
  to: Session,
  { signal, progress }: OperationOptions = {},
): Promise<LiveDiff> {
  const cells = await withFills(host, await host.findAecCells("workbook", signal));
  const kept = new KeptValues(host);
  const before = new Evaluation(from, kept, cells);
  const after = new Evaluation(to, kept, cells);
  const differences = new Differences(from, to);
  const changes: LiveChange[] = [];
  const leftAlone: LeftAlone[] = [];
  for (const [index, cell] of cells.entries()) {
    await pauseAt(index, signal);
    if (index % pieceSize === 0) progress?.(index, cells.length);
    const [old, now] = [await before.calls(cell), await after.calls(cell)];
    const whole = isWholeCall(cell.formula);
    const answered = old.flatMap((one, at) => {
      const other = now[at];
      return one && other ? [{ old: one, now: other }] : [];
    });
    const listed = whole ? answered.slice(0, 1) : answered;
    for (const { old: one, now: other } of listed) {
      // Arguments that move are a reason of their own: the cell follows those that they were read from.
      const moved = differences.of(one);
      const reason: Reason = (down, across) =>
        moved.moved
          ? { kind: "scenario", drivers: whole ? moved.driversAt(down, across) : moved.drivers }
          : { kind: "follows", cells: [], more: false };
      const found = cellChanges(cell, gridOf(one.answer), gridOf(other.answer), reason);
      changes.push(...(whole ? found : ofCall(cell, one.text, found)));
    }
    if (answered.length < old.length) leftAlone.push({ ...placeOf(cell), why: unknownArguments });
  }
  progress?.(cells.length, cells.length);
  return {
    from: from.active,
    to: to.active,
    aecCells: cells.length,
    changes: byReach(changes),
    leftAlone,
  };
}

/** The formula around a call makes of its values what it will: they are told together, at the formula's own cell. */
function ofCall(
  cell: FilledCell,
  call: string,
  found: readonly CellChange[],
): readonly LiveChange[] {
  const [most] = byReach(found);
  return most ? [{ ...most, ...placeOf(cell), call, others: found.length - 1 }] : [];
}

const gridOf = (answer: Answer): Grid => (isGrid(answer) ? answer : [[answer]]);

const placeOf = ({ sheet, row, column, formula }: FilledCell) => ({ sheet, row, column, formula });
