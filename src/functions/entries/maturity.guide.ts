import type { Guide } from "../types";

export default {
  help: {
    en: "As of November 2025, in English unless zh is asked for. Source: question 2.",
    zh: "截至 2025 年 11 月，默认英文，可指定 zh。来源：问题 2。",
  },
  examples: [
    { arguments: ["800G"], base: "mature" },
    { arguments: ["400G"], base: { error: "#N/A", says: "no maturity for 400G" } },
  ],
} satisfies Guide;
