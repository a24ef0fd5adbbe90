import type { Session } from "../functions/session";
import type { Problem } from "../scenarios/schema";
import { initialState, readState, writeState } from "../scenarios/savedState";
import type { Unwatch, WorkbookHost } from "./host";

/** What the pane tells the user about the saved state. */
export type StateReport =
  | { readonly kind: "unreadable"; readonly problems: readonly Problem[] }
  | { readonly kind: "notSaved"; readonly message: string };

/** What a workbook without a saved state stands for: nothing is written into it until that changes. */
const untouched = writeState(initialState);

export interface StateConnection {
  /** Reads the saved state again, for hosts whose change events may be lost. */
  refresh(): Promise<void>;
  disconnect: Unwatch;
}

/**
 * Keeps a session's scenarios and the state saved in its workbook the same: loads it, follows changes that others make, saves
 * the session's own. The last writer wins. A state that cannot be read is put aside and reported, never overwritten.
 */
export async function connectState(
  session: Session,
  host: WorkbookHost,
  report: (report: StateReport) => void = () => undefined,
): Promise<StateConnection> {
  let saved: string | null = null;
  /** True while the session takes over what the workbook holds: that is no change to save. */
  let loading = false;

  async function load(): Promise<void> {
    const json = await host.readState();
    if (json === saved) return;
    saved = json;
    const result = json === null ? { ok: true as const, value: initialState } : readState(json);
    if (!result.ok) {
      await host.keepAside(json!);
      report({ kind: "unreadable", problems: result.problems });
      return;
    }
    loading = true;
    session.setState(result.value);
    loading = false;
  }

  async function save(): Promise<void> {
    if (loading) return;
    try {
      const json = writeState(session.state);
      if (json === (saved ?? untouched)) return;
      saved = json;
      await host.writeState(json);
    } catch (error) {
      saved = null;
      report({ kind: "notSaved", message: (error as Error).message });
    }
  }

  await load();
  const unlisten = session.onChange(() => void save());
  const unwatch = host.watchState(() => void load());
  return {
    refresh: load,
    disconnect() {
      unlisten();
      unwatch();
    },
  };
}
