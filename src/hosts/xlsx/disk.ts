import { randomBytes } from "node:crypto";
import {
  closeSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { FileRefused } from "./refusal";
import { chooseCodec } from "./zip/codec";
import { nodeCodec } from "./zip/nodeCodec";

chooseCodec(nodeCodec);

/**
 * The bytes of a file.
 *
 * @throws FileRefused for a pipe or a device: it may never come to an end.
 */
export function readBytes(path: string): Uint8Array {
  const file = statSync(path);
  if (!file.isFile() && !file.isDirectory()) throw noFile();
  return readFileSync(path);
}

/** What changes whenever a file is written: tells whether one is still as it was read. Undefined for none. */
export function versionOf(path: string): string | undefined {
  const file = existing(path);
  return file && `${file.ino} ${file.size} ${file.mtimeMs}`;
}

/**
 * Writes a file so that at each moment either the old one or the new one is there, whole: into a temporary file beside it
 * that takes its place when all of it is on the disk. A link is followed; the permissions of an old file are kept.
 *
 * @param version what the old file has to be still, where what is written was made from it.
 * @throws FileRefused where it is another by now, or not to be written.
 */
export function replaceFile(path: string, bytes: Uint8Array, version?: string): void {
  const old = existing(path);
  // Renaming over a file asks for no right to write it.
  if (old && (old.mode & anyoneWrites) === 0) throw readOnly();
  // A pipe or a device has nothing to lose, and a file in its place would be its end.
  if (old && !old.isFile() && !old.isDirectory()) {
    writeFileSync(path, bytes);
    return;
  }
  const target = old ? realpathSync(path) : followed(path);
  // A name of its own length: one made from the file's may be too long.
  const temporary = join(dirname(target), `.aec-${randomBytes(6).toString("hex")}.tmp`);
  const file = openSync(temporary, "wx", old?.mode ?? 0o666);
  try {
    try {
      for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    if (version !== undefined && versionOf(target) !== version) throw changedMeanwhile();
    renameSync(temporary, target);
  } catch (error) {
    removeQuietly(temporary);
    throw error;
  }
}

const anyoneWrites = 0o222;

/** Where a link to a file that is not there yet leads. */
function followed(path: string): string {
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  return isLink ? resolve(dirname(path), readlinkSync(path)) : path;
}

/** What kept the file from being written is what its user has to know. */
function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // It stays, under a name that nothing looks for.
  }
}

function readOnly(): FileRefused {
  return new FileRefused({
    en: "The file is read-only, so it was not written over.",
    zh: "文件为只读，因此未覆盖。",
  });
}

function noFile(): FileRefused {
  return new FileRefused({
    en: "This is a pipe or a device, not a file. Save what it gives as a file first.",
    zh: "这是管道或设备，不是文件。请先将其内容保存为文件。",
  });
}

function changedMeanwhile(): FileRefused {
  return new FileRefused({
    en: "Somebody else wrote the file meanwhile, so it was left as it is now. Try again.",
    zh: "期间文件已被其他程序改写，因此保持其现状。请重试。",
  });
}

const existing = (path: string) => statSync(path, { throwIfNoEntry: false });
