import type { Guide } from "../types";

export default {
  help: {
    en: "The value is the one that the scenario uses; low and high are its ends under the scenario's bands. A statement in words has no low or high. Sources: questions 1 to 24.",
    zh: "value 为该情景所用数值，low 与 high 为情景带宽下的两端；文字陈述没有 low 与 high。来源：问题 1 至 24。",
  },
  examples: [
    { arguments: ["demand.Google.2026"], base: 2_000_000 },
    { arguments: ["demand.Google.2026", "kind"], base: "atLeast" },
    { arguments: ["demand.Google.2026", "high"], base: 2_400_000 },
    { arguments: ["demand.Google.2026", "question"], base: 5 },
    { arguments: ["cost.other"], base: 0.075 },
  ],
} satisfies Guide;
