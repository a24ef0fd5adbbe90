import { useCallback } from "react";
import { ownOf } from "../../scenarios/edit/change";
import { copyScenario } from "../../scenarios/edit/copy";
import { removeScenario } from "../../scenarios/edit/remove";
import { checkUnchanged } from "../../scenarios/edit/unchanged";
import type { Scenario } from "../../scenarios/types";
import { textOf } from "../language";
import { useLanguage, usePane } from "../paneContext";
import { forgetDrafts } from "./drafts";
import { fail, tell } from "./notice";
import { editScenarios } from "./useEdit";

/** Makes a copy of a scenario and switches to it. */
export function useCopy(): (source: Scenario) => void {
  const { session } = usePane();
  const language = useLanguage();
  return useCallback(
    (source) => {
      const before = session.state.active;
      const refused = editScenarios(session, (state) => {
        const { state: next, scenario } = copyScenario(state, source, language);
        const left = ownOf(next, scenario.id);
        // An id is given anew after its scenario was deleted; what was typed into that one is not this one's.
        forgetDrafts(session, scenario.id);
        tell(session, {
          text: "scenarioCopied",
          fill: { name: textOf(scenario.name, language), source: textOf(source.name, language) },
          undo: (now) => {
            checkUnchanged(ownOf(now, scenario.id), left, scenario.name);
            const { state: without, removed } = removeScenario(now, scenario.id);
            return removed.wasActive ? { ...without, active: before } : without;
          },
        });
        return next;
      });
      if (refused) fail(session, refused);
    },
    [session, language],
  );
}
