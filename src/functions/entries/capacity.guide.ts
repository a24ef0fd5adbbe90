import type { Guide } from "../types";

export default {
  help: {
    en: "AEC is stated for 2025, power cords for 2026; the year left out is the stated one. The stated AEC figure of US+Mexico differs from what its parts give: CHECKS shows both. Sources: questions 8 and 20.",
    zh: "AEC 为 2025 年口径，电源线为 2026 年口径；省略年份取所述年份。美墨 AEC 产能的所述值与推算值不一致，见 CHECKS。来源：问题 8、20。",
  },
  examples: [
    { arguments: ["AEC"], base: 2_600_000_000 },
    { arguments: ["AEC", "US+Mexico"], base: 2_000_000_000 },
    { arguments: ["Power cords", null, 2026], base: 1_600_000_000 },
    { arguments: ["Power cords", "Overseas", 2026], base: 850_000_000 },
    { arguments: ["AEC", null, 2026], base: { error: "#N/A", says: "capacity.AEC.2026" } },
  ],
} satisfies Guide;
