import type { Words } from "../../dataset/types";

/** What is said of a workbook that does not answer. */
export const attemptWords = {
  silentExcel: {
    en: "Excel does not answer: perhaps a cell is being edited or a dialog is open. Close that and the work goes on, or cancel it.",
    zh: "Excel 没有响应：可能正在编辑单元格或有对话框打开，结束后操作会继续，也可以取消。",
  },
  silentWorkbook: {
    en: "The workbook does not answer yet. The work goes on once it does, or cancel it.",
    zh: "工作簿暂未响应，响应后操作会继续，也可以取消。",
  },
  waitingForExcel: {
    en: "Waiting for Excel: perhaps a cell is being edited or a dialog is open. Close that and this goes on by itself.",
    zh: "正在等待 Excel 响应：可能正在编辑单元格或有对话框打开，结束后会自动继续。",
  },
  waitingForWorkbook: {
    en: "Waiting for the workbook; this goes on by itself.",
    zh: "正在等待工作簿响应，之后会自动继续。",
  },
} as const satisfies Record<string, Words>;
