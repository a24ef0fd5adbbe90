import type { Session } from "../../functions/session";
import type { Model } from "../../workbook/models";
import { blankSheet, emptyWorkbook } from "./emptyWorkbook";
import { openHost } from "./host/openHost";

/** A workbook that holds these templates and nothing else, in the session's language and with its values. */
export async function modelWorkbook(
  session: Session,
  templates: readonly Model[],
): Promise<Uint8Array> {
  const opened = openHost(emptyWorkbook(), session);
  for (const { sheet } of templates) await opened.host.insertSheet(sheet(session.language));
  await opened.host.removeSheet(blankSheet);
  return opened.save();
}
