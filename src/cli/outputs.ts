import { statSync } from "node:fs";
import { basename, extname, join, resolve } from "node:path";
import type { Language } from "../dataset/types";
import { Failure } from "./failure";

export interface OutputChoice {
  readonly output?: string;
  readonly inPlace?: boolean;
}

/** Where each result goes. A file is written over only where that is asked for. */
export function outputsOf(
  files: readonly string[],
  command: OutputChoice & { readonly language: Language },
): readonly string[] {
  const { output, inPlace = false, language } = command;
  const fail = (en: string, zh: string) => new Failure({ en, zh }[language], 2);
  if (inPlace && output !== undefined) {
    throw fail("Give -o or --in-place, not both.", "-o 与 --in-place 只能选一个。");
  }
  if (inPlace) return files;
  if (output === undefined) {
    throw fail(
      "Say where the result goes: -o FILE (a folder for several files), or --in-place.",
      "请指定结果位置：-o 文件（多个文件时为文件夹），或 --in-place。",
    );
  }
  const isFolder = existing(output)?.isDirectory() ?? false;
  if (files.length > 1 && !isFolder) {
    throw fail(
      `For several files -o must be a folder, and ${output} is none.`,
      `处理多个文件时 -o 须为文件夹，而 ${output} 不是。`,
    );
  }
  const outputs = files.map((file) => (isFolder ? join(output, basename(file)) : output));
  const written = outputs.map(identity);
  if (new Set(written).size < written.length) {
    throw fail("Two of the files have the same name.", "有两个文件同名。");
  }
  if (files.some((file) => written.includes(identity(file)))) {
    throw fail(
      "The result would be written over a file that is read; --in-place does that.",
      "结果会覆盖输入文件；如需覆盖请用 --in-place。",
    );
  }
  const renamed = files.find((file, index) => isOtherKind(file, outputs[index]!));
  if (renamed !== undefined) {
    const kind = extname(renamed).toLowerCase();
    throw fail(
      `${renamed} stays ${kind}: Excel opens it under no other ending. Name the result so.`,
      `${renamed} 仍为 ${kind} 格式，换用其他扩展名将无法在 Excel 中打开，请相应命名结果文件。`,
    );
  }
  return outputs;
}

/** What cannot be looked at is told when it is read or written. */
function existing(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** Tells files apart, whatever links lead to them. */
function identity(path: string): string {
  const file = existing(path);
  return file?.isFile() && file.ino !== 0 ? `${file.dev}:${file.ino}` : resolve(path);
}

const kinds: ReadonlySet<string> = new Set([".xlsx", ".xlsm", ".xltx", ".xltm"]);

function isOtherKind(file: string, output: string): boolean {
  const [from, to] = [file, output].map((path) => extname(path).toLowerCase());
  return from !== to && kinds.has(from!) && kinds.has(to!);
}
