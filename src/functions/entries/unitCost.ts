import { unitCost } from "../../core/cost";
import { componentKind, projectKind, speedKind } from "../parameters/names";
import { defineFunction, optional, required } from "../types";

export default defineFunction({
  name: "UNITCOST",
  category: "margin",
  summary: {
    en: "What a component of one cable costs the Company, in USD.",
    zh: "单根线缆中某部件的成本（美元）。",
  },
  parameters: [
    required("component", componentKind),
    required("project", projectKind),
    optional("speed", speedKind),
  ],
  shape: "cell",
  unit: "USD/cable",
  followsScenario: true,
  calculate: ({ reader }, component, project, speed) => unitCost(reader, component, project, speed),
});
