import type { Words } from "../../dataset/types";

/** What is said of work that was cancelled before the workbook had answered. */
export const givenUpWords = {
  givenUp: {
    en: "{what} was cancelled before the workbook had answered.",
    zh: "工作簿尚未响应，已取消{what}。",
  },
  givenUpReached: {
    en: "Done until then: {done} of {total} formulas.",
    zh: "此前已处理 {done} / {total} 个公式。",
  },
  givenUpOnlyRead: {
    en: "Until then it had only read the workbook.",
    zh: "此前仅读取了工作簿。",
  },
  givenUpWorkedOut: {
    en: "The cells were worked out; what changed was not listed.",
    zh: "单元格已重新计算，但尚未列出变化。",
  },
  givenUpStep: {
    en: "The step under way may still take effect; nothing comes after it.",
    zh: "正在进行的一步可能仍会生效，此后不再有其他操作。",
  },
  givenUpNoStep: { en: "Nothing more will change.", zh: "此后不会再有更改。" },
  nextRefresh: {
    en: "Run it again to see what changed; no formula is touched.",
    zh: "再次运行即可查看变化，公式不受影响。",
  },
  nextFreeze: {
    en: "Thaw puts back whatever was frozen; Freeze goes on.",
    zh: "“解冻”可恢复已冻结的公式，再次“冻结”可继续。",
  },
  nextThaw: {
    en: "The ledger keeps every formula that is not back: Thaw goes on, and Freeze undoes it.",
    zh: "尚未恢复的公式仍在台账中：再次“解冻”可继续，“冻结”可撤销。",
  },
  nextCompare: { en: "Run it again to go on.", zh: "再次运行即可继续。" },
  nextSheet: {
    en: "If the sheet still appears, keep it or delete it: no other was changed.",
    zh: "若新工作表仍然出现，可保留或删除，其他工作表未被改动。",
  },
  nextCopy: {
    en: "Your own workbook is as it was; a copy that still opens can be closed without saving.",
    zh: "您的工作簿保持原样；若副本仍然打开，可直接关闭而不保存。",
  },
} as const satisfies Record<string, Words>;
