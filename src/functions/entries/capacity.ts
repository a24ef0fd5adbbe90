import { capacity } from "../../core/capacity";
import { productKind, siteKind } from "../parameters/names";
import { yearKind } from "../parameters/year";
import { defineFunction, optional, required } from "../types";

export default defineFunction({
  name: "CAPACITY",
  category: "company",
  words: {
    summary: {
      en: "The Company's capacity for a product, CNY of output a year.",
      zh: "公司某产品的年产能(人民币产值)。",
    },
    help: {
      en: "AEC is stated for 2025, power cords for 2026; the year left out is the stated one. The stated AEC figure of US+Mexico differs from what its parts give: CHECKS shows both. Sources: questions 8 and 20.",
      zh: "AEC 为 2025 年口径,电源线为 2026 年口径;省略年份取所述年份。美墨 AEC 产能的所述值与推算值不一致,见 CHECKS。来源:问题 8、20。",
    },
  },
  parameters: [
    required("product", productKind),
    optional("site", siteKind),
    optional("year", yearKind),
  ],
  shape: "cell",
  unit: "CNY/year",
  followsScenario: true,
  examples: [
    { arguments: ["AEC"], base: 2_600_000_000 },
    { arguments: ["AEC", "US+Mexico"], base: 2_000_000_000 },
    { arguments: ["Power cords", null, 2026], base: 1_600_000_000 },
    { arguments: ["Power cords", "Overseas", 2026], base: 850_000_000 },
    { arguments: ["AEC", null, 2026], base: { error: "#N/A", says: "capacity.AEC.2026" } },
  ],
  calculate: ({ reader }, product, site, year) => capacity(reader, product, site, year),
});
