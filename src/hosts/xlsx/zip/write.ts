import { codec } from "./codec";
import type { ZipEntry } from "./directory";
import { methods } from "./directory";
import { smallHeader } from "./zip64";
import {
  endLength,
  endSignature,
  localLength,
  localSignature,
  recordLength,
  recordSignature,
} from "./layout";

/** A file of the archive to write: as it was, with another content, or new. */
export interface ZipPart {
  readonly name: string;
  /** Where the old archive has it. */
  readonly entry: ZipEntry | undefined;
  /** What it is to hold; undefined for what it holds in the old archive. */
  readonly content: Uint8Array | undefined;
}

/** Local header and record fields that lie at the same distance from each other in both. */
interface Sizes {
  readonly crc: number;
  readonly compressed: number;
  readonly size: number;
}

/** A part as it is laid down: its bytes, and its record for the directory, which lacks only its place. */
interface Written {
  readonly pieces: readonly Uint8Array[];
  readonly record: Uint8Array;
}

/**
 * The archive with some parts replaced, added or left out. Every other part keeps its very bytes, compressed as they are, in
 * its old place in the order.
 */
export function rewriteZip(archive: Uint8Array, parts: readonly ZipPart[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const written = new Map<ZipPart, Written>();
  const inPlace = [...parts].sort((a, b) => startOf(a) - startOf(b));
  let at = 0;
  for (const part of inPlace) {
    const one = writtenPart(archive, part);
    new DataView(one.record.buffer).setUint32(42, at, true);
    written.set(part, one);
    for (const piece of one.pieces) {
      pieces.push(piece);
      at += piece.length;
    }
  }
  const records = parts.map((part) => written.get(part)!.record);
  const size = records.reduce((sum, record) => sum + record.length, 0);
  return join([...pieces, ...records, endOf(parts.length, at, size)]);
}

/** What is new comes last. */
const startOf = ({ entry }: ZipPart) => entry?.start ?? Number.MAX_SAFE_INTEGER;

function writtenPart(archive: Uint8Array, { name, entry, content }: ZipPart): Written {
  if (entry && !content) {
    return {
      pieces: [archive.subarray(entry.start, entry.end)],
      record: new Uint8Array(entry.record),
    };
  }
  const bytes = content ?? new Uint8Array();
  const data = codec().deflate(bytes);
  const sizes = { crc: codec().crc32(bytes), compressed: data.length, size: bytes.length };
  // Copies of their own: Node's buffers share their memory, and their `slice` too.
  const local = entry
    ? smallHeader(archive.subarray(entry.start, entry.data))
    : newHeader(localSignature, localLength, 26, name);
  const record = entry
    ? new Uint8Array(entry.record)
    : newHeader(recordSignature, recordLength, 28, name);
  writeHead(new DataView(local.buffer), 6, sizes);
  writeHead(new DataView(record.buffer), 8, sizes);
  return { pieces: [local, data], record };
}

const version = 20;
const nameInUtf8 = 0x0800;
/** The first day that a zip can name: what is written does not depend on when. */
const firstDay = 0x0021;

/** The header of a part that the old archive does not have; the directory's has one field more before the flags. */
function newHeader(signature: number, length: number, nameLength: number, name: string) {
  const text = new TextEncoder().encode(name);
  const bytes = new Uint8Array(length + text.length);
  const view = new DataView(bytes.buffer);
  const flags = signature === localSignature ? 6 : 8;
  view.setUint32(0, signature, true);
  view.setUint16(4, version, true);
  view.setUint16(flags - 2, version, true);
  view.setUint16(flags, nameInUtf8, true);
  view.setUint16(flags + 6, firstDay, true);
  view.setUint16(nameLength, text.length, true);
  bytes.set(text, length);
  return bytes;
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
  const view = new DataView(new ArrayBuffer(endLength));
  view.setUint32(0, endSignature, true);
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
