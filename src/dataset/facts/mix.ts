import { about, exact, text } from "../estimates";
import { subjects } from "../subjects";
import type { FactBody, Words } from "../types";

const speedMix: Words = { en: "speed mix", zh: "速率结构" };
const share400G: Words = { en: "400G share of AEC demand", zh: "400G 占 AEC 需求比例" };

/** How each customer's cables divide by speed. A split moves cables from one speed to another: it favours neither end. */
export const mix = {
  "mix.NV.2026": {
    subject: subjects.NV,
    measure: speedMix,
    period: "2026",
    unit: "none",
    estimate: text("mainly 800G", "主要为 800G"),
    question: 3,
    favours: "none",
    note: {
      en: "No split is stated: a figure by speed needs an input.",
      zh: "未给出具体比例；分速率数字需要设置输入项。",
    },
  },
  "mix.Google.2026": {
    subject: subjects.Google,
    measure: speedMix,
    period: "2026",
    unit: "none",
    estimate: text("mostly 800G, some 400G", "大部分为 800G，少量 400G"),
    question: 5,
    favours: "none",
    note: {
      en: "No split is stated. That Google moves from DAC to AEC is called certain.",
      zh: "未给出具体比例。谷歌由 DAC 转向 AEC 被视为定局。",
    },
  },
  "mix.Amazon.400G": {
    subject: subjects.Amazon,
    measure: share400G,
    period: "2025-2026",
    unit: "share",
    estimate: about(0.3),
    question: 6,
    favours: "none",
    note: {
      en: "A share of Amazon's cables. The year is not said: taken for both. The rest is mainly 800G.",
      zh: "占亚马逊用缆总量。原文未指明年份，两年均适用；其余主要为 800G。",
    },
  },
  "mix.China.2025.400G": {
    subject: subjects.China,
    measure: share400G,
    period: "2025",
    unit: "share",
    estimate: exact(0.85),
    question: 13,
    favours: "none",
    note: {
      en: "A share of the three Chinese customers' cables taken together; the rest is 200G.",
      zh: "占国内三家客户合计用缆的比例；余下为 200G。",
    },
  },
} as const satisfies Record<string, FactBody>;
