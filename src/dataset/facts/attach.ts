import { about, exact, range } from "../estimates";
import { subjects } from "../subjects";
import type { FactBody } from "../types";

/** How many active electrical cables go with one rack, one unit or one processor. */
export const attach = {
  "attach.rack72": {
    subject: subjects.rack72,
    measure: {
      en: "AEC per rack, if every in-rack link is AEC",
      zh: "单柜 AEC 用量（柜内链路全部采用 AEC）",
    },
    period: null,
    unit: "cable/rack",
    estimate: range(70, 80),
    question: 3,
    favours: "high",
    note: {
      en: "An upper case: NV in fact mixes DAC and AEC inside the rack. Links from rack to rack come on top.",
      zh: "属上限情形：英伟达柜内实际为 DAC 与 AEC 并用。柜间链路另计。",
    },
  },
  "attach.GB300": {
    subject: subjects.GB300,
    measure: { en: "AEC per unit", zh: "单台 AEC 用量" },
    period: null,
    unit: "cable/unit",
    estimate: about(30),
    question: 3,
    favours: "high",
    note: {
      en: 'Worded as a possibility ("may need"). What counts as one unit is not said.',
      zh: "措辞为“可能”。一台具体指什么未作说明。",
    },
  },
  "attach.TPU": {
    subject: subjects.TPU,
    measure: { en: "AEC per TPU", zh: "每颗 TPU 的 AEC 用量" },
    period: "2026",
    unit: "cable/TPU",
    estimate: exact(1.25),
    question: 5,
    favours: "high",
    note: {
      en: "Stated as a ratio of TPU to AEC; Google's demand of 2026 is estimated from it.",
      zh: "以 TPU 与 AEC 之比给出；谷歌 2026 年需求由此估算。",
    },
  },
} as const satisfies Record<string, FactBody>;
