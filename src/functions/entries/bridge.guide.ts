import type { Guide } from "../types";

export default {
  help: {
    en: "Step, points of margin, margin reached. Gives the first project the other's suppliers and sets the result against the margin that the source states; the gap is what the bridge does not explain. Sources: questions 7, 9 and 12.",
    zh: "列为步骤、毛利率变动、累计毛利率。将前一项目换用后一项目的供应商，再与来源所述毛利率比较；差额为桥未能解释的部分。来源：问题 7、9、12。",
  },
  examples: [
    {
      arguments: ["NV", "Cloud"],
      base: [
        ["step", "points", "margin"],
        ["start", null, 0.425],
        ["retimer", 0.054625, 0.479625],
        ["cable", 0.025, 0.504625],
        ["modelled", null, 0.504625],
        ["stated", null, 0.5],
        ["gap", -0.004625, null],
      ],
    },
  ],
} satisfies Guide;
