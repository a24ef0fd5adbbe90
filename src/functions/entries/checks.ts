import { runChecks } from "../../analysis/checks";
import type { Cell } from "../cells";
import { defineFunction } from "../types";

export const header = [
  "check",
  "derivation",
  "stated",
  "derived",
  "gap",
  "unit",
  "verdict",
  "questions",
  "consequence",
];

export default defineFunction({
  name: "CHECKS",
  category: "evidence",
  summary: {
    en: "Where the source agrees with itself and where it does not; spills.",
    zh: "来源内部一致性检查，溢出为表格。",
  },
  parameters: [],
  shape: "table",
  unit: "none",
  followsScenario: false,
  calculate({ language }) {
    const rows = runChecks().flatMap(({ check, findings }): Cell[][] => {
      const title = check.words[language];
      const questions = check.questions.join(", ");
      const consequence = check.consequence[language];
      if (findings.length === 0) {
        const inWords = { en: "in words", zh: "文字陈述" }[language];
        return [[title, null, null, null, null, null, inWords, questions, consequence]];
      }
      return findings.map(({ what, stated, derived, gap, unit, verdict }) => [
        title,
        what[language],
        stated,
        derived,
        gap,
        unit,
        verdict[language],
        questions,
        consequence,
      ]);
    });
    return [header, ...rows];
  },
});
