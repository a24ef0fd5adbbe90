import type { Words } from "../../dataset/types";

/** The texts of choosing scenarios, and of what was done to them. */
export const scenarioWords = {
  newScenario: { en: "New", zh: "新建" },
  copyOf: { en: "Copy of {name}", zh: "复制“{name}”" },
  importScenario: { en: "Import", zh: "导入" },
  moreActions: { en: "More for {name}", zh: "“{name}”的更多操作" },
  exportScenario: { en: "Export {name}", zh: "导出“{name}”" },
  deleteScenario: { en: "Delete {name}", zh: "删除“{name}”" },
  editScenario: { en: "Edit scenario", zh: "编辑情景" },
  showInputs: { en: "Inputs", zh: "输入项" },
  unsaved: { en: "unsaved", zh: "未保存" },

  undo: { en: "Undo", zh: "撤销" },
  scenarioCopied: { en: "{name} is a copy of {source}.", zh: "已将“{source}”复制为“{name}”。" },
  scenarioDeleted: { en: "{name} was deleted.", zh: "已删除“{name}”。" },
  scenarioExported: {
    en: "{name} was exported as {file}. If no file appears, copy the text.",
    zh: "已将“{name}”导出为 {file}。若未出现文件，请复制文本。",
  },
  showText: { en: "Show the text", zh: "显示文本" },

  notSaved: { en: "Not saved. {problem}", zh: "未保存。{problem}" },
  inputUnset: { en: "not set", zh: "未设置" },
  clear: { en: "Clear", zh: "清除" },
  stop: { en: "Stop", zh: "停止" },
  chooseFigures: { en: "Choose figures", zh: "选择指标" },
  usualFigures: { en: "The usual ones", zh: "恢复默认" },
  headlinesNone: { en: "No figure is chosen.", zh: "未选择指标。" },
  figureDemandMeta: { en: "Meta, 2026", zh: "Meta，2026" },
  figureContentGoogle: { en: "Google rack, electrical", zh: "谷歌机柜电连接" },
  figureCaptureCords: { en: "The Company's GB200 cords", zh: "公司 GB200 电源线" },
  figureRevenueGoogle: { en: "AEC revenue, Google, 2026", zh: "谷歌 AEC 收入，2026" },
  figureRevenueMeta: { en: "AEC revenue, Meta, 2026", zh: "Meta AEC 收入，2026" },
  figureProfitNV: { en: "AEC gross profit, NV, 2026", zh: "英伟达 AEC 毛利，2026" },

  cancel: { en: "Cancel", zh: "取消" },
  close: { en: "Close", zh: "关闭" },
} as const satisfies Record<string, Words>;
