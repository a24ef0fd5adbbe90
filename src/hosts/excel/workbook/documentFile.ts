import { HostError } from "../../../workbook/hostError";
import { stopIfAborted } from "../../../workbook/operation";
import { tooLargeToOpen, unreadableFile } from "./fileSentences";
import { needsToOpen } from "./opensFiles";
import { run } from "./run";

/** Small enough to stop between two of them without a wait. */
const sliceSize = 1024 * 1024;

/** A call of Office's older kind, which calls back. */
function called<T>(work: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    work(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(new HostError(unreadableFile(error.message, error.code), { cause: error }));
    });
  });
}

/**
 * The workbook as it is now, saved or not, as the file that Excel would save.
 *
 * @throws HostError where Excel does not hand it out, and an AbortError once it is not wanted any more.
 */
export async function readDocumentFile(signal?: AbortSignal): Promise<Uint8Array> {
  const { document } = Office.context;
  stopIfAborted(signal);
  const file = await called<Office.File>((done) =>
    document.getFileAsync(Office.FileType.Compressed, { sliceSize }, done),
  );
  try {
    const bytes = new Uint8Array(file.size);
    let read = 0;
    for (let index = 0; index < file.sliceCount; index += 1) {
      stopIfAborted(signal);
      const slice = await called<Office.Slice>((done) => file.getSliceAsync(index, done));
      const part = slice.data as ArrayLike<number>;
      bytes.set(part, read);
      read += part.length;
    }
    return bytes;
  } finally {
    // Excel holds two files at most; one that was let go already is no loss.
    await called<unknown>((done) => file.closeAsync(done)).catch(() => undefined);
  }
}

/** So many bytes become text at once: a function takes a limited number of arguments. */
const mostAtOnce = 0x8000;

function inBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += mostAtOnce) {
    pieces.push(String.fromCharCode(...bytes.subarray(start, start + mostAtOnce)));
  }
  return btoa(pieces.join(""));
}

/** Opens a file as a new workbook, in a window of its own, which its user saves where they want it. */
export async function openAsNewWorkbook(bytes: Uint8Array): Promise<void> {
  try {
    await run(needsToOpen, () => Excel.createWorkbook(inBase64(bytes)));
  } catch (error) {
    const { cause } = error as Error;
    const isTooLarge =
      cause instanceof OfficeExtension.Error && cause.code === "RequestPayloadSizeLimitExceeded";
    throw isTooLarge ? new HostError(tooLargeToOpen, { cause }) : error;
  }
}
