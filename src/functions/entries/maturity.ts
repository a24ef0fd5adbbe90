import { maturity } from "../../core/statements";
import { languageKind, speedKind } from "../parameters/names";
import { defineFunction, optional, required } from "../types";

export default defineFunction({
  name: "MATURITY",
  category: "demand",
  summary: { en: "How mature AECs of a speed are.", zh: "某速率 AEC 的成熟度。" },
  parameters: [required("speed", speedKind), optional("language", languageKind)],
  shape: "cell",
  unit: "none",
  followsScenario: false,
  calculate: ({ reader }, speed, language) => maturity(reader, speed)[language ?? "en"],
});
