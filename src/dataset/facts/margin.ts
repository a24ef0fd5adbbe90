import { atLeast, atMost, range } from "../estimates";
import { subjects } from "../subjects";
import type { FactBody, Words } from "../types";

const grossMargin: Words = { en: "AEC gross margin", zh: "AEC 毛利率" };

/** What is left of an AEC's price after its product cost, as a share of the price. */
export const margin = {
  "margin.Credo": {
    subject: subjects.Credo,
    measure: grossMargin,
    period: "2025",
    unit: "share",
    estimate: atLeast(0.6),
    question: 7,
    // A competitor's margin: neither end is good for the Company.
    favours: "none",
    note: {
      en: "A floor. The Company's view of a competitor, not a reported figure.",
      zh: "为下限。系公司一方对竞争对手的看法，非披露数据。",
    },
  },
  "margin.Company": {
    subject: subjects.Company,
    measure: grossMargin,
    period: "2025",
    unit: "share",
    estimate: range(0.4, 0.5),
    question: 7,
    favours: "high",
    note: {
      en: "All AEC projects together; the NV project and the cloud customers lie within it.",
      zh: "涵盖全部 AEC 项目；英伟达项目与云厂商项目均在此区间之内。",
    },
  },
  "margin.NV": {
    subject: subjects.NVProject,
    measure: grossMargin,
    period: "2025",
    unit: "share",
    estimate: range(0.42, 0.43),
    question: 7,
    favours: "high",
    note: {
      en: "Lower than elsewhere: NV designates both the retimer and the cable (Q9).",
      zh: "低于其他项目：Retimer 与线缆均由英伟达指定（见第 9 问）。",
    },
  },
  "margin.Cloud": {
    subject: subjects.CloudProjects,
    measure: grossMargin,
    period: "2025",
    unit: "share",
    estimate: atMost(0.5),
    question: 7,
    favours: "high",
    note: {
      en: "A ceiling: close to half. The Company chooses retimer and cable here itself (Q9).",
      zh: "为上限，接近五成。此处 Retimer 与线缆由公司自行选用（见第 9 问）。",
    },
  },
} as const satisfies Record<string, FactBody>;
