import { isBuiltIn } from "../catalogue";
import type { Problem } from "../problems";
import { writeState } from "../savedState";
import { checkScenario } from "../schema";
import type { Scenario, ScenarioState } from "../types";
import { EditRefused } from "./refused";

const refusal = ({ path, words }: Problem) =>
  new EditRefused({ en: `${path} ${words.en}.`, zh: `${path} ${words.zh}。` });

/**
 * A scenario as the schema reads it.
 *
 * @throws EditRefused for the first thing that the schema does not accept.
 */
function sound(scenario: Scenario): Scenario {
  const checked = checkScenario(scenario);
  if (!checked.ok) throw refusal(checked.problems[0]!);
  return checked.value;
}

/**
 * The state with these scenarios of its own, of which `edited` is new or changed.
 *
 * @throws EditRefused for a scenario that is not sound; StateTooLarge where a workbook could not keep it.
 */
export function withOwn(
  state: ScenarioState,
  own: readonly Scenario[],
  edited: Scenario,
): ScenarioState {
  const checked = sound(edited);
  const next = { ...state, own: own.map((one) => (one === edited ? checked : one)) };
  writeState(next);
  return next;
}

/** @throws EditRefused for a scenario that is built in, or not there any more. */
export function ownOf({ own }: ScenarioState, id: string): Scenario {
  const found = own.find((scenario) => scenario.id === id);
  if (found) return found;
  throw new EditRefused(
    isBuiltIn(id)
      ? {
          en: "Built-in scenarios stay as they are. Make a copy to edit.",
          zh: "内置情景不可修改，请先复制再编辑。",
        }
      : {
          en: "This scenario is no longer in the workbook.",
          zh: "该情景已不在工作簿中。",
        },
  );
}

/** The state with one scenario of its own changed. */
export function change(
  state: ScenarioState,
  id: string,
  edit: (scenario: Scenario) => Scenario,
): ScenarioState {
  const before = ownOf(state, id);
  const after = edit(before);
  const own = state.own.map((one) => (one === before ? after : one));
  return withOwn(state, own, after);
}
