import type { Session } from "../../functions/session";
import { stateText } from "../../scenarios/savedState";
import type { CellChange } from "../changes";
import { byReach } from "../changes";
import type { Area, Scope, WorkbookHost } from "../host";
import type { OperationOptions } from "../operation";
import { stopIfAborted } from "../operation";
import { copyOf } from "../sessionOf";
import { changesBetween, placeOf } from "./changed";
import { takeSnapshot } from "./snapshot";

export interface LiveRefreshed {
  readonly aecCells: number;
  /** The largest movers first. */
  readonly changes: readonly CellChange[];
}

const isSameArea = (one: Area, other: Area) => JSON.stringify(one) === JSON.stringify(other);

/** Whether a scope is still what it was: its user may select other cells at any time. */
async function watchScope(host: WorkbookHost, scope: Scope): Promise<() => Promise<boolean>> {
  if (scope === "workbook") return () => Promise.resolve(true);
  const before = await host.readSelection();
  return async () => {
    const now = await host.readSelection();
    return scope === "sheet" ? now.sheet === before.sheet : isSameArea(now, before);
  };
}

/** What a workbook's AEC cells show before and after something is done to it, to all of it where the scope is another by then. */
async function watched(
  host: WorkbookHost,
  session: Session,
  scope: Scope,
  work: (scope: Scope) => Promise<void>,
  { signal, progress }: OperationOptions,
): Promise<LiveRefreshed> {
  const steps = 3;
  const began = copyOf(session);
  const isStill = await watchScope(host, scope);
  const current = async () => ((await isStill()) ? scope : "workbook");
  const old = await takeSnapshot(host, scope, signal);
  progress?.(1, steps);
  stopIfAborted(signal);
  await work(await current());
  progress?.(2, steps);
  // What was recalculated stays so; the list of what changed is what is given up.
  const isOld = new Set(old.map(placeOf));
  const now = (await takeSnapshot(host, await current(), signal)).filter((cell) =>
    isOld.has(placeOf(cell)),
  );
  const switched = stateText(session.state) !== stateText(began.state);
  const sessions = { before: switched ? began : session, after: session };
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
  return watched(host, session, scope, (now) => host.recalculate(now), options);
}

/** Rebuilds an open workbook whose cells hang: the same, for the whole of it. */
export function repairLive(
  host: WorkbookHost,
  session: Session,
  options: OperationOptions = {},
): Promise<LiveRefreshed> {
  return watched(host, session, "workbook", () => host.rebuild(), options);
}
