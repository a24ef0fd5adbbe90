import type { Session } from "../functions/session";
import { EngineFailure } from "../hosts/engine";
import { openAsNewWorkbook, readDocumentFile } from "../hosts/excel/workbook/documentFile";
import { openHost } from "../hosts/xlsx/host/openHost";
import { FileRefused } from "../hosts/xlsx/refusal";
import type { WorkbookHost } from "../workbook/host";
import { HostError } from "../workbook/hostError";
import { stopIfAborted } from "../workbook/operation";
import { copyOf } from "../workbook/sessionOf";

/** Has work done on a copy of the workbook that is open in Excel, and opens the copy beside it. */
export async function openCopy(
  shown: Session,
  work: (copy: WorkbookHost, session: Session) => Promise<void>,
  signal: AbortSignal | undefined,
): Promise<void> {
  const session = copyOf(shown);
  const bytes = await readDocumentFile(signal);
  const copy = await inSentences(async () => {
    const opened = openHost(bytes, session);
    await work(opened.host, session);
    return opened.save();
  });
  stopIfAborted(signal);
  await openAsNewWorkbook(copy);
}

/** What is wrong with a file, or cannot be calculated, as a sentence for a person. */
async function inSentences<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const isTold = error instanceof FileRefused || error instanceof EngineFailure;
    throw isTold ? new HostError(error.words, { cause: error }) : error;
  }
}
