import type { Words } from "../../dataset/types";

/** A file that cannot be worked on. The sentence says why, without the file's name: who opened it knows that. */
export class FileRefused extends Error {
  constructor(readonly words: Words) {
    super(words.en);
    this.name = "FileRefused";
  }
}

/** A file that breaks the rules of its format, so that nothing in it is to be trusted. */
export function damaged(en: string, zh: string): FileRefused {
  return new FileRefused({
    en: `The file is damaged: ${en}.`,
    zh: `文件已损坏：${zh}。`,
  });
}
