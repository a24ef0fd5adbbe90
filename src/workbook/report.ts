import type { Words } from "../dataset/types";
import type { StateReport } from "./state";

/** What the pane tells the user about the workbook and the program around it. */
export type HostReport =
  | StateReport
  /** The program lacks what some of the add-in's work needs. */
  | { readonly kind: "missing"; readonly words: Words }
  /** A command from outside the pane was not carried out. Each attempt is said anew. */
  | { readonly kind: "refused"; readonly words: Words; readonly attempt: number }
  /** A command from outside the pane is left unanswered, until that is over. Each is said anew. */
  | { readonly kind: "unanswered"; readonly isOver: boolean; readonly attempt: number };

const isOver = (told: HostReport) =>
  (told.kind === "silent" && told.waitsFor === null) || (told.kind === "unanswered" && told.isOver);

/** What is to be shown once this is told as well: what fails at every attempt is shown once, and a silence until it ends. */
export function withReport<Report extends HostReport>(
  shown: readonly Report[],
  told: Report,
): readonly Report[] {
  const others = shown.filter(({ kind }) => kind !== told.kind);
  return isOver(told) ? others : [...others, told];
}
