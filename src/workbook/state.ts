import type { Words } from "../dataset/types";
import type { Session } from "../functions/session";
import { initialState } from "../scenarios/catalogue";
import { beside } from "../scenarios/edit/naming";
import type { Problem } from "../scenarios/problems";
import { readState, StateTooLarge, stateText, writeState } from "../scenarios/savedState";
import type { ScenarioState } from "../scenarios/types";
import { attend, usualWaits } from "./attended";
import { Following } from "./following";
import type { Unwatch, WorkbookHost } from "./host";
import { reasonOf } from "./hostError";

/** What the pane tells the user about the saved state. */
export type StateReport =
  | { readonly kind: "unreadable"; readonly problems: readonly Problem[] }
  /** Why that failed; null once it has gone well again. */
  | { readonly kind: "notRead" | "notSaved"; readonly words: Words | null }
  /** What the workbook has left unanswered for long; null once it has answered. Each silence is told anew. */
  | {
      readonly kind: "silent";
      readonly waitsFor: "reading" | "saving" | null;
      readonly attempt: number;
    };

export interface StateConnection {
  /** Reads the saved state again, for hosts whose change events may be lost. */
  refresh(): Promise<void>;
  disconnect: Unwatch;
}

/** For how many milliseconds nothing is said of a first reading, and of saving, that is not answered. */
export interface StateWaits {
  readonly reading: number;
  readonly saving: number;
}

const usualStateWaits: StateWaits = { reading: 3_000, saving: usualWaits.silence };

/** A workbook's scenarios, and what its user made and chose before they were read. */
function joined(saved: ScenarioState, made: ScenarioState): ScenarioState {
  let { own } = saved;
  let active = made.active === initialState.active ? saved.active : made.active;
  for (const scenario of made.own) {
    const isSaved = own.some((one) => JSON.stringify(one) === JSON.stringify(scenario));
    if (isSaved) continue;
    const added = beside({ ...saved, own }, scenario);
    own = [...own, added];
    if (made.active === scenario.id) active = added.id;
  }
  return { active, own };
}

/**
 * Keeps a session's scenarios and the state saved in its workbook the same: loads it, follows changes that others make, saves
 * the session's own. The last writer wins. A state that cannot be read is put aside and reported, never overwritten. What
 * fails later on is reported and tried again with the next change; what is not answered is reported, and waited for while the
 * session goes on.
 *
 * @throws what the host does when the state cannot be read at first: nothing is saved over what was never seen.
 */
export async function connectState(
  session: Session,
  workbook: WorkbookHost,
  report: (report: StateReport) => void = () => undefined,
  waits: StateWaits = usualStateWaits,
): Promise<StateConnection> {
  /** The text that the workbook held when it was last read or written here. */
  let held: string | null = null;
  /** What the session held when it last was the same as the workbook: only what differs from it is a change to save. */
  let agreed = stateText(initialState);
  /** An unreadable state that is not put aside yet: nothing may be written over it. */
  let endangered: string | null = null;
  let connected = true;
  let isRead = false;
  const asked = { load: 0, save: 0 };
  const answered = { load: 0, save: 0, write: 0 };
  const begun = { turn: 0, write: 0 };
  const silence = { attempt: 0, told: false };
  const failing = { notRead: false, notSaved: false };

  function tell(kind: keyof typeof failing, words: Words | null): void {
    if (words ?? failing[kind]) report({ kind, words });
    failing[kind] = words !== null;
  }

  async function putAside(host: WorkbookHost, json: string): Promise<void> {
    endangered = json;
    await host.keepAside(json);
    endangered = null;
  }

  async function load(host: WorkbookHost, isLate: () => boolean): Promise<void> {
    const json = await host.readState();
    if (isLate() || !connected) return;
    const isFirst = !isRead;
    isRead = true;
    tell("notRead", null);
    if (json === held) return;
    held = json;
    const result = json === null ? { ok: true as const, value: initialState } : readState(json);
    if (!result.ok) {
      report({ kind: "unreadable", problems: result.problems });
      await putAside(host, json!).catch((error: unknown) => tell("notSaved", notSaved(error)));
      return;
    }
    endangered = null;
    const isChanged = stateText(session.state) !== agreed;
    // A change of the session's own that is about to be saved is the later one.
    if (isChanged && !isFirst) return;
    agreed = stateText(result.value);
    session.setState(isChanged ? joined(result.value, session.state) : result.value);
  }

  async function save(host: WorkbookHost): Promise<void> {
    const text = stateText(session.state);
    if (text === agreed) {
      if (endangered === null) tell("notSaved", null);
      return;
    }
    try {
      const json = writeState(session.state);
      if (endangered !== null) await putAside(host, endangered);
      if (json !== held) await write(host, json);
      else agreed = json;
      tell("notSaved", null);
    } catch (error) {
      tell("notSaved", notSaved(error));
    }
  }

  async function write(host: WorkbookHost, json: string): Promise<void> {
    const mine = (begun.write += 1);
    await host.writeState(json);
    // One that was taken for lost may be answered after those that followed it.
    if (mine < answered.write) return;
    answered.write = mine;
    held = agreed = json;
  }

  function onSilence(): void {
    const waitsFor = !isRead ? "reading" : asked.save > answered.save ? "saving" : null;
    if (!waitsFor || silence.told) return;
    silence.told = true;
    report({ kind: "silent", waitsFor, attempt: (silence.attempt += 1) });
  }

  function hear(): void {
    if (!silence.told) return;
    silence.told = false;
    report({ kind: "silent", waitsFor: null, attempt: silence.attempt });
  }

  /** Loads and saves what was asked for: one after the other, so that none acts on what another is about to replace. */
  async function turn(failed: (error: unknown) => void): Promise<void> {
    const mine = (begun.turn += 1);
    const isLate = () => mine !== begun.turn;
    // Changes that are made at once are one.
    await Promise.resolve();
    const options = {
      waits: { silence: isRead ? waits.saving : waits.reading, grace: 0 },
      onSilence: (silent: boolean) => {
        if (silent && connected) onSilence();
      },
    };
    await attend(workbook, options, async (host) => {
      const { load: toLoad } = asked;
      if (toLoad > answered.load) {
        await load(host, isLate).catch(failed);
        answered.load = Math.max(toLoad, answered.load);
      }
      const { save: toSave } = asked;
      if (!isLate() && isRead && toSave > answered.save) {
        await save(host);
        answered.save = Math.max(toSave, answered.save);
      }
    });
    if (!isLate() || asked.save === answered.save) hear();
  }

  const unwatches: Unwatch[] = [];
  const disconnect = () => {
    connected = false;
    for (const unwatch of unwatches) unwatch();
  };
  let reject: (error: unknown) => void = () => undefined;
  const turns = new Following(() =>
    turn((error) => {
      if (isRead) tell("notRead", notRead(error));
      else reject(error);
    }),
  );
  const ask = (what: "load" | "save") => {
    asked[what] += 1;
    return turns.ask();
  };
  unwatches.push(
    workbook.watchState(() => void ask("load")),
    session.onChange(() => void ask("save")),
  );
  try {
    await new Promise<void>((resolve, refuse) => {
      reject = refuse;
      void ask("load").then(resolve);
    });
  } catch (error) {
    disconnect();
    throw error;
  }
  return { refresh: () => ask("load"), disconnect };
}

/** What to tell the user when the saved state could not be read. */
export function notRead(error: unknown): Words {
  const { en, zh } = reasonOf(error);
  return {
    en: `The scenarios saved in the workbook could not be read: ${en}`,
    zh: `未能读取工作簿中保存的情景：${zh}`,
  };
}

function notSaved(error: unknown): Words {
  if (error instanceof StateTooLarge) return error.words;
  const { en, zh } = reasonOf(error);
  return {
    en: `The scenarios could not be saved in the workbook: ${en}`,
    zh: `情景未能保存到工作簿：${zh}`,
  };
}
