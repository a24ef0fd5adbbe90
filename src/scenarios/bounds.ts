import type { Unit } from "../dataset/types";

/** The values that make sense for a figure of a unit; both ends are accepted. */
export function boundsOf(unit: Unit): readonly [low: number, high: number] {
  return unit === "share" ? [0, 1] : [0, 1e15];
}
