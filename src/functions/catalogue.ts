import attach from "./entries/attach";
import bridge from "./entries/bridge";
import capacity from "./entries/capacity";
import capture from "./entries/capture";
import checks from "./entries/checks";
import compare from "./entries/compare";
import content from "./entries/content";
import copper from "./entries/copper";
import cost from "./entries/cost";
import coverage from "./entries/coverage";
import demand from "./entries/demand";
import explain from "./entries/explain";
import fact from "./entries/fact";
import facts from "./entries/facts";
import grossProfit from "./entries/grossProfit";
import growth from "./entries/growth";
import impliedUnits from "./entries/impliedUnits";
import input from "./entries/input";
import list from "./entries/list";
import margin from "./entries/margin";
import maturity from "./entries/maturity";
import mix from "./entries/mix";
import projectMargin from "./entries/projectMargin";
import revenue from "./entries/revenue";
import robotRevenue from "./entries/robotRevenue";
import robots from "./entries/robots";
import scenario from "./entries/scenario";
import scenarios from "./entries/scenarios";
import sensitivity from "./entries/sensitivity";
import share from "./entries/share";
import shipments from "./entries/shipments";
import simulate from "./entries/simulate";
import solve from "./entries/solve";
import source from "./entries/source";
import status from "./entries/status";
import supplier from "./entries/supplier";
import tornado from "./entries/tornado";
import unitCost from "./entries/unitCost";
import utilisation from "./entries/utilisation";
import version from "./entries/version";
import type { FunctionEntry } from "./types";

/** Every AEC function, in the order in which help and the README list them. */
export const catalogue: readonly FunctionEntry[] = [
  demand,
  mix,
  growth,
  attach,
  impliedUnits,
  maturity,
  margin,
  projectMargin,
  bridge,
  cost,
  unitCost,
  supplier,
  share,
  shipments,
  revenue,
  grossProfit,
  capacity,
  utilisation,
  status,
  content,
  capture,
  copper,
  robots,
  robotRevenue,
  fact,
  facts,
  source,
  checks,
  coverage,
  explain,
  compare,
  tornado,
  sensitivity,
  simulate,
  solve,
  list,
  scenario,
  scenarios,
  input,
  version,
];

const byName: ReadonlyMap<string, FunctionEntry> = new Map(
  catalogue.map((entry) => [entry.name, entry]),
);

/** The function of this name, typed with or without `AEC.`, in any case. */
export function findFunction(name: string): FunctionEntry | undefined {
  return byName.get(name.toUpperCase().replace(/^AEC\./, ""));
}
