import { datasetAsOf, datasetVersion } from "../../dataset/version";
import { defineFunction } from "../types";

export default defineFunction({
  name: "VERSION",
  category: "scenario",
  summary: { en: "The version of the dataset and its as-of date.", zh: "数据集版本与数据日期。" },
  parameters: [],
  shape: "cell",
  unit: "none",
  followsScenario: false,
  calculate: () => `${datasetVersion}, as of ${datasetAsOf}`,
});
