import { maturity } from "../../core/statements";
import { languageKind, speedKind } from "../parameters/names";
import { defineFunction, optional, required } from "../types";

export default defineFunction({
  name: "MATURITY",
  category: "demand",
  words: {
    summary: { en: "How mature AECs of a speed are.", zh: "某速率 AEC 的成熟度。" },
    help: {
      en: "As of November 2025, in English unless zh is asked for. Source: question 2.",
      zh: "截至 2025 年 11 月,默认英文,可指定 zh。来源:问题 2。",
    },
  },
  parameters: [required("speed", speedKind), optional("language", languageKind)],
  shape: "cell",
  unit: "none",
  followsScenario: false,
  examples: [
    { arguments: ["800G"], base: "mature" },
    { arguments: ["400G"], base: { error: "#N/A", says: "no maturity for 400G" } },
  ],
  calculate: ({ reader }, speed, language) => maturity(reader, speed)[language ?? "en"],
});
