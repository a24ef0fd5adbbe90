import { oneOf } from "./oneOf";

/** A field of a fact. */
export const fieldKind = oneOf(
  "field",
  { en: "field", zh: "字段" },
  {
    en: "Field of the fact; left out, its value under the scenario.",
    zh: "事实的字段；省略为该情景下的取值。",
  },
  {
    value: { en: "the figure under the scenario", zh: "该情景下的数值" },
    low: { en: "low end under the scenario's bands", zh: "按情景带宽的低端" },
    high: { en: "high end under the scenario's bands", zh: "按情景带宽的高端" },
    kind: { en: "how the source states it", zh: "来源的表述方式" },
    class: { en: "where the figure under the scenario comes from", zh: "该情景数值的来历" },
    unit: { en: "unit", zh: "单位" },
    question: { en: "question of the source, 1 to 24", zh: "来源问题编号，1 至 24" },
    subject: { en: "whom or what it is about", zh: "对象" },
    measure: { en: "what is measured", zh: "指标" },
    period: { en: "year or month", zh: "期间" },
    favours: {
      en: "which end is good for AEC demand or the Company",
      zh: "哪一端有利于 AEC 需求或公司",
    },
    asOf: { en: "day it was stated", zh: "陈述日期" },
    note: { en: "how to read it, in English", zh: "英文说明" },
    noteZh: { en: "how to read it, in Chinese", zh: "中文说明" },
  },
);
