import { createContext, useCallback, useContext, useSyncExternalStore } from "react";
import type { Language } from "../dataset/types";
import type { Session } from "../functions/session";
import type { WorkbookHost } from "../workbook/host";
import type { Fill } from "./language";
import { say } from "./language";
import type { WordKey } from "./words";

/** What every part of the pane works with. */
export interface Pane {
  readonly session: Session;
  readonly host: WorkbookHost;
}

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("This part of the pane stands outside TaskPane");
  return pane;
}

function useSessionValue<T>(read: (session: Session) => T): T {
  const { session } = usePane();
  const subscribe = useCallback((listener: () => void) => session.onChange(listener), [session]);
  return useSyncExternalStore(subscribe, () => read(session));
}

/** The session; the caller renders again when its scenarios or the choice among them change. */
export function useSession(): Session {
  useSessionValue((session) => session.state);
  return usePane().session;
}

export function useLanguage(): Language {
  return useSessionValue((session) => session.language);
}

/** Says the pane's texts in the user's language. */
export function useWords(): (key: WordKey, fill?: Fill) => string {
  const language = useLanguage();
  return useCallback((key, fill) => say(language, key, fill), [language]);
}
