import type { Estimate } from "./types";

export const exact = (value: number): Estimate => ({ kind: "exact", value });
export const about = (value: number): Estimate => ({ kind: "about", value });
export const range = (low: number, high: number): Estimate => ({ kind: "range", low, high });
export const atLeast = (value: number): Estimate => ({ kind: "atLeast", value });
export const atMost = (value: number): Estimate => ({ kind: "atMost", value });
export const remainder = (...of: string[]): Estimate => ({ kind: "remainder", of });
export const text = (en: string, zh: string): Estimate => ({ kind: "text", text: { en, zh } });
