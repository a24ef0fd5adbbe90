import { environmentOf } from "../functions/call";
import { scenarioKind } from "../functions/parameters/scenario";
import { Session } from "../functions/session";
import type { Language } from "../dataset/types";
import type { Problem } from "../scenarios/problems";
import { readState } from "../scenarios/savedState";
import type { Recalculable } from "./recalculable";

/** What a workbook at rest says about its scenarios. */
export type SavedState =
  | { readonly kind: "saved" | "none" }
  | { readonly kind: "unreadable"; readonly problems: readonly Problem[] };

/** A session with the scenarios of a workbook at rest: Base, where it has none or they cannot be read. */
export function sessionOf(
  workbook: Recalculable,
  language: Language,
): { readonly session: Session; readonly saved: SavedState } {
  const session = new Session(language);
  const json = workbook.readState();
  if (json === null) return { session, saved: { kind: "none" } };
  const state = readState(json);
  if (!state.ok) return { session, saved: { kind: "unreadable", problems: state.problems } };
  session.setState(state.value);
  return { session, saved: { kind: "saved" } };
}

/** The scenarios, the choice among them and the language as they are now, for work during which they may change. */
export function copyOf({ language, state }: Session): Session {
  const copy = new Session(language);
  copy.setState(state);
  return copy;
}

/**
 * The same scenarios with another one active, by its name in either language or its id.
 *
 * @throws ArgumentError for a name that the workbook does not know.
 */
export function under(session: Session, scenario: string): Session {
  const { id } = scenarioKind.parse(scenario, environmentOf(session));
  const other = new Session(session.language);
  other.setState({ ...session.state, active: id });
  return other;
}
