import type { Guide } from "../types";

export default {
  help: {
    en: "Stated for Amazon (30% 400G, taken for both years), China 2025 and, as a count, Meta 2026. Elsewhere the source says at most which speed leads: the share is an input. Sources: questions 3 to 6 and 13.",
    zh: "来源给出亚马逊（400G 占 30%，两年通用）、国内 2025 年，以及 Meta 2026 年的数量。其余仅说明以何速率为主，占比为输入项。来源：问题 3 至 6、13。",
  },
  examples: [
    { arguments: ["China", 2025, "400G"], base: 0.85 },
    { arguments: ["Amazon", 2026, "800G"], base: 0.7 },
    {
      arguments: ["NV", 2026, "800G"],
      base: { error: "#N/A", says: "mainly 800G" },
      words: { en: "Mainly 800G; no split is stated.", zh: "以 800G 为主，未给出拆分。" },
    },
  ],
} satisfies Guide;
