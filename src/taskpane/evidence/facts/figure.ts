import { shareOf } from "../../../core/cost";
import { isValued } from "../../../core/fact";
import { endsOf } from "../../../core/fact";
import type { FactId } from "../../../dataset/facts";
import { factOf, isNumericFactId } from "../../../dataset/facts";
import { readScenario } from "../../../scenarios/reader";
import { classOf, spanOf } from "../../../scenarios/resolve";
import type { FigureClass } from "../../../scenarios/resolve";
import type { Scenario } from "../../../scenarios/types";
import type { FigureRange } from "../../figures/scale";
import { statedValues } from "../../figures/scale";

export interface ScenarioFigure {
  readonly class: FigureClass;
  /** Undefined for a statement in words. */
  readonly range: FigureRange | undefined;
}

/** What a scenario makes of a fact: its own range, whether or not an override replaces it, and the value used. */
export function figureOf(id: FactId, scenario: Scenario): ScenarioFigure {
  const figureClass = classOf(id, scenario);
  if (!isValued(id)) return { class: figureClass, range: undefined };
  const fact = factOf(id);
  const ends = isNumericFactId(id) ? spanOf(fact, scenario.bands) : endsOf(id, scenario);
  const used = shareOf(readScenario(scenario), id);
  const stated = statedValues(fact.estimate, ends);
  return { class: figureClass, range: { low: ends.low, used, high: ends.high, stated } };
}
