import type { Words } from "../../dataset/types";

/** The texts of putting a formula into the workbook. */
export const formulaWords = {
  insertFormula: { en: "Insert", zh: "插入" },
  insertFormulaHint: {
    en: "Put {formula} into the selected cell",
    zh: "将 {formula} 填入所选单元格",
  },
  copyFormula: { en: "Copy", zh: "复制" },
  copyFormulaHint: { en: "Copy {formula}", zh: "复制 {formula}" },
  openFormula: { en: "Open in Functions", zh: "在“函数”中打开" },
  openFormulaHint: { en: "Open in Functions: {formula}", zh: "在“函数”中打开：{formula}" },
  formulaCopied: { en: "Copied", zh: "已复制" },
  formulaNotCopied: {
    en: "The formula could not be copied: select it and copy it by hand.",
    zh: "无法复制公式：请选中后手动复制。",
  },
  formulaInserted: { en: "Put into {cell}", zh: "已填入 {cell}" },
  formulaNotInserted: {
    en: "The formula was not put into the workbook: {reason}",
    zh: "公式未能填入工作簿：{reason}",
  },
  formulaNotTakenBack: {
    en: "It could not be undone: {reason}",
    zh: "无法撤销：{reason}",
  },
  formulaGivenUp: {
    en: "Cancelled before the workbook had answered: nothing was written.",
    zh: "工作簿尚未响应，已取消：未写入任何内容。",
  },
  formulaMayCome: {
    en: "Cancelled before the workbook had answered: the formula may still appear in {cell}.",
    zh: "工作簿尚未响应，已取消：公式可能仍会填入 {cell}。",
  },
  formulaCameLate: {
    en: "The workbook has answered after all: the formula is in {cell}",
    zh: "工作簿已响应：公式已填入 {cell}",
  },
  undoMayCome: {
    en: "Cancelled before the workbook had answered: {cell} may still become as it was.",
    zh: "工作簿尚未响应，已取消：{cell} 可能仍会恢复原状。",
  },
  formulaTakenBack: { en: "{cell} is as it was", zh: "{cell} 已恢复原状" },
  formulaChangedSince: {
    en: "{cell} was changed since, so it is left alone",
    zh: "{cell} 之后已被更改，故保持不变",
  },
  undoInsert: { en: "Undo", zh: "撤销" },
  undoInsertHint: { en: "Undo: put back what {cell} held", zh: "撤销：恢复 {cell} 原有内容" },
  noRoomTitle: { en: "No room for the result in {cell}", zh: "{cell} 处没有空间容纳结果" },
  noRoomText: {
    en: "The result fills {area}, where {count} cells hold something: Excel shows #SPILL! until they are empty.",
    zh: "结果将填充 {area}，其中 {count} 个单元格已有内容：清空之前 Excel 会显示 #SPILL！",
  },
  insertAnyway: { en: "Insert anyway", zh: "仍然插入" },
  replaceTitle: { en: "Replace what is in {cell}?", zh: "替换 {cell} 的内容？" },
  replaceText: { en: "It holds {content}.", zh: "当前内容为 {content}。" },
  replaceSpill: {
    en: "It is filled by the formula in {origin}, which then has no room to spill.",
    zh: "该单元格由 {origin} 的公式溢出填充，填入后该公式将无处溢出。",
  },
  replace: { en: "Replace", zh: "替换" },
  keepIt: { en: "Keep it", zh: "保留" },
} as const satisfies Record<string, Words>;
