import type { Guide } from "../types";

export default {
  help: {
    en: "The customer's whole need, from every supplier. A group or a sum is #N/A when a member has no figure: the message says who, and what the rest sum to. Speeds are worked out from the stated split; a split that is not stated is an input. Sources: questions 3 to 6 and 13.",
    zh: "客户的总需求，含所有供应商。组合或求和中有成员缺数时返回 #N/A，并说明缺谁及其余合计。分速率按来源所述拆分计算；未给出拆分的为输入项。来源：问题 3 至 6、13。",
  },
  examples: [
    { arguments: ["Google", 2026], base: 2_000_000 },
    { arguments: ["NV", 2026], base: 1_700_000 },
    { arguments: ["North America", 2026], base: 8_200_000 },
    { arguments: ["Amazon", 2026, "400G"], base: 900_000 },
    {
      arguments: ["Meta", 2026, "800G"],
      base: 1_150_000,
      words: { en: "The total less the 400G part.", zh: "总量减去 400G 部分。" },
    },
    { arguments: ["NV+Meta+Amazon", 2025], base: 3_800_000 },
    { arguments: ["Google", 2025], base: { error: "#N/A", says: "demand.Google.2025" } },
    { arguments: ["North America", 2025], base: { error: "#N/A", says: "NV+Meta+Amazon" } },
  ],
} satisfies Guide;
