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
} as const satisfies Record<string, Words>;
