import type { Words } from "../../../dataset/types";

/** The texts of importing and exporting scenarios. */
export const transferWords = {
  scenarioImported: {
    en: "{name} was imported. It applies once you choose it.",
    zh: "已导入“{name}”，选择后生效。",
  },
  scenarioReplaced: { en: "{name} was replaced.", zh: "已替换“{name}”。" },
  importTitle: { en: "Import a scenario", zh: "导入情景" },
  importFile: { en: "From a file", zh: "从文件" },
  importPaste: { en: "Or paste its text", zh: "或粘贴文本" },
  importRefused: { en: "Nothing was imported", zh: "未导入任何内容" },
  importProblem: { en: "“{path}” {problem}.", zh: "“{path}”{problem}。" },
  importProblemWhole: { en: "The text {problem}.", zh: "文本{problem}。" },
  importProblemsMore: { en: "{count} more problems", zh: "另有 {count} 个问题" },
  importTooLong: {
    en: "The text is longer than the {most} KB that a workbook keeps.",
    zh: "文本超过工作簿可保存的 {most} KB。",
  },
  fileUnreadable: { en: "The file {file} could not be read.", zh: "无法读取文件 {file}。" },
  importClash: {
    en: "The workbook has {there} already. Put {name} in its place, or keep both? The new one then gets a number.",
    zh: "工作簿中已有“{there}”。用“{name}”替换它，还是两者都保留？保留时新情景会加上编号。",
  },
  importClashBuiltIn: {
    en: "{there} is built in and stays. {name} comes in with a number behind its name.",
    zh: "“{there}”为内置情景，将予保留；“{name}”导入后名称会加上编号。",
  },
  keepBoth: { en: "Keep both", zh: "两者都保留" },
  exportTitle: { en: "The exported scenario", zh: "导出的情景" },
  exportText: {
    en: "Save this text in a file, or paste it into Import in another workbook.",
    zh: "请将此文本存为文件，或在另一工作簿的“导入”中粘贴。",
  },
  exportedText: { en: "Exported text", zh: "导出文本" },
  textCopied: { en: "Copied", zh: "已复制" },
  textNotCopied: {
    en: "The text could not be copied: select it and copy it by hand.",
    zh: "无法复制文本：请选中后手动复制。",
  },
} as const satisfies Record<string, Words>;
