import type { Words } from "../../dataset/types";

/** Why a cell is left as it is. */
export const leftWords = {
  noAnswer: {
    en: "It shows no answer yet: refresh it first.",
    zh: "尚无结果：请先刷新。",
  },
  blocked: {
    en: "Its result has no room to spill: clear the cells in its way first.",
    zh: "结果没有溢出空间：请先清空阻挡的单元格。",
  },
  unreadable: {
    en: "Its formula is none that can be read, and could not be put back.",
    zh: "其公式无法识别，冻结后无法恢复。",
  },
  arrayFormula: {
    en: "It is part of an array formula (Ctrl+Shift+Enter), which could not be put back as it was.",
    zh: "它属于数组公式（Ctrl+Shift+Enter），冻结后无法原样恢复。",
  },
  changedMeanwhile: {
    en: "It was changed in the meantime.",
    zh: "处理期间已被更改。",
  },
  switchedMeanwhile: {
    en: "The scenario was changed in the meantime: freeze again.",
    zh: "处理期间情景已变更：请再次冻结。",
  },
  edited: {
    en: "It was changed since it was frozen; its formula stays in the ledger.",
    zh: "冻结后已被更改；其公式仍保留在台账中。",
  },
  noSheet: {
    en: "Its sheet is not there under this name any more; its formula stays in the ledger.",
    zh: "找不到该名称的工作表；其公式仍保留在台账中。",
  },
  unsound: {
    en: "This row of the ledger cannot be read and stays as it is.",
    zh: "台账中的这一行无法读取，保持原样。",
  },
} as const satisfies Record<string, Words>;

export function referredTo(by: string): Words {
  return {
    en: `${by} refers to all that it spills (#), which values cannot be: freeze both or neither.`,
    zh: `${by} 引用了其整个溢出区域（#），数值无法替代：请同时冻结或都不冻结。`,
  };
}
