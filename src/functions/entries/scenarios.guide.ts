import type { Guide } from "../types";

export default {
  help: {
    en: "Name, stance, bands (assumptions), how many inputs and overrides are set, and which one is active.",
    zh: "名称、立场、带宽（假设）、已设输入项与覆盖项数量，以及当前情景。",
  },
  examples: [
    {
      arguments: [],
      base: [
        ["scenario", "stance", "about", "open", "inputs", "overrides", "active"],
        ["Base", "base", 0.1, 0.2, 0, 0, true],
        ["Bear", "bear", 0.1, 0.2, 0, 0, false],
        ["Bull", "bull", 0.1, 0.2, 0, 0, false],
        ["Example inputs", "base", 0.1, 0.2, 22, 0, false],
      ],
    },
  ],
} satisfies Guide;
