import type { Session } from "../../functions/session";
import type { ScenarioState } from "../../scenarios/types";
import type { Store } from "../store";
import { storePerSession } from "../store";

/** What the scenarios of a workbook were before the user last switched, and what they are now. */
export interface Switch {
  /** Tells it from every other. */
  readonly serial: number;
  readonly before: ScenarioState;
  readonly after: ScenarioState;
}

/** Null while nothing was switched or edited since the pane was loaded. */
export const lastSwitchOf: (session: Session) => Store<Switch | null> =
  storePerSession<Switch | null>(() => null);

/** Notes each switch, whoever makes it. Edits of the scenario that is active belong to the switch before them. */
export function watchSwitches(session: Session): () => void {
  const store = lastSwitchOf(session);
  let { state } = session;
  return session.onChange(() => {
    const [old, now] = [state, session.state];
    if (old === now) return;
    state = now;
    const last = store.read();
    const before = last && old.active === now.active ? last.before : old;
    store.write({ serial: (last?.serial ?? 0) + 1, before, after: now });
  });
}
