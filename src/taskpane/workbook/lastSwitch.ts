import type { Session } from "../../functions/session";
import type { ScenarioState } from "../../scenarios/types";
import type { Contents } from "../../workbook/contents";
import { mostRead } from "../../workbook/contents";
import type { WorkbookHost } from "../../workbook/host";
import { Patience } from "../../workbook/patience";
import type { Store } from "../store";
import { storePerSession } from "../store";

/** What the scenarios of a workbook were before the user last switched, and what they are now. */
export interface Switch {
  /** Tells it from every other. */
  readonly serial: number;
  readonly before: ScenarioState;
  readonly after: ScenarioState;
  /** What the workbook held when it began, where that could be read. */
  readonly held: Promise<Contents | null> | undefined;
}

/** Null while nothing was switched or edited since the pane was loaded. */
export const lastSwitchOf: (session: Session) => Store<Switch | null> =
  storePerSession<Switch | null>(() => null);

/** So long, in milliseconds, a reading is waited for before the workbook is read for another switch. */
const longestReading = 60_000;

/** Reads a workbook at switches: as long as it owes one reading, it is not asked for more, and no more is known. */
class Reading {
  private readonly patience = new Patience(longestReading);

  constructor(private readonly host: WorkbookHost) {}

  ask(): Promise<Contents | null> | undefined {
    if (!this.host.readContents) return undefined;
    if (this.patience.isWaiting) return Promise.resolve(null);
    const mine = this.patience.begin();
    return this.host
      .readContents(mostRead)
      .catch(() => null)
      .finally(() => this.patience.end(mine));
  }
}

/**
 * Notes each switch, whoever makes it. Edits of the scenario that is active belong to the switch before them. Nothing waits for
 * the workbook to be read: that is asked for in the very step of the switch, and so comes before its results.
 */
export function watchSwitches(session: Session, host: WorkbookHost): () => void {
  const store = lastSwitchOf(session);
  let { state } = session;
  const reading = new Reading(host);
  return session.onChange(() => {
    const [old, now] = [state, session.state];
    if (old === now) return;
    state = now;
    const last = store.read();
    const serial = (last?.serial ?? 0) + 1;
    if (last && old.active === now.active) store.write({ ...last, serial, after: now });
    else {
      store.write({ serial, before: old, after: now, held: reading.ask() });
    }
  });
}
