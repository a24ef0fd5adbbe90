import { CellError } from "../../functions/cells";
import type { Session } from "../../functions/session";
import type { ContentCell, Contents } from "../contents";
import { mostRead } from "../contents";
import type { WorkbookHost } from "../host";
import { stopIfAborted } from "../operation";
import type { Agreement } from "./agreement";
import { agreementWith } from "./agreement";
import { CellIndex } from "./cellIndex";

/** In milliseconds: how long to wait for a reading, for a calculation to end, and for calls to arrive in their cells. */
const longest = { reading: 3_000, calculation: 60_000, arrival: 3_000 };
const [firstPause, longestPause] = [100, 2_000];

/** A workbook at one moment. */
export interface Reading extends Contents {
  readonly index: CellIndex<ContentCell>;
  readonly agreement: Agreement;
}

/** A workbook just before a switch, and once it is through. */
export interface Readings {
  readonly before: Reading;
  readonly after: Reading;
  readonly manual: boolean;
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Null where it takes longer. */
async function within<T>(milliseconds: number, work: Promise<T>): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * What an open workbook showed before a switch and shows after it; null where that is not known for certain: it is too large,
 * or was read too late, or the switch before this one was still under way.
 *
 * @throws an AbortError once the signal is aborted.
 */
export async function readingsAround(
  host: WorkbookHost,
  { from, to }: { readonly from: Session; readonly to: Session },
  asked: Promise<Contents | null> | undefined,
  signal?: AbortSignal,
): Promise<Readings | null> {
  const contents = asked && (await within(longest.reading, asked));
  if (!contents || !host.readContents) return null;
  const manual = (await host.calculationMode()) === "manual";
  const before = await judged(contents, from, to, signal);
  if (!manual && !isSound(before)) return null;
  for (let waited = 0, next = firstPause; ; next = Math.min(2 * next, longestPause)) {
    const now = await host.readContents(mostRead);
    if (!now) return null;
    const after = await judged(now, to, from, signal);
    const settled = !after.calculating && after.agreement.contradicting.length === 0;
    const enough = waited >= (after.calculating ? longest.calculation : longest.arrival);
    if (manual || settled || enough) return { before, after, manual };
    await pause(next);
    stopIfAborted(signal);
    waited += next;
  }
}

async function judged(
  contents: Contents,
  own: Session,
  other: Session,
  signal: AbortSignal | undefined,
): Promise<Reading> {
  const index = new CellIndex(contents.cells);
  return {
    ...contents,
    index,
    agreement: await agreementWith(own, other, contents, index, signal),
  };
}

/** Whether a reading shows the workbook as it was before. A cell that hung shows an error, and tells nothing. */
function isSound({ atOnce, calculating, agreement }: Reading): boolean {
  const otherwise = agreement.contradicting.filter(({ value }) => !(value instanceof CellError));
  return !calculating && otherwise.length === 0 && (atOnce || agreement.confirmed);
}
