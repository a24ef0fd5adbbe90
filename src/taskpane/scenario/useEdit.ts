import { useCallback } from "react";
import type { Session } from "../../functions/session";
import type { Words } from "../../dataset/types";
import { EditRefused } from "../../scenarios/edit/refused";
import { StateTooLarge } from "../../scenarios/savedState";
import type { ScenarioState } from "../../scenarios/types";
import { usePane } from "../paneContext";

export type Edit = (state: ScenarioState) => ScenarioState;

/** Edits the workbook's scenarios as they are now; the answer is why that was refused, if it was. */
export function editScenarios(session: Session, edit: Edit): Words | undefined {
  try {
    session.setState(edit(session.state));
    return undefined;
  } catch (error) {
    if (error instanceof EditRefused || error instanceof StateTooLarge) return error.words;
    throw error;
  }
}

export function useEdit(): (edit: Edit) => Words | undefined {
  const { session } = usePane();
  return useCallback((edit) => editScenarios(session, edit), [session]);
}
