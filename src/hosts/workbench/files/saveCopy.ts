import { Session } from "../../../functions/session";
import { initialState } from "../../../scenarios/catalogue";
import { readState } from "../../../scenarios/savedState";
import type { WorkbookHost } from "../../../workbook/host";
import { copyOf } from "../../../workbook/sessionOf";
import { openHost } from "../../xlsx/host/openHost";
import type { ToSave } from "./saveFile";
import { saveFile } from "./saveFile";

/** A copy of the workbook as a file, with work done on it under the session's scenario. */
export async function saveCopy(
  what: ToSave,
  work: (copy: WorkbookHost, session: Session) => Promise<void>,
): Promise<Uint8Array> {
  const { file, session } = what;
  // First as it is under the file's own scenario, so that its values are those that it says they are.
  const state = file?.state ?? null;
  const saved = state === null ? undefined : readState(state);
  const own = new Session(session.language);
  own.setState(saved?.ok ? saved.value : initialState);
  const { bytes } = await saveFile({ ...what, session: own });
  const copy = copyOf(session);
  const opened = openHost(bytes, copy);
  await work(opened.host, copy);
  return opened.save();
}
