import { citation } from "../../core/fact";
import { factIdKind } from "../parameters/factId";
import { languageKind } from "../parameters/names";
import { defineFunction, optional, required } from "../types";

export default defineFunction({
  name: "SOURCE",
  category: "evidence",
  summary: { en: "A citation line for a fact.", zh: "某项事实的引用行。" },
  parameters: [required("id", factIdKind), optional("language", languageKind)],
  shape: "cell",
  unit: "none",
  followsScenario: false,
  calculate: (_context, id, language) => citation(id)[language ?? "en"],
});
