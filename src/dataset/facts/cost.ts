import { exact, range, remainder } from "../estimates";
import { subjects } from "../subjects";
import type { FactBody, Words } from "../types";

const costShare = (en: string, zh: string): Words => ({
  en: `${en}, share of product cost`,
  zh: `${zh}占产品成本比例`,
});

/** What an 800G AEC is made of, as shares of its product cost, not of its price. */
export const cost = {
  "cost.retimer": {
    subject: subjects.AEC800G,
    measure: costShare("retimer", "Retimer "),
    period: "2025",
    unit: "share",
    estimate: range(0.45, 0.5),
    question: 12,
    favours: "none",
    note: {
      en: "Of product cost. Which supplier's retimer is meant is not said.",
      zh: "以产品成本为分母；未说明对应哪家的 Retimer。",
    },
  },
  "cost.connector": {
    subject: subjects.AEC800G,
    measure: costShare("connector", "连接器"),
    period: "2025",
    unit: "share",
    estimate: exact(0.25),
    question: 12,
    favours: "none",
    note: {
      en: "Of product cost. The Company's group makes it in-house (Q9).",
      zh: "以产品成本为分母；由集团内部自产（见第 9 问）。",
    },
  },
  "cost.cable": {
    subject: subjects.AEC800G,
    measure: costShare("cable", "线缆"),
    period: "2025",
    unit: "share",
    estimate: exact(0.2),
    question: 12,
    favours: "none",
    note: {
      en: "Of product cost. Which supplier's cable is meant is not said.",
      zh: "以产品成本为分母；未说明对应哪家的线缆。",
    },
  },
  "cost.other": {
    subject: subjects.AEC800G,
    measure: costShare("consumables and packaging", "耗材与包装"),
    period: "2025",
    unit: "share",
    estimate: remainder("cost.retimer", "cost.connector", "cost.cable"),
    question: 12,
    favours: "none",
    note: {
      en: "Named without a figure: what the three stated parts leave of the whole, 5% to 10%.",
      zh: "仅列名目、未给数字：由三项已知占比倒推，为 5% 至 10%。",
    },
  },
} as const satisfies Record<string, FactBody>;
