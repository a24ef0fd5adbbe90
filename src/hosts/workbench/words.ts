import type { Language, Words } from "../../dataset/types";
import type { Fill } from "../../taskpane/language";
import { fillIn } from "../../taskpane/language";

/** Every text of the page around the grid and the pane. `{name}` stands for a value that the text is filled with. */
export const words = {
  title: { en: "AEC workbench", zh: "AEC 工作台" },
  sample: { en: "Sample model", zh: "示例模型" },
  language: { en: "Language", zh: "语言" },
  theme: { en: "Theme", zh: "主题" },
  themeSystem: { en: "System theme", zh: "跟随系统" },
  themeLight: { en: "Light", zh: "浅色" },
  themeDark: { en: "Dark", zh: "深色" },
  themeHighContrast: { en: "High contrast", zh: "高对比度" },
  grid: { en: "Spreadsheet", zh: "电子表格" },
  pane: { en: "Task pane", zh: "任务窗格" },
  resize: { en: "Width of the task pane", zh: "任务窗格宽度" },
  loading: { en: "Loading the spreadsheet…", zh: "正在加载电子表格…" },
  loadingHint: {
    en: "The task pane works already.",
    zh: "任务窗格已可使用。",
  },
  failed: { en: "The spreadsheet could not be loaded", zh: "电子表格无法加载" },
  failedNext: {
    en: "The task pane still works. Reload the page to try again. Reason: {reason}",
    zh: "任务窗格仍可使用。请重新加载页面。原因：{reason}",
  },
  reload: { en: "Reload", zh: "重新加载" },
  selectedCell: { en: "Selected cell", zh: "所选单元格" },
  noSelection: { en: "Select a cell to see its value in full", zh: "选择单元格以查看完整数值" },
  spilledFrom: { en: "filled by {cell}", zh: "由 {cell} 溢出" },
  blank: { en: "blank", zh: "空白" },
  calculating: { en: "Calculating…", zh: "计算中…" },
  recalculated: { en: "Recalculated cells: {count}", zh: "已重新计算 {count} 个单元格" },
} as const satisfies Record<string, Words>;

export type PageWord = keyof typeof words;

/** A text of the page. */
export function sayOnPage(language: Language, key: PageWord, fill: Fill = {}): string {
  return fillIn(words[key][language], fill);
}
