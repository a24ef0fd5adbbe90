import { shown } from "../../../dataset/shown";
import type { Words } from "../../../dataset/types";
import type { Cell } from "../../../functions/cells";
import { CellError } from "../../../functions/cells";

/** A value as a sentence shows it. */
function said(value: Cell | undefined): string {
  if (value === null || value === undefined || value === "") return '""';
  if (value instanceof CellError) return value.code;
  return typeof value === "string" ? `"${shown(value)}"` : String(value);
}

export const inDataTable: Words = {
  en: "It belongs to a data table, which only Excel works out.",
  zh: "属于模拟运算表，只能由 Excel 计算。",
};

export const changesByItself: Words = {
  en: "It changes with every calculation (time or chance), so its stored value cannot be reproduced.",
  zh: "其结果随每次计算变化（时间或随机），无法复现已存数值。",
};

export function notReproduced(stored: Cell | undefined, here: Cell | undefined): Words {
  const because = here instanceof CellError && here.message ? ` (${here.message})` : "";
  return {
    en: `The workbook has ${said(stored)}; from the same stored values this calculation gives ${said(here)}${because}.`,
    zh: `工作簿中为 ${said(stored)}；由相同的已存数值在此计算得 ${said(here)}${because}。`,
  };
}

export const otherExtent: Words = {
  en: "From the stored values its result fills other cells here than in the workbook.",
  zh: "由已存数值计算时，其结果所占单元格与工作簿中不同。",
};

export const dependsOn = (cell: string): Words => ({
  en: `It depends on ${cell}, which is left alone.`,
  zh: `依赖未改动的 ${cell}。`,
});

export const unknownFunction = (name: string): Words => ({
  en: `This version does not know the function AEC.${shown(name)}.`,
  zh: `本版本没有函数 AEC.${shown(name)}。`,
});

export const reading: Words = { en: "Reading the formulas", zh: "读取公式" };
export const checking: Words = { en: "Checking the stored values", zh: "核对已存数值" };
export const calculating: Words = { en: "Calculating", zh: "计算" };
