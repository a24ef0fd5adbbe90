import type { Unit } from "../dataset/types";

/** More than any figure comes to: an upper end that keeps nobody from anything. */
export const unlimited = 1e15;

/** The values that make sense for a figure of a unit; both ends are accepted. */
export function boundsOf(unit: Unit): readonly [low: number, high: number] {
  return unit === "share" ? [0, 1] : [0, unlimited];
}
