import attach from "./entries/attach.guide";
import bridge from "./entries/bridge.guide";
import capacity from "./entries/capacity.guide";
import capture from "./entries/capture.guide";
import checks from "./entries/checks.guide";
import compare from "./entries/compare.guide";
import content from "./entries/content.guide";
import copper from "./entries/copper.guide";
import cost from "./entries/cost.guide";
import coverage from "./entries/coverage.guide";
import demand from "./entries/demand.guide";
import explain from "./entries/explain.guide";
import fact from "./entries/fact.guide";
import facts from "./entries/facts.guide";
import grossProfit from "./entries/grossProfit.guide";
import growth from "./entries/growth.guide";
import impliedUnits from "./entries/impliedUnits.guide";
import input from "./entries/input.guide";
import list from "./entries/list.guide";
import margin from "./entries/margin.guide";
import maturity from "./entries/maturity.guide";
import mix from "./entries/mix.guide";
import projectMargin from "./entries/projectMargin.guide";
import revenue from "./entries/revenue.guide";
import robotRevenue from "./entries/robotRevenue.guide";
import robots from "./entries/robots.guide";
import scenario from "./entries/scenario.guide";
import scenarios from "./entries/scenarios.guide";
import sensitivity from "./entries/sensitivity.guide";
import share from "./entries/share.guide";
import shipments from "./entries/shipments.guide";
import simulate from "./entries/simulate.guide";
import solve from "./entries/solve.guide";
import source from "./entries/source.guide";
import status from "./entries/status.guide";
import supplier from "./entries/supplier.guide";
import tornado from "./entries/tornado.guide";
import unitCost from "./entries/unitCost.guide";
import utilisation from "./entries/utilisation.guide";
import version from "./entries/version.guide";
import type { FunctionEntry, Guide } from "./types";

const guides = {
  ATTACH: attach,
  BRIDGE: bridge,
  CAPACITY: capacity,
  CAPTURE: capture,
  CHECKS: checks,
  COMPARE: compare,
  CONTENT: content,
  COPPER: copper,
  COST: cost,
  COVERAGE: coverage,
  DEMAND: demand,
  EXPLAIN: explain,
  FACT: fact,
  FACTS: facts,
  GROSSPROFIT: grossProfit,
  GROWTH: growth,
  IMPLIEDUNITS: impliedUnits,
  INPUT: input,
  LIST: list,
  MARGIN: margin,
  MATURITY: maturity,
  MIX: mix,
  PROJECTMARGIN: projectMargin,
  REVENUE: revenue,
  ROBOTREVENUE: robotRevenue,
  ROBOTS: robots,
  SCENARIO: scenario,
  SCENARIOS: scenarios,
  SENSITIVITY: sensitivity,
  SHARE: share,
  SHIPMENTS: shipments,
  SIMULATE: simulate,
  SOLVE: solve,
  SOURCE: source,
  STATUS: status,
  SUPPLIER: supplier,
  TORNADO: tornado,
  UNITCOST: unitCost,
  UTILISATION: utilisation,
  VERSION: version,
} satisfies Record<string, Guide>;

/** What help, documentation and tests say of a function. Kept apart from its entry, which answers without it. */
export function guideOf({ name }: FunctionEntry): Guide {
  return guides[name as keyof typeof guides];
}
