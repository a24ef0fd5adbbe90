import { randomBytes } from "node:crypto";
import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";

/** The bytes of a file. */
export function readBytes(path: string): Uint8Array {
  return readFileSync(path);
}

/**
 * Writes a file so that at each moment either the old one or the new one is there, whole: into a temporary file beside it
 * that takes its place when all of it is on the disk. A link is followed; the permissions of an old file are kept.
 */
export function replaceFile(path: string, bytes: Uint8Array): void {
  const target = existing(path) ? realpathSync(path) : path;
  const temporary = join(
    dirname(target),
    `.${basename(target)}.${randomBytes(6).toString("hex")}.tmp`,
  );
  const file = openSync(temporary, "wx", existing(target)?.mode ?? 0o666);
  try {
    try {
      for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, target);
  } catch (error) {
    unlinkSync(temporary);
    throw error;
  }
}

const existing = (path: string) => statSync(path, { throwIfNoEntry: false });
