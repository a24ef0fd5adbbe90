import { growth } from "../../core/growth";
import { customerKind } from "../parameters/customer";
import { speedKind } from "../parameters/names";
import { yearKind } from "../parameters/year";
import { defineFunction, optional, required } from "../types";

export default defineFunction({
  name: "GROWTH",
  category: "demand",
  words: {
    summary: {
      en: "Growth of a customer's AEC demand between two years.",
      zh: "客户 AEC 需求在两年之间的增长率。",
    },
    help: {
      en: "Demand of the later year over demand of the earlier one, less 1. The errors are those of DEMAND.",
      zh: "后一年需求除以前一年需求再减 1。错误与 DEMAND 相同。",
    },
  },
  parameters: [
    required("customer", customerKind),
    required("from", yearKind),
    required("to", yearKind),
    optional("speed", speedKind, { en: "Speed; left out for all.", zh: "速率;省略表示全部。" }),
  ],
  shape: "cell",
  unit: "share",
  followsScenario: true,
  examples: [
    { arguments: ["NV", 2025, 2026], base: 1.4285714285714286 },
    { arguments: ["NV+Meta+Amazon", 2025, 2026], base: 0.631578947368421 },
  ],
  calculate: ({ reader }, customer, from, to, speed) => growth(reader, customer, from, to, speed),
});
