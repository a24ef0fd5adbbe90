import { copper } from "../../core/copper";
import { platformKind } from "../parameters/names";
import { defineFunction, required } from "../types";

export default defineFunction({
  name: "COPPER",
  category: "rack",
  words: {
    summary: { en: "Copper connections per rack.", zh: "单柜铜连接数量。" },
    help: {
      en: "GB200 as stated; Rubin with an orthogonal backplane is GB200 less the stated cut, which falls on DAC and ACC rather than AEC. Source: question 11.",
      zh: "GB200 按来源所述;Rubin 若采用正交背板,为 GB200 减去所述降幅,主要影响 DAC 与 ACC。来源:问题 11。",
    },
  },
  parameters: [required("platform", platformKind)],
  shape: "cell",
  unit: "connection",
  followsScenario: true,
  examples: [
    { arguments: ["GB200"], base: 5_000 },
    { arguments: ["Rubin"], base: 3_000 },
  ],
  calculate: ({ reader }, platform) => copper(reader, platform),
});
