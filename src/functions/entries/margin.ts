import { margin } from "../../core/margin";
import { marginKind } from "../parameters/names";
import { defineFunction, required } from "../types";

export default defineFunction({
  name: "MARGIN",
  category: "margin",
  summary: { en: "Gross margin on AEC.", zh: "AEC 毛利率。" },
  parameters: [required("who", marginKind)],
  shape: "cell",
  unit: "share",
  followsScenario: true,
  calculate: ({ reader }, who) => margin(reader, who),
});
