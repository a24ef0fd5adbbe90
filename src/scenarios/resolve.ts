import type { FactId, NumericFactId } from "../dataset/facts";
import { factOf, isNumericFactId } from "../dataset/facts";
import type { Estimate, Fact, NumericEstimate } from "../dataset/types";
import type { Bands, Scenario, Stance } from "./types";

/**
 * Where a figure came from, as EXPLAIN and the pane show it.
 *
 * `quoted`: as the source states it. `midpoint`: the middle of a stated range. `computed`: worked out from other figures.
 * `assumed`: moved by a band. `input`, `placeholder`: set by the scenario. `override`: set by the user over a fact.
 */
export type FigureClass =
  "quoted" | "midpoint" | "computed" | "assumed" | "input" | "override" | "placeholder";

/** The low end, the figure as stated (or the middle) and the high end of an estimate. */
export interface Span {
  readonly low: number;
  readonly base: number;
  readonly high: number;
}

export function isNumeric(estimate: Estimate): estimate is NumericEstimate {
  return estimate.kind !== "text" && estimate.kind !== "remainder";
}

/** The table of ends: what `about` and the open side of a floor or ceiling mean in figures. */
function ends(estimate: NumericEstimate, { about, open }: Bands): Span {
  switch (estimate.kind) {
    case "exact":
      return { low: estimate.value, base: estimate.value, high: estimate.value };
    case "about":
      return {
        low: estimate.value - estimate.value * about,
        base: estimate.value,
        high: estimate.value + estimate.value * about,
      };
    case "range":
      return {
        low: estimate.low,
        base: (estimate.low + estimate.high) / 2,
        high: estimate.high,
      };
    case "atLeast":
      return {
        low: estimate.value,
        base: estimate.value,
        high: estimate.value + estimate.value * open,
      };
    case "atMost":
      return {
        low: estimate.value - estimate.value * about,
        base: estimate.value,
        high: estimate.value,
      };
    default:
      return estimate satisfies never;
  }
}

const clampShare = (value: number) => Math.min(1, Math.max(0, value));

/** The span of a numeric fact under these bands; shares stay between 0 and 1. */
export function spanOf(fact: Fact, bands: Bands): Span {
  if (!isNumeric(fact.estimate)) throw new TypeError(`${fact.id} has no number of its own`);
  const span = ends(fact.estimate, bands);
  if (fact.unit !== "share") return span;
  return { low: clampShare(span.low), base: span.base, high: clampShare(span.high) };
}

/** Which end of a span a stance takes. */
export function endOf(stance: Stance, favours: Fact["favours"]): keyof Span {
  if (stance === "base" || favours === "none") return "base";
  return (stance === "bull") === (favours === "high") ? "high" : "low";
}

export interface Resolved {
  readonly value: number;
  readonly class: FigureClass;
}

function classAt(estimate: NumericEstimate, end: keyof Span, span: Span): FigureClass {
  if (estimate.kind === "range") return end === "base" ? "midpoint" : "quoted";
  return span[end] === span.base ? "quoted" : "assumed";
}

/** The number that a scenario uses for a fact. An override wins over everything else. */
export function resolveFact(id: NumericFactId, scenario: Scenario): Resolved {
  const override = scenario.overrides[id];
  if (override) return { value: override.value, class: "override" };
  const fact = factOf(id);
  const span = spanOf(fact, scenario.bands);
  const end = endOf(scenario.stance, fact.favours);
  return { value: span[end], class: classAt(fact.estimate as NumericEstimate, end, span) };
}

/** Where the figure that a scenario uses for a fact comes from. A statement in words is quoted. */
export function classOf(id: FactId, scenario: Scenario): FigureClass {
  if (isNumericFactId(id)) return resolveFact(id, scenario).class;
  return factOf(id).estimate.kind === "text" ? "quoted" : "computed";
}
