import type { Words } from "../../../dataset/types";

/** Texts, quoted names of sheets and titles of columns may hold any character. */
const free = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]/g;
/** What a Chinese keyboard types for the signs, digits and quotation marks of a formula. */
const wide = /[\uff01-\uff5e\u3000\u2018\u2019\u201c\u201d]/;

/** Why a formula, or a part of it, that was not understood cannot be: it has a full-width character. */
export function fullWidth(formula: string): Words | undefined {
  const character = wide.exec(formula.replace(free, ""))?.[0];
  if (character === undefined) return undefined;
  return {
    en: `The formula has the full-width character ${character}. Type it half-width.`,
    zh: `公式中的字符 ${character} 为全角，请改用半角输入。`,
  };
}
