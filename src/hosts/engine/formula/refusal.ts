import type { Words } from "../../../dataset/types";

/** Why a formula is not worked out: Excel's error for it, and a sentence. */
export class FormulaRefused extends Error {
  constructor(
    readonly code: string,
    readonly words: Words,
  ) {
    super(words.en);
  }
}

/** A part of a formula refers to what is not there. It is an error in that part only, as IFERROR expects. */
export class NothingThere extends FormulaRefused {}

/** Something that Excel can do and this engine cannot: a wrong number would be worse. */
export function unsupported(what: Words): FormulaRefused {
  return new FormulaRefused("#VALUE!", {
    en: `${what.en} cannot be worked out here.`,
    zh: `此处无法计算${what.zh}。`,
  });
}
