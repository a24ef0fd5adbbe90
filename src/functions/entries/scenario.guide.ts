import type { Guide } from "../types";

export default {
  help: {
    en: "In English, as the scenario argument of the other functions takes it.",
    zh: "以英文名称返回，可直接用作其他函数的情景参数。",
  },
  examples: [{ arguments: [], base: "Base" }],
} satisfies Guide;
