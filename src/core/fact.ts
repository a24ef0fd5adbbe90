import type { FactId, NumericFactId, RemainderId } from "../dataset/facts";
import { factOf, isNumericFactId } from "../dataset/facts";
import { source } from "../dataset/source";
import type { Words } from "../dataset/types";
import type { Span } from "../scenarios/resolve";
import { spanOf } from "../scenarios/resolve";
import type { Scenario } from "../scenarios/types";
import { partsOf } from "./cost";

/** The id of a fact that has a value, be it stated or the remainder of others. */
export type ValuedFactId = NumericFactId | RemainderId;

export function isValued(id: FactId): id is ValuedFactId {
  return factOf(id).estimate.kind !== "text";
}

/** Both ends of a fact under a scenario's bands; an override has no width. */
export function endsOf(id: ValuedFactId, scenario: Scenario): Span {
  if (!isNumericFactId(id)) return remainderEnds(id, scenario);
  const override = scenario.overrides[id];
  if (override) return { low: override.value, base: override.value, high: override.value };
  return spanOf(factOf(id), scenario.bands);
}

function remainderEnds(id: RemainderId, scenario: Scenario): Span {
  const parts = partsOf(id).map((part) => endsOf(part, scenario));
  const left = (end: keyof Span) => parts.reduce((rest, part) => rest - part[end], 1);
  return { low: left("high"), base: left("base"), high: left("low") };
}

/** A line that cites a fact's question. */
export function citation(id: FactId): Words {
  const { question } = factOf(id).source;
  return {
    en: `Expert call of ${source.published}, question ${question}`,
    zh: `${source.published} 专家交流，问题 ${question}`,
  };
}
