import type { NumericFactId } from "../dataset/facts";
import type { InputId } from "../dataset/inputs";
import type { Words } from "../dataset/types";

/** Which end of the source's uncertain figures a scenario takes. */
export const stances = ["bear", "base", "bull"] as const;
export type Stance = (typeof stances)[number];

/** How far a figure may lie from what was stated where the source leaves the distance open. Assumptions, never facts. */
export interface Bands {
  /** Either way of a figure stated with "about", as a share of it. */
  readonly about: number;
  /** Above a floor whose top is open, as a share of it. */
  readonly open: number;
}

export interface InputValue {
  readonly value: number;
  /** True for a round number that stands in until someone has a real one: no evidence at all. */
  readonly placeholder?: boolean;
}

export interface Override {
  readonly value: number;
  readonly reason: string;
}

/** A patch on the dataset. */
export interface Scenario {
  readonly id: string;
  readonly name: Words;
  readonly stance: Stance;
  readonly bands: Bands;
  readonly inputs: Readonly<Partial<Record<InputId, InputValue>>>;
  readonly overrides: Readonly<Partial<Record<NumericFactId, Override>>>;
  readonly note: Words;
}

/** The scenarios of a workbook: which one is active, and the user's own beside the built-in ones. */
export interface ScenarioState {
  readonly active: string;
  readonly own: readonly Scenario[];
}
