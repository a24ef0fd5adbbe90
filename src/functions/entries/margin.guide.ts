import type { Guide } from "../types";

export default {
  help: {
    en: "NV and Cloud are the Company's projects, Company its AEC as a whole, Credo the competitor. As the source states it; PROJECTMARGIN models other suppliers. Source: question 7.",
    zh: "NV、Cloud 为公司项目，Company 为公司 AEC 整体，Credo 为竞争对手。按来源所述；更换供应商的测算见 PROJECTMARGIN。来源：问题 7。",
  },
  examples: [
    { arguments: ["NV"], base: 0.425 },
    { arguments: ["Cloud"], base: 0.5 },
    { arguments: ["Company"], base: 0.45 },
    { arguments: ["Credo"], base: 0.6 },
  ],
} satisfies Guide;
