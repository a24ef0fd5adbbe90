import { supplier } from "../../core/statements";
import { componentKind, languageKind, projectKind } from "../parameters/names";
import { defineFunction, optional, required } from "../types";

export default defineFunction({
  name: "SUPPLIER",
  category: "margin",
  words: {
    summary: {
      en: "Who supplies a component of a project's cables.",
      zh: "项目线缆中某部件的供应商。",
    },
    help: {
      en: "NV designates its suppliers; for other projects the Company chooses. SOURCE and FACT give the circumstances. Source: question 9.",
      zh: "英伟达项目由其指定供应商,其他项目由公司选择;详情见 SOURCE 与 FACT。来源:问题 9。",
    },
  },
  parameters: [
    required("component", componentKind),
    required("project", projectKind),
    optional("language", languageKind),
  ],
  shape: "cell",
  unit: "none",
  followsScenario: false,
  examples: [
    { arguments: ["Retimer", "NV"], base: "Credo" },
    { arguments: ["Cable", "Cloud"], base: "JHS" },
  ],
  calculate: ({ reader }, component, project, language) =>
    supplier(reader, component, project)[language ?? "en"],
});
