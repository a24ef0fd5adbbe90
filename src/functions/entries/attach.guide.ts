import type { Guide } from "../types";

export default {
  help: {
    en: "Per rack of 72 GPUs if every link in the rack is an AEC (links between racks come on top), per GB300 unit, per Google TPU. Sources: questions 3 and 5.",
    zh: "72 卡机柜为柜内全部采用 AEC 时的单柜根数（柜间连接另计），GB300 为单台，谷歌 TPU 为单颗。来源：问题 3、5。",
  },
  examples: [
    { arguments: ["TPU"], base: 1.25 },
    { arguments: ["NVL72"], base: 75 },
    { arguments: ["GB300"], base: 30 },
    { arguments: ["Rubin"], base: { error: "#N/A", says: "no attach rate for Rubin" } },
  ],
} satisfies Guide;
