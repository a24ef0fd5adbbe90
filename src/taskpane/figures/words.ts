import type { EstimateKind, Words } from "../../dataset/types";
import type { GroundClass } from "./classes";

/** How the source states a figure, as a person says it. */
const estimateWords: Record<`estimate.${Exclude<EstimateKind, "text">}`, Words> = {
  "estimate.exact": { en: "{figure}", zh: "{figure}" },
  "estimate.about": { en: "about {figure}", zh: "约 {figure}" },
  "estimate.atLeast": { en: "at least {figure}", zh: "至少 {figure}" },
  "estimate.atMost": { en: "at most {figure}", zh: "至多 {figure}" },
  "estimate.range": { en: "{figure}", zh: "{figure}" },
  "estimate.remainder": { en: "the remainder, {figure}", zh: "余下部分，{figure}" },
};

/** Where a figure comes from, in one or two words. */
const classWords: Record<`class.${GroundClass}`, Words> = {
  "class.quoted": { en: "quoted", zh: "引述" },
  "class.midpoint": { en: "midpoint", zh: "中值" },
  "class.computed": { en: "computed", zh: "推算" },
  "class.assumed": { en: "assumed", zh: "假设" },
  "class.input": { en: "input", zh: "输入" },
  "class.override": { en: "override", zh: "覆盖" },
  "class.placeholder": { en: "placeholder", zh: "占位" },
  "class.missing": { en: "missing", zh: "缺失" },
};

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

/** The texts of figures with their ranges and classes, which several tabs show. */
export const figureWords = {
  ...estimateWords,
  ...classWords,
  ...classMeanings,
  figureWithUnit: { en: "{figure} {unit}", zh: "{figure} {unit}" },
  figureMultiple: { en: "{figure}×", zh: "{figure} 倍" },
  figureRange: { en: "{low} to {high}", zh: "{low} 至 {high}" },
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
  periodTarget: { en: "target", zh: "目标" },
} as const satisfies Record<string, Words>;
