import type { Scenario, ScenarioState } from "../../../src/scenarios/types";
import { ownScenario } from "../../support/ask";

/** A workbook with scenarios of its own, the first of them active. */
export function stateWith(...own: readonly Scenario[]): ScenarioState {
  return { active: own[0]?.id ?? "base", own };
}

export const mine = ownScenario();
export const yours = ownScenario({ id: "yours", name: { en: "Yours", zh: "你的" } });
