import { citation } from "../../core/fact";
import { factIdKind } from "../parameters/factId";
import { languageKind } from "../parameters/names";
import { defineFunction, optional, required } from "../types";

export default defineFunction({
  name: "SOURCE",
  category: "evidence",
  words: {
    summary: { en: "A citation line for a fact.", zh: "某项事实的引用行。" },
    help: {
      en: "Document, date and question, in English unless zh is asked for.",
      zh: "文件、日期与问题编号,默认英文,可指定 zh。",
    },
  },
  parameters: [required("id", factIdKind), optional("language", languageKind)],
  shape: "cell",
  unit: "none",
  followsScenario: false,
  examples: [
    { arguments: ["demand.Google.2026"], base: "Expert call of 2025-11-12, question 5" },
    { arguments: ["demand.Google.2026", "zh"], base: "2025-11-12 专家交流,问题 5" },
  ],
  calculate: (_context, id, language) => citation(id)[language ?? "en"],
});
