import type { Guide } from "../types";

export default {
  help: {
    en: "Starts from the project's stated margin. Marvell in place of Credo takes the price gap off the retimer's part of cost; JHS in place of Woer adds the gap in gross margin on the cable item. A supplier left out is the project's own. Sources: questions 7, 9 and 12.",
    zh: "以项目所述毛利率为起点。以 Marvell 替换 Credo 时，Retimer 成本按价差下降；以锦宏盛替换沃尔时，计入线缆单项毛利率差。省略的供应商取项目现有供应商。来源：问题 7、9、12。",
  },
  examples: [
    { arguments: ["NV", "Marvell", "JHS"], base: 0.504625 },
    { arguments: ["NV"], base: 0.425 },
  ],
} satisfies Guide;
