import type { FigureClass } from "../../scenarios/resolve";

/** Where a figure comes from; `missing` is an input that the scenario does not set. */
export const groundClasses = [
  "quoted",
  "midpoint",
  "computed",
  "assumed",
  "input",
  "override",
  "placeholder",
  "missing",
] as const satisfies readonly (FigureClass | "missing")[];

export type GroundClass = FigureClass | "missing";
