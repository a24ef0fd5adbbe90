import type { Session } from "../../functions/session";
import type { CellChange } from "../changes";
import { byReach } from "../changes";
import type { Scope, WorkbookHost } from "../host";
import type { OperationOptions } from "../operation";
import { stopIfAborted } from "../operation";
import { changesBetween } from "./changed";
import { takeSnapshot } from "./snapshot";

export interface LiveRefreshed {
  readonly aecCells: number;
  /** The largest movers first. */
  readonly changes: readonly CellChange[];
}

/** What a workbook's AEC cells show before and after something is done to it. */
async function watched(
  host: WorkbookHost,
  session: Session,
  scope: Scope,
  work: () => Promise<void>,
  { signal, progress }: OperationOptions,
): Promise<LiveRefreshed> {
  const steps = 3;
  const old = await takeSnapshot(host, scope, signal);
  progress?.(1, steps);
  stopIfAborted(signal);
  await work();
  progress?.(2, steps);
  // What was recalculated stays so; the list of what changed is what is given up.
  const now = await takeSnapshot(host, scope, signal);
  const sessions = { before: session, after: session };
  const changes = await changesBetween(host, sessions, old, now, signal);
  progress?.(steps, steps);
  return { aecCells: now.length, changes: byReach(changes) };
}

/**
 * Recomputes the AEC cells of an open workbook and what depends on them.
 *
 * @throws an AbortError once the signal is aborted.
 */
export function refreshLive(
  host: WorkbookHost,
  session: Session,
  scope: Scope,
  options: OperationOptions = {},
): Promise<LiveRefreshed> {
  return watched(host, session, scope, () => host.recalculate(scope), options);
}

/** Rebuilds an open workbook whose cells hang: the same, for the whole of it. */
export function repairLive(
  host: WorkbookHost,
  session: Session,
  options: OperationOptions = {},
): Promise<LiveRefreshed> {
  return watched(host, session, "workbook", () => host.rebuild(), options);
}
