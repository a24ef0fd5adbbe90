import { about, atLeast, atMost, exact, range, text } from "../estimates";
import { subjects } from "../subjects";
import type { FactBody } from "../types";

/** What one rack holds of each kind of part, from all suppliers, in US dollars. */
export const content = {
  "content.GB200.total": {
    subject: subjects.GB200,
    measure: { en: "power cords and busbar", zh: "电源线与母线排价值量" },
    period: null,
    unit: "USD/rack",
    estimate: range(22_000, 23_000),
    question: 14,
    favours: "high",
    note: {
      en: "All suppliers together. It is the sum of the stated parts: see the checks.",
      zh: "为全部供应商合计，与各分项之和一致，见一致性检查。",
    },
  },
  "content.GB200.cords": {
    subject: subjects.GB200,
    measure: { en: "power cords, large and small", zh: "电源线价值量（大线与小线）" },
    period: null,
    unit: "USD/rack",
    estimate: range(7_000, 8_000),
    question: 14,
    favours: "high",
    note: { en: "A part of the total, all suppliers.", zh: "属总量的一部分，含所有供应商。" },
  },
  "content.GB200.busbar": {
    subject: subjects.GB200,
    measure: { en: "busbar", zh: "母线排价值量" },
    period: null,
    unit: "USD/rack",
    estimate: atLeast(15_000),
    question: 14,
    // The cords' range already spans the stated total; moving this part as well would count the same doubt twice.
    favours: "none",
    note: {
      en: "A floor, though the stated total leaves no room above it. A part of the total, all suppliers.",
      zh: "为下限，但按给出的总量并无上行空间。属总量的一部分，含所有供应商。",
    },
  },
  "content.GB300": {
    subject: subjects.GB300Rack,
    measure: { en: "power cords and busbar against GB200", zh: "电源线与母线排相对 GB200" },
    period: null,
    unit: "none",
    estimate: text("somewhat more, not much", "略增，幅度有限"),
    question: 14,
    favours: "none",
    note: {
      en: "No factor is stated. The number of GPUs sets the rack's power, and with it this content.",
      zh: "未给出倍数。GPU 颗数决定整柜功率，从而决定此项价值。",
    },
  },
  "content.Rubin.factor": {
    subject: subjects.RubinRack,
    measure: {
      en: "power cords and busbar as a multiple of GB200",
      zh: "电源线与母线排相对 GB200 的倍数",
    },
    period: null,
    unit: "multiple",
    estimate: exact(2),
    question: 14,
    favours: "high",
    note: {
      en: "Called certain to double. Of the total; whether cords and busbar double alike is not said.",
      zh: "翻倍被认为是确定的。指合计；线与母线排是否同比例未说明。",
    },
  },
  "content.Google.total": {
    subject: subjects.GoogleRack,
    measure: { en: "electrical interconnect", zh: "电连接类价值量" },
    period: null,
    unit: "USD/rack",
    estimate: atMost(17_000),
    question: 17,
    favours: "high",
    note: {
      en: "A ceiling: close to it. All electrical interconnect, a wider scope than the power products of GB200.",
      zh: "为上限，接近该数。涵盖全部电连接产品，口径宽于 GB200 的电源类产品。",
    },
  },
  "content.backplane": {
    subject: subjects.rack,
    measure: { en: "high-speed backplane connectors", zh: "高速背板连接器价值量" },
    period: null,
    unit: "USD/rack",
    estimate: about(12_000),
    question: 21,
    favours: "high",
    note: {
      en: "All suppliers; Amphenol is the main one today. The platform is not named beyond its being NV's.",
      zh: "含所有供应商，目前安费诺占主要地位。仅知属英伟达，未指明具体平台。",
    },
  },
  "content.liquid": {
    subject: subjects.rack,
    measure: { en: "liquid-cooling connectors", zh: "液冷连接器价值量" },
    period: null,
    unit: "USD/rack",
    estimate: about(20_000),
    question: 22,
    favours: "high",
    note: {
      en: "All suppliers. Neither the platform nor the customer is named.",
      zh: "含所有供应商；平台与客户均未指明。",
    },
  },
} as const satisfies Record<string, FactBody>;
