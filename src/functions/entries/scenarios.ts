import { defineFunction } from "../types";

export default defineFunction({
  name: "SCENARIOS",
  category: "scenario",
  words: {
    summary: {
      en: "The scenarios of this workbook; spills.",
      zh: "本工作簿的情景列表,溢出为表格。",
    },
    help: {
      en: "Name, stance, bands (assumptions), how many inputs and overrides are set, and which one is active.",
      zh: "名称、立场、带宽(假设)、已设输入项与覆盖项数量,以及当前情景。",
    },
  },
  parameters: [],
  shape: "table",
  unit: "none",
  followsScenario: true,
  pinnable: false,
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
  calculate: ({ scenarios, active }) => [
    ["scenario", "stance", "about", "open", "inputs", "overrides", "active"],
    ...scenarios.map(({ id, name, stance, bands, inputs, overrides }) => [
      name.en,
      stance,
      bands.about,
      bands.open,
      Object.keys(inputs).length,
      Object.keys(overrides).length,
      id === active.id,
    ]),
  ],
});
