import type { Language } from "../dataset/types";
import { Session } from "../functions/session";
import { readBytes } from "../hosts/xlsx/disk";
import type { OpenedFile } from "../hosts/xlsx/host/openHost";
import { openHost } from "../hosts/xlsx/host/openHost";
import { readState } from "../scenarios/savedState";
import type { SavedState } from "../workbook/sessionOf";

export interface OpenedWorkbook extends OpenedFile {
  /** The scenarios that the workbook has saved, under the one that it shows. */
  readonly session: Session;
  readonly saved: SavedState;
}

/** Opens a workbook file for the operations on workbooks, under its own scenario. */
export async function openWorkbookHost(path: string, language: Language): Promise<OpenedWorkbook> {
  const session = new Session(language);
  const opened = openHost(readBytes(path), session);
  const json = await opened.host.readState();
  const state = json === null ? undefined : readState(json);
  if (state?.ok) session.setState(state.value);
  return {
    host: opened.host,
    save: () => opened.save(),
    get isChanged() {
      return opened.isChanged;
    },
    session,
    saved:
      state === undefined
        ? { kind: "none" }
        : state.ok
          ? { kind: "saved" }
          : { kind: "unreadable", problems: state.problems },
  };
}
