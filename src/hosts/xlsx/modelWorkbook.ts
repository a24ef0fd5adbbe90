import type { Session } from "../../functions/session";
import { initialState } from "../../scenarios/catalogue";
import { stateText, writeState } from "../../scenarios/savedState";
import type { Model } from "../../workbook/models";
import { blankSheet, emptyWorkbook, workbookPart } from "./emptyWorkbook";
import { openHost } from "./host/openHost";
import { Package } from "./package/package";
import { calculated } from "./write/calculateOnLoad";

/** A workbook that holds these templates and nothing else, in the session's language and with its values. */
export async function modelWorkbook(
  session: Session,
  templates: readonly Model[],
): Promise<Uint8Array> {
  const opened = openHost(emptyWorkbook(), session);
  for (const { sheet } of templates) await opened.host.insertSheet(sheet(session.language));
  await opened.host.removeSheet(blankSheet);
  // A workbook without a state is under the scenario that everything starts with.
  if (stateText(session.state) !== stateText(initialState)) {
    await opened.host.writeState(writeState(session.state));
  }
  return settled(await opened.save());
}

/** What a template shows was worked out here to the last cell, so that Excel need not, and without the add-in could not. */
function settled(bytes: Uint8Array): Uint8Array {
  const file = new Package(bytes);
  file.replace(workbookPart, calculated(file.text(workbookPart)));
  return file.save();
}
