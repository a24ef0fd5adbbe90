import type { Scenario, ScenarioState } from "../types";
import { change, ownOf, withOwn } from "./change";
import type { Made } from "./copy";
import { beside, freeName, holderOf } from "./naming";

/** What stands in the way of a scenario from elsewhere. */
export interface Clash {
  /** The scenario of the workbook with the same id or a same name. */
  readonly with: Scenario;
  /** False for a built-in one, which stays as it is. */
  readonly replaceable: boolean;
}

export function clashOf(state: ScenarioState, scenario: Scenario): Clash | undefined {
  const sameId = state.own.find(({ id }) => id === scenario.id);
  if (sameId) return { with: sameId, replaceable: true };
  const holder =
    holderOf(state, scenario.name) ?? holderOf(state, { en: scenario.id, zh: scenario.id });
  return holder && { with: holder, replaceable: state.own.includes(holder) };
}

/** Adds a scenario from elsewhere beside those that are there; id and name get a number where they are taken. */
export function addScenario(state: ScenarioState, scenario: Scenario): Made {
  const added = beside(state, scenario);
  return { state: withOwn(state, [...state.own, added], added), scenario: added };
}

/** Puts a scenario from elsewhere in the place of one that is there, under the id that formulas and colleagues know. */
export function replaceScenario(state: ScenarioState, id: string, scenario: Scenario): Made {
  ownOf(state, id);
  const name = freeName(state, scenario.name, id);
  const next = change(state, id, () => ({ ...scenario, id, name }));
  return { state: next, scenario: ownOf(next, id) };
}
