import type { Language, Words } from "../dataset/types";
import { EngineFailure } from "../hosts/engine";
import { readBytes, replaceFile } from "../hosts/xlsx/disk";
import { FileRefused } from "../hosts/xlsx/refusal";
import { XlsxFile } from "../hosts/xlsx/xlsxFile";
import { FormulaError } from "../scenarios/errors";
import { StateTooLarge } from "../scenarios/savedState";
import { HostError } from "../workbook/hostError";
import { Failure } from "./failure";

/** Opens a workbook; what is wrong with it becomes one sentence that begins with its path. */
export function openWorkbook(path: string, language: Language): XlsxFile {
  return inSentence(path, language, () => new XlsxFile(readBytes(path)));
}

/** Writes a workbook whole or not at all; over the one that it was made from only while that is still of this version. */
export function saveWorkbook(
  path: string,
  bytes: Uint8Array,
  language: Language,
  version?: string,
): void {
  inSentence(path, language, () => replaceFile(path, bytes, version));
}

function inSentence<T>(path: string, language: Language, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw failureOf(path, error, language);
  }
}

/** What went wrong with a file, as a sentence for its user. */
export function failureOf(path: string, error: unknown, language: Language): Failure {
  if (error instanceof Failure) return error;
  if (error instanceof FormulaError) return new Failure(`${path}: ${error.in(language)}`);
  const words = wordsOf(error);
  const detail = error instanceof Error ? error.message : String(error);
  return new Failure(`${path}: ${words ? words[language] : detail}`);
}

function wordsOf(error: unknown): Words | undefined {
  if (error instanceof FileRefused || error instanceof EngineFailure) return error.words;
  if (error instanceof StateTooLarge || error instanceof HostError) return error.words;
  return systemErrors[(error as NodeJS.ErrnoException | undefined)?.code ?? ""];
}

const systemErrors: Readonly<Record<string, Words>> = {
  ENOENT: { en: "There is no such file or folder.", zh: "文件或文件夹不存在。" },
  EISDIR: { en: "This is a folder, not a file.", zh: "这是文件夹，不是文件。" },
  ENAMETOOLONG: { en: "The path or the file's name is too long.", zh: "路径或文件名过长。" },
  ELOOP: { en: "The link leads round in a circle.", zh: "链接形成循环。" },
  ENOTDIR: { en: "A part of this path is not a folder.", zh: "路径中有一部分不是文件夹。" },
  EACCES: {
    en: "Access to the file or its folder is denied.",
    zh: "无权访问该文件或其所在文件夹。",
  },
  EPERM: {
    en: "The file may not be replaced; is it open in Excel?",
    zh: "无法替换该文件，是否正在 Excel 中打开？",
  },
  EBUSY: {
    en: "The file is in use; close it in Excel first.",
    zh: "文件正在使用，请先在 Excel 中关闭。",
  },
  EROFS: { en: "The disk is read-only.", zh: "磁盘为只读。" },
  ENOSPC: {
    en: "The disk is full; nothing was changed.",
    zh: "磁盘空间不足，未作任何改动。",
  },
  EDQUOT: {
    en: "Your share of the disk is full; nothing was changed.",
    zh: "磁盘配额已用完，未作任何改动。",
  },
  EIO: { en: "The disk could not be read or written.", zh: "磁盘读写失败。" },
  ERR_FS_FILE_TOO_LARGE: {
    en: "The file is larger than can be read at once.",
    zh: "文件过大，无法一次读取。",
  },
};
