import { shareOf } from "../../core/cost";
import { endsOf, isValued } from "../../core/fact";
import type { FactId } from "../../dataset/facts";
import { factOf } from "../../dataset/facts";
import { NotAvailable } from "../../scenarios/errors";
import type { Reader } from "../../scenarios/reader";
import { classOf } from "../../scenarios/resolve";
import { factIdKind } from "../parameters/factId";
import { fieldKind } from "../parameters/field";
import { defineFunction, optional, required } from "../types";

function endOf(id: FactId, { scenario }: Reader, side: "low" | "high"): number {
  if (isValued(id)) return endsOf(id, scenario)[side];
  throw new NotAvailable({
    en: `${id} is a statement in words: it has no ${side} end.`,
    zh: `${id} 为文字陈述，没有${side === "low" ? "低端" : "高端"}。`,
  });
}

export default defineFunction({
  name: "FACT",
  category: "evidence",
  summary: {
    en: "A figure or statement of the source, or a field of it.",
    zh: "来源中的一项数字或陈述，或其某个字段。",
  },
  parameters: [required("id", factIdKind), optional("field", fieldKind)],
  shape: "cell",
  unit: (id, field) =>
    field === null || field === "value" || field === "low" || field === "high"
      ? factOf(id).unit
      : "none",
  followsScenario: true,
  calculate({ reader }, id, field) {
    const fact = factOf(id);
    switch (field ?? "value") {
      case "value":
        return isValued(id) ? shareOf(reader, id) : reader.statement(id).en;
      case "low":
        return endOf(id, reader, "low");
      case "high":
        return endOf(id, reader, "high");
      case "kind":
        return fact.estimate.kind;
      case "class":
        return classOf(id, reader.scenario);
      case "unit":
        return fact.unit;
      case "question":
        return fact.source.question;
      case "subject":
        return fact.subject.en;
      case "measure":
        return fact.measure.en;
      case "period":
        if (fact.period !== null) return fact.period;
        throw new NotAvailable({
          en: `${id} is stated without a period.`,
          zh: `${id} 未注明期间。`,
        });
      case "favours":
        return fact.favours;
      case "asOf":
        return fact.asOf;
      case "note":
        return fact.note.en;
      case "noteZh":
        return fact.note.zh;
    }
  },
});
