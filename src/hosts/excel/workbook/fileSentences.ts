import type { Words } from "../../../dataset/types";

export const tooLargeToOpen: Words = {
  en: "The copy is larger than this Excel opens for an add-in. Save the workbook and make the copy with the command aec portable.",
  zh: "副本超出此 Excel 允许加载项打开的大小。请保存工作簿，再用命令 aec portable 生成副本。",
};

export const unreadableFile = (message: string, code: number): Words => ({
  en: `Excel did not hand out the workbook as a file: ${message} (${code}). Finish editing the cell, save the workbook, then try again.`,
  zh: `Excel 未能以文件形式提供工作簿：${message}（${code}）。请结束单元格编辑并保存工作簿后重试。`,
});
