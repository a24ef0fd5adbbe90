import { about, range, text } from "../estimates";
import { subjects } from "../subjects";
import type { FactBody, Words } from "../types";

const cableSupplier: Words = { en: "cable supplier", zh: "线缆供应商" };
const retimerSupplier: Words = { en: "retimer supplier", zh: "Retimer 供应商" };

/** Who supplies the parts of the Company's AEC, and what the choice is worth. */
export const supplier = {
  "supplier.connector": {
    subject: subjects.Company,
    measure: { en: "connector supplier", zh: "连接器供应商" },
    period: "2025",
    unit: "none",
    estimate: text("in-house", "自制"),
    question: 9,
    favours: "none",
    note: {
      en: "Made at a plant of the parent company, for every project.",
      zh: "由母公司旗下工厂生产，各项目皆然。",
    },
  },
  "supplier.cable.NV": {
    subject: subjects.NVProject,
    measure: cableSupplier,
    period: "2025",
    unit: "none",
    estimate: text("Woer", "沃尔"),
    question: 9,
    favours: "none",
    note: { en: "Designated by NV.", zh: "由英伟达指定。" },
  },
  "supplier.cable.other": {
    subject: subjects.OtherProjects,
    measure: cableSupplier,
    period: "2025",
    unit: "none",
    estimate: text("JHS", "锦宏盛"),
    question: 9,
    favours: "none",
    note: {
      en: "The joint venture's cable, still being tried.",
      zh: "合资公司的线材，仍处试用阶段。",
    },
  },
  "spread.cable": {
    subject: subjects.JHSToWoer,
    measure: { en: "gross-margin gap on the cable item", zh: "线缆单项毛利率差" },
    period: "2025",
    unit: "share",
    estimate: range(0.1, 0.15),
    question: 9,
    favours: "high",
    note: {
      en: "Percentage points of the cable item's own gross margin, not of the whole AEC's. JHS is taken to be the better for the Company.",
      zh: "为线缆这一项自身毛利率的百分点差，并非整根 AEC。按锦宏盛对公司更有利理解。",
    },
  },
  "supplier.retimer.NV": {
    subject: subjects.NVProject,
    measure: retimerSupplier,
    period: "2025",
    unit: "none",
    estimate: text("Credo", "Credo"),
    question: 9,
    favours: "none",
    note: {
      en: "Designated by NV, which also assures the supply.",
      zh: "由英伟达指定，货源有保证。",
    },
  },
  "supplier.retimer.other": {
    subject: subjects.OtherProjects,
    measure: retimerSupplier,
    period: "2025",
    unit: "none",
    estimate: text("Marvell", "Marvell"),
    question: 9,
    favours: "none",
    note: {
      en: "Bought by the Company itself; supply is ample for now.",
      zh: "公司自主采购，现阶段供应宽裕。",
    },
  },
  "spread.retimer": {
    subject: subjects.CredoToMarvell,
    measure: { en: "price gap of the retimer", zh: "Retimer 价差" },
    period: "2025",
    unit: "share",
    estimate: about(0.2),
    question: 9,
    favours: "high",
    note: {
      en: "Which of the two is dearer, and of whose price the gap is a share, is not said. Credo is taken as the dearer, since that fits the NV project's lower margin, and the gap as a share of Credo's price.",
      zh: "哪家更贵、以谁的价格为基数均未说明。此处按 Credo 较贵理解（与英伟达项目毛利率较低相符），并以 Credo 价格为基数。",
    },
  },
} as const satisfies Record<string, FactBody>;
