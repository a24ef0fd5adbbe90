import { deflateSync } from "fflate";
import { crc32 } from "./crc";
import type { ZipEntry } from "./directory";
import { methods } from "./directory";

/** Local header and record fields that lie at the same distance from each other in both. */
interface Sizes {
  readonly crc: number;
  readonly compressed: number;
  readonly size: number;
}

/**
 * The archive with some parts replaced. Every other part keeps its very bytes, compressed as they are, in its old place in
 * the order.
 */
export function rewriteZip(
  archive: Uint8Array,
  entries: readonly ZipEntry[],
  replaced: ReadonlyMap<string, Uint8Array>,
): Uint8Array {
  const pieces: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let at = 0;
  const starts = new Map<ZipEntry, number>();
  const sizes = new Map<ZipEntry, Sizes>();
  for (const entry of [...entries].sort((a, b) => a.start - b.start)) {
    starts.set(entry, at);
    const content = replaced.get(entry.name);
    for (const piece of content
      ? packed(archive, entry, content, sizes)
      : [whole(archive, entry)]) {
      pieces.push(piece);
      at += piece.length;
    }
  }
  const directory = at;
  for (const entry of entries) {
    const record = recordAt(entry, starts.get(entry)!, sizes.get(entry));
    records.push(record);
    at += record.length;
  }
  return join([...pieces, ...records, endOf(entries.length, directory, at - directory)]);
}

const whole = (archive: Uint8Array, { start, end }: ZipEntry) => archive.subarray(start, end);

function packed(
  archive: Uint8Array,
  entry: ZipEntry,
  content: Uint8Array,
  sizes: Map<ZipEntry, Sizes>,
): Uint8Array[] {
  const data = deflateSync(content, { level: 6 });
  const size = { crc: crc32(content), compressed: data.length, size: content.length };
  sizes.set(entry, size);
  // A copy of its own: Node's buffers share their memory, and their `slice` too.
  const local = new Uint8Array(archive.subarray(entry.start, entry.data));
  const view = new DataView(local.buffer);
  writeHead(view, 6, size);
  return [local, data];
}

function recordAt(entry: ZipEntry, start: number, sizes: Sizes | undefined): Uint8Array {
  const record = new Uint8Array(entry.record);
  const view = new DataView(record.buffer);
  if (sizes) writeHead(view, 8, sizes);
  view.setUint32(42, start, true);
  return record;
}

/** Flags, method, checksum and sizes of a part that was packed here; the flag for a size behind the data goes. */
function writeHead(view: DataView, at: number, { crc, compressed, size }: Sizes): void {
  view.setUint16(at, view.getUint16(at, true) & ~8, true);
  view.setUint16(at + 2, methods.deflated, true);
  view.setUint32(at + 8, crc, true);
  view.setUint32(at + 12, compressed, true);
  view.setUint32(at + 16, size, true);
}

function endOf(count: number, start: number, size: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(22));
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, start, true);
  return new Uint8Array(view.buffer);
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
