import type { Scenario } from "../../scenarios/types";
import type { ParameterKind, ParseContext } from "../types";
import { Lookup, unknownName } from "./match";

const lookups = new WeakMap<readonly Scenario[], Lookup<Scenario>>();

function lookupOf({ scenarios }: ParseContext): Lookup<Scenario> {
  const known = lookups.get(scenarios);
  if (known) return known;
  const lookup = new Lookup(
    scenarios.map((scenario) => ({
      value: scenario,
      id: scenario.name.en,
      spellings: [scenario.id, scenario.name.zh],
    })),
  );
  lookups.set(scenarios, lookup);
  return lookup;
}

/** A scenario of the workbook, by its name in either language. */
export const scenarioKind: ParameterKind<Scenario> = {
  id: "scenario",
  words: {
    en: "Scenario that pins the answer; left out, it follows the task pane.",
    zh: "固定结果所用的情景；省略则跟随任务窗格。",
  },
  grid: true,
  type: "any",
  choices: ({ scenarios }) =>
    scenarios.map((scenario) => ({ value: scenario.name.en, words: scenario.name })),
  parse(value, context) {
    const lookup = lookupOf(context);
    const found = lookup.find(String(value));
    if (!found) throw unknownName({ en: "scenario", zh: "情景" }, String(value), lookup);
    return found;
  },
};
