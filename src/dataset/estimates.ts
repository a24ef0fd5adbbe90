import type { Point, PointKind, Range, Remainder, Statement } from "./types";

const point =
  <Kind extends PointKind>(kind: Kind) =>
  (value: number): Point<Kind> => ({ kind, value });

export const exact = point("exact");
export const about = point("about");
export const atLeast = point("atLeast");
export const atMost = point("atMost");
export const range = (low: number, high: number): Range => ({ kind: "range", low, high });
export const remainder = (...of: string[]): Remainder => ({ kind: "remainder", of });
export const text = (en: string, zh: string): Statement => ({ kind: "text", text: { en, zh } });
