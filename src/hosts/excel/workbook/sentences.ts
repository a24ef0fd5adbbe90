import type { Words } from "../../../dataset/types";

export const tooOld = (needed: string): Words => ({
  en: `This version of Excel cannot do that (it lacks ${needed}). Update Excel, or use Excel on the web.`,
  zh: `当前版本的 Excel 不支持此操作（缺少 ${needed}）。请更新 Excel，或使用 Excel 网页版。`,
});

const protectedSheet: Words = {
  en: "The sheet or the workbook is protected or read-only. Unprotect it, then try again.",
  zh: "工作表或工作簿受保护或为只读。请取消保护后重试。",
};

const tooMuch: Words = {
  en: "That is more than Excel handles at once. Try again with a smaller selection.",
  zh: "数据量超出 Excel 单次处理上限。请缩小选区后重试。",
};

/** What a person can do about the errors of Excel that are theirs to do something about. */
const sentences: Readonly<Record<string, Words>> = {
  InvalidOperationInCellEditMode: {
    en: "A cell is being edited. Press Enter or Esc, then try again.",
    zh: "正在编辑单元格。请按 Enter 或 Esc 后重试。",
  },
  AccessDenied: protectedSheet,
  ItemNotFound: {
    en: "A sheet or cell that this needs is not there any more. Look at the workbook, then try again.",
    zh: "所需的工作表或单元格已不存在。请检查工作簿后重试。",
  },
  InvalidSelection: {
    en: "No cells are selected. Select some, then try again.",
    zh: "未选中单元格。请先选择单元格再重试。",
  },
  RequestPayloadSizeLimitExceeded: tooMuch,
  ResponsePayloadSizeLimitExceeded: tooMuch,
};

/** What to say about an error of Office's. */
export function sentenceFor(code: string, message: string): Words {
  return (
    sentences[code] ?? {
      en: `Excel could not do that: ${message} (${code})`,
      zh: `Excel 无法完成此操作：${message}（${code}）`,
    }
  );
}
