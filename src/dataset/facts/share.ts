import { about, exact } from "../estimates";
import { subjects } from "../subjects";
import type { FactBody } from "../types";

/** The Company's part of what its customers buy. Each note says what the share is a share of. */
export const share = {
  "share.FII.AEC": {
    subject: subjects.CompanyInFII,
    measure: { en: "share of FII's AEC", zh: "占工业富联 AEC 比例" },
    period: "2025",
    unit: "share",
    estimate: exact(0.15),
    question: 3,
    favours: "high",
    note: {
      en: "Of all AEC that Foxconn Industrial Internet handles, not of NV's demand. The year is not said: taken as the call's.",
      zh: "分母为工业富联的 AEC 总量，而非英伟达的需求。未指明年份，按交流当年计。",
    },
  },
  "share.NV.DAC": {
    subject: subjects.CompanyAtNV,
    measure: { en: "share of DAC", zh: "DAC 份额" },
    period: "2025",
    unit: "share",
    estimate: exact(0.15),
    question: 3,
    favours: "high",
    note: {
      en: "Of NV's DAC. The year is not said: taken as the call's.",
      zh: "分母为英伟达的 DAC 用量。未指明年份，按交流当年计。",
    },
  },
  "share.NV.cords": {
    subject: subjects.CompanyAtNV,
    measure: { en: "share of power cords, large and small", zh: "电源线份额（大线与小线）" },
    period: "2025",
    unit: "share",
    estimate: about(0.3),
    question: 16,
    favours: "high",
    note: {
      en: "Of NV's large and small power cords together; the busbar is apart.",
      zh: "分母为英伟达的大线与小线合计，母线排另计。",
    },
  },
  "busbar.NV.covered": {
    subject: subjects.CompanyAtNV,
    measure: {
      en: "busbar part numbers validated and supplying, of total need",
      zh: "已验证并供货的母线排料号占总需求比例",
    },
    period: "2025",
    unit: "share",
    estimate: exact(0.2),
    question: 16,
    favours: "high",
    note: {
      en: "How much of the need the Company may serve at all, not how much of it the Company wins.",
      zh: "指公司有资格供应的范围，不等于实际拿到的份额。",
    },
  },
  "busbar.NV.value": {
    subject: subjects.CompanyAtNV,
    measure: {
      en: "value of the validated busbar part numbers",
      zh: "已验证母线排料号对应价值",
    },
    period: "2025",
    unit: "USD/rack",
    estimate: about(2_000),
    question: 16,
    favours: "high",
    note: {
      en: "Taken as USD per rack, like the other contents. Less than 20% or 25% of the stated busbar content: see the checks.",
      zh: "与其他价值量一样按单柜美元理解。低于母线排价值量的 20% 或 25%，见一致性检查。",
    },
  },
  "share.NV.busbar": {
    subject: subjects.CompanyAtNV,
    measure: { en: "share of busbar", zh: "母线排份额" },
    period: "2025",
    unit: "share",
    estimate: about(0.25),
    question: 16,
    favours: "high",
    note: {
      en: "Which base it is of is not said: the whole need, or the validated part numbers only. See the checks.",
      zh: "未说明分母是全部需求还是仅限已验证料号，见一致性检查。",
    },
  },
  "share.NV.backplane.target": {
    subject: subjects.CompanyAtNV,
    measure: { en: "target share of the backplane connector", zh: "背板连接器目标份额" },
    period: "target",
    unit: "share",
    estimate: exact(0.2),
    question: 21,
    favours: "high",
    note: {
      en: "A target, not a fact: the Company sells none today.",
      zh: "是目标，不是现状：公司目前并无该项销售。",
    },
  },
} as const satisfies Record<string, FactBody>;
