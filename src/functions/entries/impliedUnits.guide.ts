import type { Guide } from "../types";

export default {
  help: {
    en: "Demand over attach rate, as if all of the demand were for that platform: a reading aid, not a forecast. TPU goes with Google; NVL72 and GB300 with NV. Sources: questions 3 and 5.",
    zh: "需求除以单机用缆量，假设全部需求用于该平台：仅为参照，并非预测。TPU 对应谷歌，NVL72 与 GB300 对应英伟达。来源：问题 3、5。",
  },
  examples: [
    { arguments: ["Google", 2026, "TPU"], base: 1_600_000 },
    { arguments: ["NV", 2026, "NVL72"], base: 22_666.666666666668 },
    { arguments: ["Meta", 2026, "TPU"], base: { error: "#N/A", says: "Google" } },
  ],
} satisfies Guide;
