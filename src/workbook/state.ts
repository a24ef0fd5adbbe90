import type { Words } from "../dataset/types";
import type { Session } from "../functions/session";
import { initialState } from "../scenarios/catalogue";
import type { Problem } from "../scenarios/problems";
import { readState, StateTooLarge, stateText, writeState } from "../scenarios/savedState";
import type { Unwatch, WorkbookHost } from "./host";
import { reasonOf } from "./hostError";

/** What the pane tells the user about the saved state. */
export type StateReport =
  | { readonly kind: "unreadable"; readonly problems: readonly Problem[] }
  | { readonly kind: "notRead" | "notSaved"; readonly words: Words };

export interface StateConnection {
  /** Reads the saved state again, for hosts whose change events may be lost. */
  refresh(): Promise<void>;
  disconnect: Unwatch;
}

/**
 * Keeps a session's scenarios and the state saved in its workbook the same: loads it, follows changes that others make, saves
 * the session's own. The last writer wins. A state that cannot be read is put aside and reported, never overwritten. What
 * fails later on is reported and tried again with the next change.
 *
 * @throws what the host does when the state cannot be read at first: nothing is saved over what was never seen.
 */
export async function connectState(
  session: Session,
  host: WorkbookHost,
  report: (report: StateReport) => void = () => undefined,
): Promise<StateConnection> {
  /** The text that the workbook held when it was last read or written here. */
  let held: string | null = null;
  /** What the session held when it last was the same as the workbook: only what differs from it is a change to save. */
  let agreed = stateText(initialState);
  /** An unreadable state that is not put aside yet: nothing may be written over it. */
  let endangered: string | null = null;
  let connected = true;
  /** Loads and saves take turns, so that none acts on what another is about to replace. */
  let turns = Promise.resolve();

  async function putAside(json: string): Promise<void> {
    endangered = json;
    await host.keepAside(json);
    endangered = null;
  }

  async function load(first = false): Promise<void> {
    const json = await host.readState();
    if (json === held || !connected) return;
    held = json;
    const result = json === null ? { ok: true as const, value: initialState } : readState(json);
    if (!result.ok) {
      report({ kind: "unreadable", problems: result.problems });
      await putAside(json!).catch((error: unknown) => report(notSaved(error)));
      return;
    }
    endangered = null;
    // A change of the session's own that is about to be saved is the later one.
    if (!first && stateText(session.state) !== agreed) return;
    agreed = stateText(result.value);
    session.setState(result.value);
  }

  async function save(): Promise<void> {
    const text = stateText(session.state);
    if (text === agreed) return;
    try {
      const json = writeState(session.state);
      if (endangered !== null) await putAside(endangered);
      if (json !== held) await host.writeState(json);
      held = json;
      agreed = json;
    } catch (error) {
      report(notSaved(error));
    }
  }

  const inTurn = (work: () => Promise<void>) => (turns = turns.then(work));
  const follow = () => inTurn(() => load().catch((error: unknown) => report(notRead(error))));

  await load(true);
  const unlisten = session.onChange(() => void inTurn(save));
  const unwatch = host.watchState(() => void follow());
  return {
    refresh: follow,
    disconnect() {
      connected = false;
      unlisten();
      unwatch();
    },
  };
}

/** What to tell the user when the saved state could not be read. */
export function notRead(error: unknown): StateReport {
  const { en, zh } = reasonOf(error);
  return {
    kind: "notRead",
    words: {
      en: `The scenarios saved in the workbook could not be read: ${en}`,
      zh: `未能读取工作簿中保存的情景：${zh}`,
    },
  };
}

function notSaved(error: unknown): StateReport {
  if (error instanceof StateTooLarge) return { kind: "notSaved", words: error.words };
  const { en, zh } = reasonOf(error);
  return {
    kind: "notSaved",
    words: {
      en: `The scenarios could not be saved in the workbook: ${en}`,
      zh: `情景未能保存到工作簿：${zh}`,
    },
  };
}
