import { useSyncExternalStore } from "react";
import type { Words } from "../../dataset/types";
import type { Session } from "../../functions/session";
import type { ScenarioState } from "../../scenarios/types";
import type { Fill } from "../language";
import { usePane } from "../paneContext";
import { storePerSession } from "../store";
import type { WordKey } from "../words";

/** What was just done, and how to take it back. */
export interface Deed {
  readonly text: WordKey;
  readonly fill: Fill;
  readonly undo?: (state: ScenarioState) => ScenarioState;
  /** A text for whom the file does not come; see `transfer/`. */
  readonly exported?: string;
}

export type Notice =
  | { readonly kind: "done"; readonly deed: Deed }
  | { readonly kind: "refused"; readonly words: Words };

const storeOf = storePerSession((): Notice | null => null);

/** Tells what was done, in place of what was told before; it stays over a switch of tabs. */
export function tell(session: Session, deed: Deed): void {
  storeOf(session).write({ kind: "done", deed });
}

/** Tells why something was not done. */
export function fail(session: Session, words: Words): void {
  storeOf(session).write({ kind: "refused", words });
}

export function dismiss(session: Session): void {
  storeOf(session).write(null);
}

export function useNotice(): Notice | null {
  const store = storeOf(usePane().session);
  return useSyncExternalStore(store.watch, store.read);
}
