import type { Check } from "./types";

/** Whether an AEC is a cable inside the rack only. */
export const reach: Check = {
  id: "aec.reach",
  questions: [1, 3],
  words: { en: "Where an AEC is used", zh: "AEC 的使用位置" },
  consequence: {
    en: "Described as a cable inside the rack, yet links between racks are counted too: attach rates per rack leave those out.",
    zh: "来源称其主要用于柜内，但又提到柜间连接；单柜用缆量不含柜间部分。",
  },
  compare: () => [],
};
