import { attach, attachUnit } from "../../core/attach";
import { platformKind } from "../parameters/names";
import { defineFunction, required } from "../types";

export default defineFunction({
  name: "ATTACH",
  category: "demand",
  words: {
    summary: {
      en: "Attach rate: AEC cables per unit of a platform.",
      zh: "单机用缆量:每单位平台的 AEC 根数。",
    },
    help: {
      en: "Per rack of 72 GPUs if every link in the rack is an AEC (links between racks come on top), per GB300 unit, per Google TPU. Sources: questions 3 and 5.",
      zh: "72 卡机柜为柜内全部采用 AEC 时的单柜根数(柜间连接另计),GB300 为单台,谷歌 TPU 为单颗。来源:问题 3、5。",
    },
  },
  parameters: [required("platform", platformKind)],
  shape: "cell",
  unit: (platform) => attachUnit(platform),
  followsScenario: true,
  examples: [
    { arguments: ["TPU"], base: 1.25 },
    { arguments: ["NVL72"], base: 75 },
    { arguments: ["GB300"], base: 30 },
    { arguments: ["Rubin"], base: { error: "#N/A", says: "no attach rate for Rubin" } },
  ],
  calculate: ({ reader }, platform) => attach(reader, platform),
});
