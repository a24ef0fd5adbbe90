import { statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
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
  const isFolder = statSync(output, { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (files.length > 1 && !isFolder) {
    throw fail(
      `For several files -o must be a folder, and ${output} is none.`,
      `处理多个文件时 -o 须为文件夹，而 ${output} 不是。`,
    );
  }
  const outputs = files.map((file) => (isFolder ? join(output, basename(file)) : output));
  const paths = outputs.map((path) => resolve(path));
  if (new Set(paths).size < paths.length) {
    throw fail("Two of the files have the same name.", "有两个文件同名。");
  }
  if (files.some((file) => paths.includes(resolve(file)))) {
    throw fail(
      "The result would be written over a file that is read; --in-place does that.",
      "结果会覆盖输入文件；如需覆盖请用 --in-place。",
    );
  }
  return outputs;
}
