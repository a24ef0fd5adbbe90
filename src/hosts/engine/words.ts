import type { Language, Words } from "../../dataset/types";

/** Gives a text in the user's language at the time it is asked. */
export type Say = (words: Words) => string;

export function sayIn(language: () => Language): Say {
  return (words) => words[language()];
}

export function failed(name: string, error: unknown): Words {
  const detail = error instanceof Error ? error.message : String(error);
  return {
    en: `${name} failed: ${detail}`,
    zh: `${name} 出错：${detail}`,
  };
}

export const tooDeep: Words = {
  en: "The formula is nested too deeply, or calls itself without end.",
  zh: "公式嵌套过深，或无休止地调用自身。",
};

export const tooSlow = (seconds: number): Words => ({
  en: `The calculation was stopped after ${seconds} seconds.`,
  zh: `计算超过 ${seconds} 秒，已停止。`,
});

export const tooLarge = (cells: number): Words => ({
  en: `The calculation asks for more than ${cells.toLocaleString("en")} cells at once.`,
  zh: `该计算一次涉及的单元格超过 ${cells.toLocaleString("en")} 个。`,
});

export const numberTooLarge = (name: string, most: number): Words => ({
  en: `${name} takes numbers up to ${most.toLocaleString("en")} here.`,
  zh: `${name} 在此处接受的数字上限为 ${most.toLocaleString("en")}。`,
});

export const textTooLong = (most: number): Words => ({
  en: `A text has at most ${most.toLocaleString("en")} characters.`,
  zh: `文本最多 ${most.toLocaleString("en")} 个字符。`,
});

export const circular = (cells: readonly string[]): Words => ({
  en: `Circular reference: ${cells.join(" → ")}.`,
  zh: `循环引用：${cells.join(" → ")}。`,
});

export const noSpill = (cell: string): Words => ({
  en: `${cell} has no formula whose result could spill.`,
  zh: `${cell} 没有可溢出结果的公式。`,
});

export const noRoom = (rows: number, columns: number): Words => ({
  en: `The result needs ${rows} × ${columns} cells from here, and not all of them are free.`,
  zh: `结果需要从此处起 ${rows} × ${columns} 个单元格，其中有些不是空白。`,
});

export const noOverlap: Words = {
  en: "The two ranges have no cell in common.",
  zh: "两个区域没有公共单元格。",
};

export const notARange: Words = {
  en: "Both sides of an intersection must be ranges of one sheet.",
  zh: "交集运算的两侧必须是同一工作表的区域。",
};

export const noValueInLine: Words = {
  en: "The range has no cell in the row or column of the formula.",
  zh: "该区域在公式所在的行或列中没有单元格。",
};
