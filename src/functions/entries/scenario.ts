import { defineFunction } from "../types";

export default defineFunction({
  name: "SCENARIO",
  category: "scenario",
  summary: { en: "The name of the active scenario.", zh: "当前情景的名称。" },
  parameters: [],
  shape: "cell",
  unit: "none",
  followsScenario: true,
  pinnable: false,
  calculate: ({ active }) => active.name.en,
});
