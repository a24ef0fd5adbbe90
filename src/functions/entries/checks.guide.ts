import type { Guide } from "../types";
import { header } from "./checks";

export default {
  help: {
    en: "Each stated figure beside what the source's other figures give for it, the gap (stated less derived) and the verdict. On the figures as stated, whatever the scenario. Disagreements are reported, not smoothed. Sources: questions 1, 3, 4, 7 to 9, 12, 14 and 16.",
    zh: "将所述数值与来源其他数字推算的结果并列，给出差额（所述减推算）与结论。按来源所述计算，与情景无关。不一致之处如实列出。来源：问题 1、3、4、7 至 9、12、14、16。",
  },
  examples: [
    {
      arguments: [],
      base: {
        startsWith: [
          header,
          [
            "AEC capacity of the US and Mexico plants",
            "new lines on top of the base, plus the part moved",
            2_000_000_000,
            2_250_000_000,
            -250_000_000,
            "CNY/year",
            "disagrees: derived 12.5% above stated",
            "8",
            "The stated figure is used. It lies between the two derivations: whether the base already counts the new lines is not said.",
          ],
        ],
      },
    },
  ],
} satisfies Guide;
