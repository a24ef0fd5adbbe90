import { defineFunction } from "../types";

export default defineFunction({
  name: "SCENARIO",
  category: "scenario",
  words: {
    summary: { en: "The name of the active scenario.", zh: "当前情景的名称。" },
    help: {
      en: "In English, as the scenario argument of the other functions takes it.",
      zh: "以英文名称返回,可直接用作其他函数的情景参数。",
    },
  },
  parameters: [],
  shape: "cell",
  unit: "none",
  followsScenario: true,
  pinnable: false,
  examples: [{ arguments: [], base: "Base" }],
  calculate: ({ active }) => active.name.en,
});
