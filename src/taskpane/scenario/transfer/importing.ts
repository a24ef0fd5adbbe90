import type { Language } from "../../../dataset/types";
import type { Session } from "../../../functions/session";
import { addScenario, replaceScenario } from "../../../scenarios/edit/bring";
import { ownOf } from "../../../scenarios/edit/change";
import type { Made } from "../../../scenarios/edit/copy";
import { removeScenario } from "../../../scenarios/edit/remove";
import { checkUnchanged } from "../../../scenarios/edit/unchanged";
import { longestState } from "../../../scenarios/savedState";
import { parseScenario } from "../../../scenarios/schema";
import type { Scenario, ScenarioState } from "../../../scenarios/types";
import { say, textOf } from "../../language";
import { forgetDrafts } from "../drafts";
import { tell } from "../notice";
import { editScenarios } from "../useEdit";

export type ReadScenario =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Whether a text of so many bytes or characters cannot be a scenario that a workbook keeps. */
export const isTooLong = (size: number): boolean => size > longestState;

export const tooLong = (language: Language): string =>
  say(language, "importTooLong", { most: longestState / 1024 });

/** Reads an exported scenario; each thing that is wrong with it is a sentence. */
export function readScenarioText(text: string, language: Language): ReadScenario {
  if (isTooLong(text.length)) return { ok: false, problems: [tooLong(language)] };
  const parsed = parseScenario(text);
  if (parsed.ok) return { ok: true, scenario: parsed.value };
  const sentences = parsed.problems.map(({ path, words }) =>
    say(language, path === "" ? "importProblemWhole" : "importProblem", {
      path,
      problem: words[language],
    }),
  );
  return { ok: false, problems: [...new Set(sentences)] };
}

/** Adds the scenario to the workbook, or puts it in the place of `replaced`; the answer is why that was refused, if it was. */
export function bringIn(
  session: Session,
  scenario: Scenario,
  replaced: Scenario | undefined,
): string | undefined {
  const { language } = session;
  const refused = editScenarios(session, (state) => {
    const made = replaced
      ? replaceScenario(state, replaced.id, scenario)
      : addScenario(state, scenario);
    // What was typed into the one that was there is not this one's.
    forgetDrafts(session, made.scenario.id);
    tell(session, {
      text: replaced ? "scenarioReplaced" : "scenarioImported",
      fill: { name: textOf(made.scenario.name, language) },
      undo: takenBack(made, replaced),
    });
    return made.state;
  });
  return refused?.[language];
}

function takenBack(
  { state, scenario: { id } }: Made,
  replaced: Scenario | undefined,
): (state: ScenarioState) => ScenarioState {
  const left = ownOf(state, id);
  return (now) => {
    checkUnchanged(ownOf(now, id), left, left.name);
    return replaced ? replaceScenario(now, id, replaced).state : removeScenario(now, id).state;
  };
}
