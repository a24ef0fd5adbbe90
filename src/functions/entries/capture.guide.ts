import type { Guide } from "../types";

export default {
  help: {
    en: "Content × the Company's share. The busbar is the stated value, which agrees with neither stated share: CHECKS shows it. The backplane is at the target share. Sources: questions 14, 16 and 21.",
    zh: "单柜价值量 × 公司份额。母线排取来源所述金额，与所述份额均不吻合，见 CHECKS；背板按目标份额计算。来源：问题 14、16、21。",
  },
  examples: [
    { arguments: ["GB200", "Power cords"], base: 2_250 },
    { arguments: ["GB200", "Busbar"], base: 2_000, words: { en: "As stated.", zh: "来源所述。" } },
    {
      arguments: ["GB200", "Backplane"],
      base: 2_400,
      words: { en: "At the target share.", zh: "按目标份额。" },
    },
  ],
} satisfies Guide;
