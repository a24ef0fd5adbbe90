import { baseScenario } from "../catalogue";
import type { Scenario, ScenarioState } from "../types";
import { ownOf, withOwn } from "./change";
import { freeId, freeName } from "./naming";

/** What it takes to put a removed scenario back. */
export interface Removed {
  readonly scenario: Scenario;
  readonly index: number;
  readonly wasActive: boolean;
}

/** Takes a scenario out. Where it was the active one, Base is afterwards. */
export function removeScenario(
  state: ScenarioState,
  id: string,
): { readonly state: ScenarioState; readonly removed: Removed } {
  const scenario = ownOf(state, id);
  const wasActive = state.active === id;
  return {
    state: {
      active: wasActive ? baseScenario.id : state.active,
      own: state.own.filter((one) => one !== scenario),
    },
    removed: { scenario, index: state.own.indexOf(scenario), wasActive },
  };
}

/** Puts a removed scenario back where it was; its id and name get a number if they were given away meanwhile. */
export function restoreScenario(
  state: ScenarioState,
  { scenario, index, wasActive }: Removed,
): ScenarioState {
  const taken = state.own.some(({ id }) => id === scenario.id);
  const id = taken ? freeId(state, scenario.id) : scenario.id;
  const back = { ...scenario, id, name: freeName(state, scenario.name, id) };
  const own = [...state.own.slice(0, index), back, ...state.own.slice(index)];
  const next = withOwn(state, own, back);
  return wasActive ? { ...next, active: id } : next;
}
