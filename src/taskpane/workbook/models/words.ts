import type { Words } from "../../../dataset/types";

/** The texts of putting a template into the workbook. */
export const modelWords = {
  insertModel: { en: "Insert model", zh: "插入模型" },
  insertModelHint: {
    en: "A formatted sheet with formulas that follow the scenario. Nothing else in the workbook changes.",
    zh: "插入一张带格式的工作表，公式随情景变化，工作簿其他内容不变。",
  },
  modelInsert: { en: "Insert", zh: "插入" },
  modelInsertHint: { en: "Insert the model {model}", zh: "插入模型：{model}" },
  modelInserting: { en: "Inserting…", zh: "正在插入…" },
  modelInserted: { en: "Inserted as sheet {sheet}", zh: "已插入为工作表 {sheet}" },
  modelInGrid: {
    en: "Its charts and drop-downs are not drawn here; they are in the file that you save.",
    zh: "图表与下拉列表不在此显示，保存的文件中会包含。",
  },
  modelUndo: { en: "Undo", zh: "撤销" },
  modelUndoHint: { en: "Remove the sheet {sheet} again", zh: "移除工作表 {sheet}" },
  modelUndone: { en: "Sheet {sheet} removed", zh: "已移除工作表 {sheet}" },
  modelFailed: {
    en: "The workbook was not changed as wanted: {reason}",
    zh: "操作未完成：{reason}",
  },
  modelGivenUp: {
    en: "Cancelled before the workbook had answered. The step under way may still take effect; a sheet that is there can be taken back here.",
    zh: "工作簿尚未响应，已取消。正在进行的一步可能仍会生效；已插入的工作表可在此撤销。",
  },
  modelInsertedLate: {
    en: "The workbook has answered after all: the sheet {sheet} is there.",
    zh: "工作簿已响应：工作表 {sheet} 已插入。",
  },
  modelChangedTitle: {
    en: "Remove {sheet} with your changes?",
    zh: "连同您的改动一并移除 {sheet}？",
  },
  modelChangedText: {
    en: "Cells of this sheet were changed after it was inserted. Removing it cannot be undone here.",
    zh: "该工作表插入后有单元格被修改，移除后无法在此恢复。",
  },
  modelUnknownTitle: { en: "Remove {sheet}?", zh: "移除 {sheet}？" },
  modelUnknownText: {
    en: "Its insertion was cancelled, so whether its cells were changed since is not known. Removing it cannot be undone here.",
    zh: "插入过程曾被取消，无法判断其单元格此后是否被修改。移除后无法在此恢复。",
  },
  modelRemove: { en: "Remove", zh: "移除" },
  modelKeep: { en: "Keep it", zh: "保留" },
} as const satisfies Record<string, Words>;
