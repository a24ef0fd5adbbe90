import { defineFunction } from "../types";

export default defineFunction({
  name: "SCENARIOS",
  category: "scenario",
  summary: {
    en: "The scenarios of this workbook; spills.",
    zh: "本工作簿的情景列表，溢出为表格。",
  },
  parameters: [],
  shape: "table",
  unit: "none",
  followsScenario: true,
  pinnable: false,
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
