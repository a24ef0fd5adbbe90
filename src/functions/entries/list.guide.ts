import type { Guide } from "../types";

export default {
  help: {
    en: "Two columns: the name to type, and what it means. Other spellings are accepted too, in both languages.",
    zh: "两列：可输入的名称及其含义。亦接受两种语言的其他写法。",
  },
  examples: [
    {
      arguments: ["groups"],
      base: [
        ["name", "meaning"],
        ["North America", "NV + Meta + Google + Amazon"],
        ["All", "North America + China"],
      ],
    },
  ],
} satisfies Guide;
