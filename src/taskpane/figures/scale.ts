import type { Estimate } from "../../dataset/types";

/** A figure's own range with the value that is used of it. */
export interface FigureRange {
  readonly low: number;
  readonly used: number;
  readonly high: number;
  /** The values that the source states itself; the other ends are a scenario's assumption. */
  readonly stated: readonly number[];
}

/** The values that a figure is stated by. */
export function statedValues(
  estimate: Estimate,
  { low, high }: { readonly low: number; readonly high: number },
): readonly number[] {
  switch (estimate.kind) {
    case "text":
      return [];
    case "range":
    case "remainder":
      return [low, high];
    default:
      return [estimate.value];
  }
}

/** Room at both sides of a bar, in percent of its width, so that a mark at an end is not cut off. */
const margin = 4;

/**
 * Where a value stands, in percent of the width, on a scale from the least to the greatest of some values. A scale without a
 * width has everything in its middle.
 */
export function scaleOf(values: readonly number[]): (value: number) => number {
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  if (least === greatest) return () => 50;
  return (value) => margin + ((value - least) / (greatest - least)) * (100 - 2 * margin);
}

export const percent = (position: number): string => `${Number(position.toFixed(3))}%`;
