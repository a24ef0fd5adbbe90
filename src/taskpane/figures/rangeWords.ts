import type { Words } from "../../dataset/types";
import type { GroundClass } from "./classes";

const classMeanings: Record<`classMeaning.${GroundClass}`, Words> = {
  "classMeaning.quoted": { en: "As the source states it.", zh: "与来源所述一致。" },
  "classMeaning.midpoint": {
    en: "The middle of a range that the source states.",
    zh: "来源所述区间的中值。",
  },
  "classMeaning.computed": {
    en: "Worked out from other figures.",
    zh: "由其他数字推算。",
  },
  "classMeaning.assumed": {
    en: "Moved away from the stated figure by the scenario's band: an assumption.",
    zh: "按情景的浮动带偏离所述数值，属假设。",
  },
  "classMeaning.input": {
    en: "Set by the scenario; the source leaves it open.",
    zh: "由情景设定；来源未给出。",
  },
  "classMeaning.override": {
    en: "Put by the scenario in place of what the source states.",
    zh: "由情景设定，替换来源所述数值。",
  },
  "classMeaning.placeholder": {
    en: "A round number that stands in for a real one: no evidence.",
    zh: "暂代的整数，不构成依据。",
  },
  "classMeaning.missing": {
    en: "An input that nobody has set: the answer waits for it.",
    zh: "尚未设定的输入项，结果须等其给出。",
  },
};

/** The texts of range bars, and of what they and the labels mean; the first view shows none. */
export const rangeWords = {
  ...classMeanings,
  rangeBar: {
    en: "Range from {low} to {high}; {used} is used",
    zh: "区间 {low} 至 {high}，取 {used}",
  },
  rangeBarPoint: { en: "{used}, without a range", zh: "{used}，无区间" },
  rangeBarOutside: {
    en: "Range from {low} to {high}; {used} is used, outside it",
    zh: "区间 {low} 至 {high}，取区间外的 {used}",
  },
  labelsMeaning: { en: "What the labels and bars mean", zh: "标签与区间图说明" },
  signLine: { en: "Line", zh: "竖线" },
  signDashed: { en: "Dashed bar", zh: "虚线框" },
  signDiamond: { en: "Diamond", zh: "菱形" },
  barStated: { en: "An end that the source states", zh: "来源所述的端点" },
  barOpen: { en: "An end that the scenario's band assumes", zh: "由情景浮动带假设的端点" },
  barUsed: { en: "The value that the scenario uses", zh: "情景所用数值" },
} as const satisfies Record<string, Words>;
