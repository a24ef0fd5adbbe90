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
  open: { en: "Open", zh: "打开" },
  openHint: { en: "Open an Excel workbook (Ctrl+O)", zh: "打开 Excel 工作簿（Ctrl+O）" },
  save: { en: "Save", zh: "保存" },
  saveHint: { en: "Save as an Excel workbook (Ctrl+S)", zh: "保存为 Excel 工作簿（Ctrl+S）" },
  opening: { en: "Opening…", zh: "正在打开…" },
  saving: { en: "Saving…", zh: "正在保存…" },
  unsaved: { en: "Changes not saved", zh: "有未保存的更改" },
  drop: { en: "Drop the workbook to open it", zh: "拖放工作簿到此处即可打开" },
  dropHint: { en: ".xlsx or .xlsm", zh: ".xlsx 或 .xlsm" },
  dismiss: { en: "Close this message", zh: "关闭此消息" },
  saved: { en: "{name} was saved with your downloads.", zh: "{name} 已保存到下载文件夹。" },
  couldNotOpen: { en: "{name} could not be opened", zh: "无法打开 {name}" },
  couldNotSave: { en: "{name} could not be saved", zh: "无法保存 {name}" },
  tooLarge: {
    en: "The file is larger than 100 MB, more than this page can show. The command line (aec refresh) works on it.",
    zh: "文件超过 100 MB，本页面无法显示。可使用命令行（aec refresh）处理。",
  },
  keptDrawings: {
    en: "Its charts and pictures are not shown here; saving keeps them in the file.",
    zh: "此处不显示图表和图片，保存时文件中会予以保留。",
  },
  from1904: {
    en: "It counts days from 1904, so dates look four years early here; the file keeps them right.",
    zh: "该工作簿采用 1904 日期系统，此处日期会早四年，文件中的日期不受影响。",
  },
  discardTitle: { en: "Discard your changes?", zh: "放弃更改？" },
  discardText: {
    en: "{name} has changes that are not saved. Opening another workbook discards them.",
    zh: "{name} 有未保存的更改，打开其他工作簿将丢失这些更改。",
  },
  discard: { en: "Discard and open", zh: "放弃并打开" },
  cancel: { en: "Cancel", zh: "取消" },
  unsaveableTitle: { en: "Some changes cannot be saved", zh: "部分更改无法保存" },
  structureText: {
    en: "The file keeps its sheets, rows and columns as they were. Saving takes over the cells as they stood before the first of these changes; what you typed since then is left out. Undo them (Ctrl+Z) to save everything.",
    zh: "文件中的工作表、行和列保持原样。保存的是首次进行这些更改之前的单元格内容，此后输入的内容不会保存。撤销这些更改（Ctrl+Z）后即可全部保存。",
  },
  looksText: {
    en: "Cells keep the formats that the file has for them.",
    zh: "单元格保留文件中的原有格式。",
  },
  deletedChange: { en: "Sheet {sheet} was deleted", zh: "删除了工作表 {sheet}" },
  renamedChange: { en: "Sheet {sheet} was renamed", zh: "重命名了工作表 {sheet}" },
  rowsChange: {
    en: "Rows were inserted, deleted or moved on {sheet}",
    zh: "在 {sheet} 中插入、删除或移动了行",
  },
  columnsChange: {
    en: "Columns were inserted, deleted or moved on {sheet}",
    zh: "在 {sheet} 中插入、删除或移动了列",
  },
  looksChange: {
    en: "Formats, widths, merged cells and what is hidden",
    zh: "格式、列宽、合并单元格和隐藏状态",
  },
  namesChange: { en: "Defined names", zh: "定义的名称" },
  notLoaded: { en: "The spreadsheet is not loaded yet.", zh: "电子表格尚未加载。" },
  changedStructure: {
    en: "Sheets, rows or columns of the file were changed here, which a copy cannot take over. Undo that first (Ctrl+Z).",
    zh: "此处更改了文件的工作表、行或列，副本无法包含这些更改。请先撤销（Ctrl+Z）。",
  },
  saveWithout: { en: "Save without them", zh: "不含这些更改并保存" },
  recalculated: { en: "Recalculated cells: {count}", zh: "已重新计算 {count} 个单元格" },
} as const satisfies Record<string, Words>;

export type PageWord = keyof typeof words;

/** A text of the page. */
export function sayOnPage(language: Language, key: PageWord, fill: Fill = {}): string {
  return fillIn(words[key][language], fill);
}
