import type { ILanguagePack } from "@univerjs/core";
import type { Language, Words } from "../../../dataset/types";

/** Texts that the grid asks for and its own language packs lack, by the path of their key: it would show the key. */
export const missingTexts = {
  "sheets-formula.progress.analyzing": { en: "Analysing…", zh: "正在分析…" },
  "sheets-formula.progress.calculating": { en: "Calculating…", zh: "正在计算…" },
  "sheets-formula.progress.array-analysis": { en: "Analysing arrays…", zh: "正在分析数组…" },
  "sheets-formula.progress.array-calculation": { en: "Calculating arrays…", zh: "正在计算数组…" },
  "sheets-formula.progress.done": { en: "Calculated", zh: "计算完成" },
  "sheets-ui.merge.confirm.warning": { en: "Warning", zh: "警告" },
  "sheets-ui.merge.confirm.dismantleMergeCellWarning": {
    en: "This will split some merged cells. Go on?",
    zh: "部分合并单元格将被拆分。是否继续？",
  },
  "sheets-ui.filter.confirm.error": { en: "Not possible", zh: "无法执行" },
  "sheets-ui.filter.confirm.notAllowedToInsertRange": {
    en: "Cells cannot be moved here while the filter is on.",
    zh: "筛选启用时，不能在此移动单元格。",
  },
  "sheets-ui.info.error": { en: "Error", zh: "错误" },
  "sheets-ui.info.forceStringInfo": { en: "Number stored as text", zh: "以文本形式存储的数字" },
  "sheets-ui.borderLine.borderTlbr": { en: "Diagonal down", zh: "左上至右下斜线" },
  "sheets-ui.borderLine.borderTlbcTlmr": { en: "Two diagonals down", zh: "左上双斜线" },
  "sheets-ui.borderLine.borderTlbrTlbcTlmr": { en: "Three diagonals down", zh: "左上三斜线" },
  "sheets-ui.borderLine.borderBlTr": { en: "Diagonal up", zh: "左下至右上斜线" },
  "sheets-ui.borderLine.borderMltrBctr": { en: "Two diagonals up", zh: "右上双斜线" },
  "ui.ribbon.menu": { en: "Ribbon", zh: "功能区" },
  "ribbon.start": { en: "Formatting", zh: "格式" },
  "formula.operation.pasteFormula": { en: "Paste formulas only", zh: "仅粘贴公式" },
} as const satisfies Record<string, Words>;

/** A pack with one text more: packs are objects within objects. */
function withText(pack: ILanguagePack, [key, ...within]: string[], text: string): ILanguagePack {
  const inner = (pack[key!] ?? {}) as ILanguagePack;
  return { ...pack, [key!]: within.length === 0 ? text : withText(inner, within, text) };
}

/** A pack with the texts that it lacks. */
export function completed(pack: ILanguagePack, language: Language): ILanguagePack {
  return Object.entries(missingTexts).reduce(
    (all, [path, words]) => withText(all, path.split("."), words[language]),
    pack,
  );
}
