import type { Guide } from "../types";

export default {
  help: {
    en: "Inputs are what the source leaves open. They have no value of their own: #N/A until a scenario sets one.",
    zh: "输入项为来源未给出的数字，本身没有值：情景未设置时返回 #N/A。",
  },
  examples: [
    { arguments: ["asp.800G"], base: { error: "#N/A", says: "asp.800G" } },
    {
      arguments: ["asp.800G", "Example inputs"],
      base: 300,
      words: { en: "A placeholder.", zh: "占位值。" },
    },
  ],
} satisfies Guide;
