import type { Explanation, Ground } from "../../analysis/explain";
import { explain } from "../../analysis/explain";
import { extentOf } from "../../analysis/extent";
import type { InputId } from "../../dataset/inputs";
import type { Language } from "../../dataset/types";
import { environmentOf } from "../../functions/call";
import { findFunction } from "../../functions/catalogue";
import type { Cell } from "../../functions/cells";
import { numericComputation } from "../../functions/computation";
import type { Session } from "../../functions/session";
import { parseCall } from "../../functions/evaluate";
import { FormulaError, NotAvailable } from "../../scenarios/errors";
import type { FigureClass } from "../../scenarios/resolve";

/** How far a figure reaches within its own range, or within the ranges of what it is worked out from. */
export interface Reach {
  readonly low: number;
  readonly high: number;
  /** True where a scenario's band, not the source, sets an end. */
  readonly assumed: boolean;
}

export interface Known {
  readonly kind: "known";
  readonly value: number;
  /** Undefined for a figure without a width. */
  readonly reach: Reach | undefined;
  readonly class: FigureClass;
}

/** A figure without an answer. */
export interface Gap {
  readonly kind: "gap";
  /** The inputs that would fill it, where any would. */
  readonly inputs: readonly InputId[];
  readonly message: string;
}

export type Figure = Known | Gap;

/** What a call of the catalogue answers under the active scenario, with its range and where it comes from. */
export function figureOf(session: Session, name: string, args: readonly Cell[]): Figure {
  const environment = environmentOf(session);
  try {
    const call = parseCall(environment, findFunction(name)!, args);
    const computation = numericComputation(environment, call);
    const explanation = explain(computation);
    const { result } = explanation;
    if (result instanceof FormulaError) return gapOf(result, session.language);
    const only = onlyGround(explanation);
    return {
      kind: "known",
      value: result,
      class: classOf(explanation, only),
      reach: only?.kind === "fact" ? reachOfFact(only) : reachOf(() => extentOf(computation)),
    };
  } catch (error) {
    if (error instanceof FormulaError) return gapOf(error, session.language);
    throw error;
  }
}

function gapOf(error: FormulaError, language: Language): Gap {
  return {
    kind: "gap",
    inputs: error instanceof NotAvailable ? error.inputs : [],
    message: error.in(language),
  };
}

/** The ground that an answer is, unchanged; undefined for one that is worked out. */
function onlyGround({ grounds, result }: Explanation<number>): Ground | undefined {
  const [only, second] = grounds.filter(({ kind }) => kind !== "step");
  return only && !second && "used" in only && only.used === result ? only : undefined;
}

function classOf({ grounds }: Explanation<number>, only: Ground | undefined): FigureClass {
  if (only && "class" in only && only.class !== "missing") return only.class;
  const placeholder = grounds.some((one) => one.kind === "input" && one.class === "placeholder");
  return placeholder ? "placeholder" : "computed";
}

function reachOfFact({ low, high, estimate }: Ground & { kind: "fact" }): Reach | undefined {
  return low < high ? { low, high, assumed: estimate !== "range" } : undefined;
}

/** An end that the formula cannot reach leaves it without a range. */
function reachOf(work: () => ReturnType<typeof extentOf>): Reach | undefined {
  try {
    const { low, high, drivers } = work();
    const assumed = drivers.some(({ estimate }) => estimate !== "range");
    return low < high ? { low, high, assumed } : undefined;
  } catch (error) {
    if (error instanceof FormulaError) return undefined;
    throw error;
  }
}

/** The values that a scale must have room for. */
export function valuesOf(figure: Figure): readonly number[] {
  if (figure.kind === "gap") return [];
  return [figure.value, ...(figure.reach ? [figure.reach.low, figure.reach.high] : [])];
}
