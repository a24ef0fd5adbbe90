import { shareOf } from "../../core/cost";
import { endsOf, isValued } from "../../core/fact";
import type { FactId } from "../../dataset/facts";
import { facts } from "../../dataset/facts";
import type { Fact } from "../../dataset/types";
import { topics } from "../../dataset/types";
import { NotAvailable } from "../../scenarios/errors";
import type { Reader } from "../../scenarios/reader";
import type { Cell } from "../cells";
import { fold } from "../../dataset/spelling";
import { textKind } from "../parameters/text";
import { defineFunction, optional } from "../types";

export const header = [
  "id",
  "subject",
  "measure",
  "period",
  "low",
  "value",
  "high",
  "unit",
  "kind",
  "question",
];

/** A topic, a question (`Q5`), or a part of an id, subject or measure in either language. */
function matches(fact: Fact, filter: string): boolean {
  const question = /^q?(\d+)$/i.exec(filter.trim());
  if (question) return fact.source.question === Number(question[1]);
  const wanted = fold(filter);
  if (topics.some((topic) => topic === wanted)) return fact.topic === wanted;
  const texts = [fact.id, fact.subject.en, fact.subject.zh, fact.measure.en, fact.measure.zh];
  return texts.some((text) => fold(text).includes(wanted));
}

function row(reader: Reader, fact: Fact & { id: FactId }): Cell[] {
  const { id, subject, measure, period, unit, estimate, source } = fact;
  const figures = isValued(id)
    ? [endsOf(id, reader.scenario).low, shareOf(reader, id), endsOf(id, reader.scenario).high]
    : [null, reader.statement(id).en, null];
  return [id, subject.en, measure.en, period, ...figures, unit, estimate.kind, source.question];
}

export default defineFunction({
  name: "FACTS",
  category: "evidence",
  summary: {
    en: "The table of facts, or those that a filter finds; spills.",
    zh: "事实表，可筛选，溢出为表格。",
  },
  parameters: [
    optional("filter", textKind, { en: "Filter; left out for all.", zh: "筛选；省略表示全部。" }),
  ],
  shape: "table",
  unit: "none",
  followsScenario: true,
  calculate({ reader }, filter) {
    const found = facts.filter((fact) => filter === null || matches(fact, filter));
    if (found.length === 0) {
      const shown = filter!.slice(0, 64);
      throw new NotAvailable({
        en: `No fact matches "${shown}". Topics: ${topics.join(", ")}.`,
        zh: `没有与"${shown}"匹配的事实。主题：${topics.join("、")}。`,
      });
    }
    return [header, ...found.map((fact) => row(reader, fact))];
  },
});
