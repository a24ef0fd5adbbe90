import type { Words } from "../dataset/types";
import type { StateReport } from "./state";

/** What the pane tells the user about the workbook and the program around it. */
export type HostReport =
  | StateReport
  /** A command from outside the pane is left unanswered. Which silence ends matters to nobody: the program answers again. */
  | { readonly kind: "silent"; readonly waitsFor: "command"; readonly attempt: number }
  /** The program lacks what some of the add-in's work needs. */
  | { readonly kind: "missing"; readonly words: Words }
  /** A command from outside the pane was not carried out. Each attempt is said anew. */
  | { readonly kind: "refused"; readonly words: Words; readonly attempt: number };

const isOver = (told: HostReport): boolean =>
  told.kind === "silent" ? told.waitsFor === null : "words" in told && told.words === null;

/** What is to be shown once this is told as well: what fails at every attempt is shown once, until it goes well, and a silence until it ends. */
export function withReport<Report extends HostReport>(
  shown: readonly Report[],
  told: Report,
): readonly Report[] {
  const others = shown.filter(({ kind }) => kind !== told.kind);
  return isOver(told) ? others : [...others, told];
}
