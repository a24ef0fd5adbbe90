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

/** The texts of figures with their ranges and classes, which several tabs show. */
export const figureWords = {
  ...estimateWords,
  ...classWords,
  figureWithUnit: { en: "{figure} {unit}", zh: "{figure} {unit}" },
  figureMultiple: { en: "{figure}×", zh: "{figure} 倍" },
  figureRange: { en: "{low} to {high}", zh: "{low} 至 {high}" },
  periodTarget: { en: "target", zh: "目标" },
} as const satisfies Record<string, Words>;
