import { shown } from "../../../dataset/shown";
import type { Words } from "../../../dataset/types";

export const noSheet = (name: string): Words => ({
  en: `The workbook has no sheet ${shown(name)}.`,
  zh: `工作簿中没有工作表 ${shown(name)}。`,
});

export const lastSheet: Words = {
  en: "A workbook needs a sheet, so the last one cannot be removed.",
  zh: "工作簿至少需要一个工作表，无法删除最后一个。",
};

export const partOfArray = (cell: string): Words => ({
  en: `${shown(cell)} belongs to an array formula or a data table, which can only be changed as a whole.`,
  zh: `${shown(cell)} 属于数组公式或模拟运算表，只能整体更改。`,
});

export const notAFormula = (text: string): Words => ({
  en: `${shown(text)} is not a formula that a file can hold.`,
  zh: `${shown(text)} 不是可写入文件的公式。`,
});

export const badSheetName = (name: string): Words => ({
  en: `A sheet cannot be named ${shown(name)}: names are not empty, have none of \\ / ? * [ ] : in them and no apostrophe at their ends.`,
  zh: `工作表不能命名为 ${shown(name)}：名称不得为空，不得含 \\ / ? * [ ] :，首尾不得为撇号。`,
});

export const sheetInUse = (name: string, user: string): Words => ({
  en: `${shown(name)} cannot be removed: ${shown(user)} refers to it outside of its cells.`,
  zh: `无法删除 ${shown(name)}：${shown(user)} 在单元格之外引用了它。`,
});
