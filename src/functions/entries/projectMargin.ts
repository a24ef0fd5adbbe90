import { projectMargin } from "../../core/bridge";
import { cableKind, projectKind, retimerKind } from "../parameters/names";
import { defineFunction, optional, required } from "../types";

export default defineFunction({
  name: "PROJECTMARGIN",
  category: "margin",
  summary: {
    en: "Modelled gross margin of a project with other suppliers.",
    zh: "更换供应商后的项目毛利率测算。",
  },
  parameters: [
    required("project", projectKind),
    optional("retimer", retimerKind),
    optional("cable", cableKind),
  ],
  shape: "cell",
  unit: "share",
  followsScenario: true,
  calculate: ({ reader }, project, retimer, cable) =>
    projectMargin(reader, project, retimer, cable),
});
