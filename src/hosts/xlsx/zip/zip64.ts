import { localLength, recordLength, viewOf } from "./layout";

/** What stands in a field of 32 bits for a number that is kept among the extra fields, in 64. */
const elsewhere = 0xffffffff;
const largeEndSignature = 0x06064b50;
const locatorSignature = 0x07064b50;
const locatorLength = 20;
const largeEndLength = 56;
const extraId = 1;
/** More than 2 ** 53 is not exact, and beyond any limit either way. */
const numberAt = (view: DataView, at: number) => Number(view.getBigUint64(at, true));

/** Where the central directory begins, its length and its entries. */
export interface DirectoryPlace {
  readonly count: number;
  readonly size: number;
  readonly start: number;
}

/** What the end record for large archives says; undefined where there is none before the ordinary one. */
export function largeEnd(view: DataView, end: number): DirectoryPlace | undefined {
  const locator = end - locatorLength;
  if (locator < 0 || view.getUint32(locator, true) !== locatorSignature) return undefined;
  const at = numberAt(view, locator + 8);
  if (at + largeEndLength > locator || view.getUint32(at, true) !== largeEndSignature)
    return undefined;
  return {
    count: numberAt(view, at + 32),
    size: numberAt(view, at + 40),
    start: numberAt(view, at + 48),
  };
}

/** Where the extra field for large sizes begins and ends in a header; undefined where it has none. */
function extraOf(header: Uint8Array, from: number, length: number) {
  const view = viewOf(header);
  const limit = Math.min(header.length, from + length);
  for (let at = from; at + 4 <= limit;) {
    const next = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === extraId && next <= limit) return { start: at, end: next };
    at = next;
  }
  return undefined;
}

/** A header without its extra field for large sizes. */
function withoutExtra(
  header: Uint8Array,
  fixed: number,
  lengthAt: number,
  nameLength: number,
): Uint8Array<ArrayBuffer> {
  const view = viewOf(header);
  const length = view.getUint16(lengthAt, true);
  const extra = extraOf(header, fixed + nameLength, length);
  if (!extra) return new Uint8Array(header);
  const short = new Uint8Array(header.length - (extra.end - extra.start));
  short.set(header.subarray(0, extra.start));
  short.set(header.subarray(extra.end), extra.start);
  viewOf(short).setUint16(lengthAt, length - (extra.end - extra.start), true);
  return short;
}

/** A local header as a part that fits into 32 bits has it. */
export function smallHeader(header: Uint8Array): Uint8Array<ArrayBuffer> {
  return withoutExtra(header, localLength, 28, viewOf(header).getUint16(26, true));
}

/**
 * A record of the central directory with its sizes and place in 32 bits; undefined where they are not all to be found. What
 * does not fit is larger than any limit, so it stands as the largest number.
 */
export function smallRecord(record: Uint8Array): Uint8Array | undefined {
  const view = viewOf(record);
  const large = [24, 20, 42].filter((at) => view.getUint32(at, true) === elsewhere);
  if (large.length === 0) return record;
  const nameLength = view.getUint16(28, true);
  const extra = extraOf(record, recordLength + nameLength, view.getUint16(30, true));
  if (!extra || extra.start + 4 + large.length * 8 > extra.end) return undefined;
  const numbers = large.map((_at, index) => numberAt(view, extra.start + 4 + index * 8));
  const small = withoutExtra(record, recordLength, 30, nameLength);
  large.forEach((at, index) =>
    viewOf(small).setUint32(at, Math.min(numbers[index]!, elsewhere), true),
  );
  return small;
}
