import type { Words } from "../../dataset/types";
import type { Bands, ScenarioState, Stance } from "../types";
import { change } from "./change";
import { checkedName } from "./naming";

/** @throws EditRefused for a name that is empty or taken. */
export function renameScenario(state: ScenarioState, id: string, name: Words): ScenarioState {
  return change(state, id, (scenario) => ({ ...scenario, name: checkedName(state, name, id) }));
}

export function setNote(state: ScenarioState, id: string, note: Words): ScenarioState {
  return change(state, id, (scenario) => ({ ...scenario, note }));
}

export function setStance(state: ScenarioState, id: string, stance: Stance): ScenarioState {
  return change(state, id, (scenario) => ({ ...scenario, stance }));
}

export function setBand(
  state: ScenarioState,
  id: string,
  band: keyof Bands,
  value: number,
): ScenarioState {
  return change(state, id, (scenario) => ({
    ...scenario,
    bands: { ...scenario.bands, [band]: value },
  }));
}
