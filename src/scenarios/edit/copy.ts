import type { Language, Words } from "../../dataset/types";
import { withOwn } from "./change";
import type { Scenario, ScenarioState } from "../types";
import { freeId, freeName } from "./naming";

/** A state, and the scenario in it that an edit made. */
export interface Made {
  readonly state: ScenarioState;
  readonly scenario: Scenario;
}

const copied = (name: string, language: Language): string =>
  ({ en: `${name} copy`, zh: `${name}副本` })[language];

const longestName = 60;

/** One name for both languages, in the language of whoever makes the copy: it is theirs to change. */
function nameOfCopy({ name }: Scenario, language: Language): Words {
  const full = name[language] || name.en;
  const text = copied(full.slice(0, longestName), language);
  return { en: text, zh: text };
}

/** Adds a copy of a scenario, built in or own, and makes it the active one. */
export function copyScenario(state: ScenarioState, source: Scenario, language: Language): Made {
  const name = freeName(state, nameOfCopy(source, language));
  const english = freeName(state, nameOfCopy(source, "en"));
  const scenario = { ...source, id: freeId(state, english.en), name };
  const next = withOwn(state, [...state.own, scenario], scenario);
  return { state: { ...next, active: scenario.id }, scenario };
}
