import { datasetAsOf, datasetVersion } from "../../dataset/version";
import { defineFunction } from "../types";

export default defineFunction({
  name: "VERSION",
  category: "scenario",
  words: {
    summary: { en: "The version of the dataset and its as-of date.", zh: "数据集版本与数据日期。" },
    help: {
      en: "Changes when a fact changes; cite it beside figures.",
      zh: "事实变动时随之更新,引用数字时请一并注明。",
    },
  },
  parameters: [],
  shape: "cell",
  unit: "none",
  followsScenario: false,
  examples: [{ arguments: [], base: "1.0.0, as of 2025-11-12" }],
  calculate: () => `${datasetVersion}, as of ${datasetAsOf}`,
});
