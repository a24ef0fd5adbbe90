import { shown } from "../../../dataset/shown";
import { damaged, FileRefused } from "../refusal";
import type { ZipLimits } from "./limits";
import {
  endLength,
  endSignature,
  localLength,
  localSignature,
  recordLength,
  recordSignature,
  viewOf,
} from "./layout";
import { largeEnd, smallRecord } from "./zip64";

/** One file within a zip, as the central directory lists it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly compressed: number;
  readonly size: number;
  /** Where its local header, its data and what may follow the data begin and end. */
  readonly start: number;
  readonly data: number;
  readonly end: number;
  /** Whether it was written as a stream, so that its sizes stand behind its data. */
  readonly streamed: boolean;
  /** Its record in the central directory, all numbers in 32 bits. */
  readonly record: Uint8Array;
}

const longestComment = 0xffff;

export const methods = { stored: 0, deflated: 8 } as const;

/** A zip's files in the order of its central directory, all of it checked before anything is inflated. */
export function readDirectory(bytes: Uint8Array, limits: ZipLimits): readonly ZipEntry[] {
  const view = viewOf(bytes);
  const end = findEnd(view);
  const { count, size, start } = largeEnd(view, end) ?? {
    count: view.getUint16(end + 10, true),
    size: view.getUint32(end + 12, true),
    start: view.getUint32(end + 16, true),
  };
  if (start + size > end) throw truncated();
  if (count > limits.parts) throw tooLarge();

  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    const { entry, next } = readRecord(bytes, view, at, end);
    entries.push(entry);
    at = next;
  }
  checkNames(entries);
  checkSizes(entries, limits);
  return placed(entries, start);
}

function findEnd(view: DataView): number {
  const last = view.byteLength - endLength;
  let found: number | undefined;
  for (let at = last; at >= 0 && at >= last - longestComment; at -= 1) {
    if (view.getUint32(at, true) !== endSignature) continue;
    // A comment may hold what looks like the end; the end's own comment reaches to the last byte.
    if (at + endLength + view.getUint16(at + 20, true) === view.byteLength) return at;
    found ??= at;
  }
  if (found === undefined) throw truncated();
  return found;
}

function readRecord(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  limit: number,
): { readonly entry: ZipEntry; readonly next: number } {
  if (at + recordLength > limit || view.getUint32(at, true) !== recordSignature) throw truncated();
  const nameLength = view.getUint16(at + 28, true);
  const length =
    recordLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (at + length > limit) throw truncated();
  const record = smallRecord(bytes.subarray(at, at + length));
  if (!record) throw truncated();
  const fields = viewOf(record);
  if (fields.getUint16(8, true) & 1) throw encrypted();
  const method = fields.getUint16(10, true);
  if (method !== methods.stored && method !== methods.deflated) {
    throw damaged(
      `it is compressed in a way (${method}) that no workbook uses`,
      `压缩方式（${method}）不受支持`,
    );
  }
  const compressed = fields.getUint32(20, true);
  const start = fields.getUint32(42, true);
  if (start + localLength > limit || view.getUint32(start, true) !== localSignature)
    throw truncated();
  const data =
    start + localLength + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  const entry = {
    name: new TextDecoder().decode(record.subarray(recordLength, recordLength + nameLength)),
    method,
    crc: fields.getUint32(16, true),
    compressed,
    size: fields.getUint32(24, true),
    start,
    data,
    end: data + compressed,
    streamed: (view.getUint16(start + 6, true) & 8) !== 0,
    record,
  };
  return { entry, next: at + length };
}

function checkNames(entries: readonly ZipEntry[]): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    const key = name.toLowerCase();
    const steps = name.split("/");
    if (
      name.startsWith("/") ||
      name.includes("\\") ||
      name.includes("\0") ||
      steps.includes("..")
    ) {
      throw damaged(
        `it has a part with the unsafe name ${shown(name)}`,
        `部件名称 ${shown(name)} 不安全`,
      );
    }
    if (seen.has(key))
      throw damaged(`it has the part ${shown(name)} twice`, `部件 ${shown(name)} 重复`);
    seen.add(key);
  }
}

/**
 * The entries with what follows their data. Parts that share their bytes are how a small zip inflates to an endless one. The
 * sizes behind the data of a stream have several lengths, and nothing but those is before the next part.
 */
function placed(entries: readonly ZipEntry[], directory: number): readonly ZipEntry[] {
  const sorted = [...entries].sort((a, b) => a.start - b.start);
  const limits = new Map(
    sorted.map((entry, index) => [entry, sorted[index + 1]?.start ?? directory]),
  );
  return entries.map((entry) => {
    const limit = limits.get(entry)!;
    if (entry.end > limit) throw truncated();
    return entry.streamed ? { ...entry, end: limit } : entry;
  });
}

function checkSizes(entries: readonly ZipEntry[], limits: ZipLimits): void {
  let total = 0;
  for (const { size } of entries) {
    total += size;
    if (size > limits.part || total > limits.total) throw tooLarge();
  }
}

function truncated(): FileRefused {
  return damaged("it is cut off or was changed on its way", "内容不完整或在传输中被改动");
}

function encrypted(): FileRefused {
  return new FileRefused({
    en: "The file is password-protected. Remove the password in Excel first.",
    zh: "文件受密码保护。请先在 Excel 中取消密码。",
  });
}

export function tooLarge(): FileRefused {
  return new FileRefused({
    en: "The file unpacks to more than any workbook needs, so it was not opened.",
    zh: "文件解压后的大小超出任何工作簿所需，因此未打开。",
  });
}
