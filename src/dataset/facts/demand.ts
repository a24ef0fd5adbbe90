import { about, atLeast, atMost, range } from "../estimates";
import { subjects } from "../subjects";
import type { FactBody, Words } from "../types";

const aecDemand: Words = { en: "AEC demand", zh: "AEC 需求量" };

/** How many active electrical cables each customer needs in a year. */
export const demand = {
  "demand.NV.2025": {
    subject: subjects.NV,
    measure: aecDemand,
    period: "2025",
    unit: "cable",
    estimate: about(700_000),
    question: 3,
    favours: "high",
    note: {
      en: "NVIDIA's whole need for the year, from every supplier.",
      zh: "英伟达全年总需求，含所有供应商。",
    },
  },
  "demand.NV.2026": {
    subject: subjects.NV,
    measure: aecDemand,
    period: "2026",
    unit: "cable",
    estimate: about(1_700_000),
    question: 3,
    favours: "high",
    note: {
      en: "Expected; further orders may be added later.",
      zh: "预期值，之后仍有追加订单的可能。",
    },
  },
  "demand.Meta.2025": {
    subject: subjects.Meta,
    measure: aecDemand,
    period: "2025",
    unit: "cable",
    estimate: about(1_100_000),
    question: 4,
    favours: "high",
    note: { en: "Meta's whole need for the year, all speeds.", zh: "Meta 全年总需求，含各速率。" },
  },
  "demand.Meta.2026": {
    subject: subjects.Meta,
    measure: aecDemand,
    period: "2026",
    unit: "cable",
    estimate: atLeast(1_500_000),
    question: 4,
    favours: "high",
    note: {
      en: "A floor. The stated speeds add up to less: see the checks.",
      zh: "为下限；分速率数字相加小于总量，见一致性检查。",
    },
  },
  "demand.Meta.2026.800G": {
    subject: subjects.Meta,
    measure: { en: "800G AEC demand", zh: "800G AEC 需求量" },
    period: "2026",
    unit: "cable",
    estimate: atLeast(1_000_000),
    question: 4,
    favours: "high",
    note: {
      en: "A floor of its own. The model takes the total less the 400G part, which is higher.",
      zh: "单独给出的下限；模型以总量减去 400G 计算，结果更高。",
    },
  },
  "demand.Meta.2026.400G": {
    subject: subjects.Meta,
    measure: { en: "400G AEC demand", zh: "400G AEC 需求量" },
    period: "2026",
    unit: "cable",
    estimate: range(300_000, 400_000),
    question: 4,
    // A split of a total that is stated itself: moving it would trade 800G for 400G, which is good or bad for neither.
    favours: "none",
    note: {
      en: "What is not 800G. A split of the total, so bear and bull leave it at the middle.",
      zh: "800G 以外的部分。属总量的拆分，悲观与乐观情景均取中值。",
    },
  },
  "demand.Google.2026": {
    subject: subjects.Google,
    measure: aecDemand,
    period: "2026",
    unit: "cable",
    estimate: atLeast(2_000_000),
    question: 5,
    favours: "high",
    note: {
      en: "A floor: two million and some. No figure is given for 2025.",
      zh: "为下限，两百万以上；未给出 2025 年数字。",
    },
  },
  "demand.Amazon.2025": {
    subject: subjects.Amazon,
    measure: aecDemand,
    period: "2025",
    unit: "cable",
    estimate: about(2_000_000),
    question: 6,
    favours: "high",
    note: { en: "Amazon's whole use in the year, all speeds.", zh: "亚马逊全年总用量，含各速率。" },
  },
  "demand.Amazon.2026": {
    subject: subjects.Amazon,
    measure: aecDemand,
    period: "2026",
    unit: "cable",
    estimate: atLeast(3_000_000),
    question: 6,
    favours: "high",
    note: { en: "A floor; could be higher.", zh: "为下限，可能更高。" },
  },
  "demand.China.2025": {
    subject: subjects.China,
    measure: aecDemand,
    period: "2025",
    unit: "cable",
    estimate: atMost(1_000_000),
    question: 13,
    favours: "high",
    note: {
      en: "A ceiling for Alibaba Cloud, Tencent and ByteDance together; no split among them. DAC and 400G AEC are what they mainly use.",
      zh: "阿里云、腾讯、字节跳动合计的上限，未作拆分；主要使用 DAC 与 400G AEC。",
    },
  },
} as const satisfies Record<string, FactBody>;
