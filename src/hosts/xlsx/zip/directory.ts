import { shown } from "../../../dataset/shown";
import { damaged, FileRefused } from "../refusal";
import type { ZipLimits } from "./limits";

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
  /** Its record in the central directory. */
  readonly record: Uint8Array;
}

const endSignature = 0x06054b50;
const recordSignature = 0x02014b50;
const localSignature = 0x04034b50;
const recordLength = 46;
const localLength = 30;
const endLength = 22;
const longestComment = 0xffff;

export const methods = { stored: 0, deflated: 8 } as const;

/** A zip's files in the order of its central directory, all of it checked before anything is inflated. */
export function readDirectory(bytes: Uint8Array, limits: ZipLimits): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  if (count === 0xffff || start === 0xffffffff) throw tooLarge();
  if (start + size > end) throw truncated();
  if (count > limits.parts) throw tooLarge();

  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    const entry = readRecord(bytes, view, at, end);
    entries.push(entry);
    at += entry.record.length;
  }
  checkNames(entries);
  checkPlaces(entries, start);
  checkSizes(entries, limits);
  return entries;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - endLength;
  for (let at = last; at >= 0 && at >= last - longestComment; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw truncated();
}

function readRecord(bytes: Uint8Array, view: DataView, at: number, limit: number): ZipEntry {
  if (at + recordLength > limit || view.getUint32(at, true) !== recordSignature) throw truncated();
  const flags = view.getUint16(at + 8, true);
  const nameLength = view.getUint16(at + 28, true);
  const length =
    recordLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (at + length > limit) throw truncated();
  if (flags & 1) throw encrypted();
  const method = view.getUint16(at + 10, true);
  if (method !== methods.stored && method !== methods.deflated) {
    throw damaged(
      `it is compressed in a way (${method}) that no workbook uses`,
      `压缩方式（${method}）不受支持`,
    );
  }
  const compressed = view.getUint32(at + 20, true);
  const start = view.getUint32(at + 42, true);
  if (start + localLength > limit || view.getUint32(start, true) !== localSignature)
    throw truncated();
  const data =
    start + localLength + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  return {
    name: new TextDecoder().decode(
      bytes.subarray(at + recordLength, at + recordLength + nameLength),
    ),
    method,
    crc: view.getUint32(at + 16, true),
    compressed,
    size: view.getUint32(at + 24, true),
    start,
    data,
    end:
      data +
      compressed +
      descriptorLength(view, data + compressed, view.getUint16(start + 6, true)),
    record: bytes.subarray(at, at + length),
  };
}

/** What was written as a stream has its sizes behind the data, with or without a signature. */
function descriptorLength(view: DataView, at: number, flags: number): number {
  if (!(flags & 8) || at + 4 > view.byteLength) return 0;
  return view.getUint32(at, true) === 0x08074b50 ? 16 : 12;
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
      throw damaged(`it has a part with the unsafe name ${shown(name)}`, `部件名称 ${shown(name)} 不安全`);
    }
    if (seen.has(key)) throw damaged(`it has the part ${shown(name)} twice`, `部件 ${shown(name)} 重复`);
    seen.add(key);
  }
}

/** Parts that share their bytes are how a small zip inflates to an endless one. */
function checkPlaces(entries: readonly ZipEntry[], directory: number): void {
  const sorted = [...entries].sort((a, b) => a.start - b.start);
  sorted.forEach((entry, index) => {
    const limit = sorted[index + 1]?.start ?? directory;
    if (entry.end > limit) throw truncated();
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
