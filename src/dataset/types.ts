import type { StatementId } from "./facts";

/** A text in both languages of the product's users. */
export interface Words {
  readonly en: string;
  readonly zh: string;
}

export type Language = keyof Words;

/** The closed list of units a figure may carry. `none` marks a statement in words. */
export const units = [
  "metre",
  "cable",
  "cable/rack",
  "cable/unit",
  "cable/TPU",
  "share",
  "multiple",
  "USD",
  "CNY",
  "CNY/year",
  "CNY/robot",
  "CNY/USD",
  "USD/rack",
  "USD/cable",
  "connection",
  "line",
  "cord/month",
  "robot",
  "unit",
  "none",
] as const;
export type Unit = (typeof units)[number];

/** A figure that the source states as one number, and how. */
export interface Point<Kind extends PointKind = PointKind> {
  readonly kind: Kind;
  readonly value: number;
}
export type PointKind = "exact" | "about" | "atLeast" | "atMost";

export interface Range {
  readonly kind: "range";
  readonly low: number;
  readonly high: number;
}

export interface Remainder {
  readonly kind: "remainder";
  /** The facts that are the stated parts of the whole. */
  readonly of: readonly string[];
}

export interface Statement {
  readonly kind: "text";
  readonly text: Words;
}

/** An estimate that is a figure of its own. */
export type NumericEstimate = Point | Range;

/**
 * How the source states a figure.
 *
 * - `exact`: stated flat.
 * - `about`: stated with "about".
 * - `range`: both ends stated.
 * - `atLeast`: the figure is the floor, the top is open.
 * - `atMost`: the figure is the ceiling.
 * - `remainder`: stated as what is left of a whole of 1 once the named parts are taken off.
 * - `text`: a statement in words.
 */
export type Estimate = NumericEstimate | Remainder | Statement;
export type EstimateKind = Estimate["kind"];

/** Which end of an uncertain figure is good for AEC demand or for the Company. */
export type Favours = "high" | "low" | "none";

/** The topics by which the evidence is browsed; each is one file of `facts/`. */
export const topics = [
  "technology",
  "demand",
  "mix",
  "attach",
  "margin",
  "cost",
  "supplier",
  "share",
  "capacity",
  "content",
  "status",
  "robots",
] as const;
export type Topic = (typeof topics)[number];

/** What a fact's author writes down; `facts/` turns it into a {@link Fact}. */
export interface FactBody {
  readonly subject: Words;
  readonly measure: Words;
  /** A calendar year, two of them ("2025-2026"), a month ("2025-11"), "target", or null where none applies. */
  readonly period: string | null;
  readonly unit: Unit;
  readonly estimate: Estimate;
  /** The question of the source, 1 to 24. */
  readonly question: number;
  readonly favours: Favours;
  /** How the figure is to be read, in our own words. */
  readonly note: Words;
}

/** One figure or statement of the source. */
export interface Fact extends Omit<FactBody, "question"> {
  readonly id: string;
  readonly topic: Topic;
  readonly source: { readonly document: string; readonly question: number };
  /** The day the figure was stated. */
  readonly asOf: string;
}

/** A figure that the source leaves open and a model needs: declared without a value. */
export interface InputBody {
  readonly unit: Unit;
  /** The lowest and highest value that makes sense; both ends are accepted. */
  readonly bounds: readonly [low: number, high: number];
  readonly name: Words;
  /** What the source says in words in place of a figure. */
  readonly said?: StatementId;
}

/** What a citation says of the document that figures come from. */
export interface CitedSource {
  readonly id: string;
  readonly title: Words;
  readonly published: string;
  readonly questions: number;
}

/** A complete reference to that document. */
export interface SourceDocument extends CitedSource {
  readonly producer: Words;
  readonly kind: Words;
  readonly accessed: string;
  readonly language: string;
  /** What the figures are and are not. */
  readonly disclaimer: Words;
}
