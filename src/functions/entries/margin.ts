import { margin } from "../../core/margin";
import { marginKind } from "../parameters/names";
import { defineFunction, required } from "../types";

export default defineFunction({
  name: "MARGIN",
  category: "margin",
  words: {
    summary: { en: "Gross margin on AEC.", zh: "AEC 毛利率。" },
    help: {
      en: "NV and Cloud are the Company's projects, Company its AEC as a whole, Credo the competitor. As the source states it; PROJECTMARGIN models other suppliers. Source: question 7.",
      zh: "NV、Cloud 为公司项目,Company 为公司 AEC 整体,Credo 为竞争对手。按来源所述;更换供应商的测算见 PROJECTMARGIN。来源:问题 7。",
    },
  },
  parameters: [required("who", marginKind)],
  shape: "cell",
  unit: "share",
  followsScenario: true,
  examples: [
    { arguments: ["NV"], base: 0.425 },
    { arguments: ["Cloud"], base: 0.5 },
    { arguments: ["Company"], base: 0.45 },
    { arguments: ["Credo"], base: 0.6 },
  ],
  calculate: ({ reader }, who) => margin(reader, who),
});
