import { cost } from "../../core/cost";
import { componentKind } from "../parameters/names";
import { defineFunction, required } from "../types";

export default defineFunction({
  name: "COST",
  category: "margin",
  summary: {
    en: "A component's share of the product cost of an 800G AEC.",
    zh: "部件占 800G AEC 产品成本的比例。",
  },
  parameters: [required("component", componentKind)],
  shape: "cell",
  unit: "share",
  followsScenario: true,
  calculate: ({ reader }, component) => cost(reader, component),
});
