import type { NumericFactId } from "../../dataset/facts";
import type { InputId } from "../../dataset/inputs";
import type { InputValue, Override, ScenarioState } from "../types";
import { change } from "./change";

function without<T extends object>(record: T, key: keyof T): T {
  const { [key]: _left, ...rest } = record;
  return rest as T;
}

/** Sets an input, or clears it where there is no value. A value of the user's own is no placeholder any more. */
export function setInput(
  state: ScenarioState,
  id: string,
  input: InputId,
  value: InputValue | undefined,
): ScenarioState {
  return change(state, id, (scenario) => ({
    ...scenario,
    inputs: value ? { ...scenario.inputs, [input]: value } : without(scenario.inputs, input),
  }));
}

/** Puts a figure in place of a fact's own, or takes it away where there is none. */
export function setOverride(
  state: ScenarioState,
  id: string,
  fact: NumericFactId,
  override: Override | undefined,
): ScenarioState {
  return change(state, id, (scenario) => ({
    ...scenario,
    overrides: override
      ? { ...scenario.overrides, [fact]: override }
      : without(scenario.overrides, fact),
  }));
}
