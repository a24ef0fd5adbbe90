import { supplier } from "../../core/statements";
import { componentKind, languageKind, projectKind } from "../parameters/names";
import { defineFunction, optional, required } from "../types";

export default defineFunction({
  name: "SUPPLIER",
  category: "margin",
  summary: {
    en: "Who supplies a component of a project's cables.",
    zh: "项目线缆中某部件的供应商。",
  },
  parameters: [
    required("component", componentKind),
    required("project", projectKind),
    optional("language", languageKind),
  ],
  shape: "cell",
  unit: "none",
  followsScenario: false,
  calculate: ({ reader }, component, project, language) =>
    supplier(reader, component, project)[language ?? "en"],
});
