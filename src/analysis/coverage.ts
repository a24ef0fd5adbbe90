import type { InputId } from "../dataset/inputs";
import { ArgumentError, NotAvailable } from "../scenarios/errors";
import type { Computation } from "./computation";
import { trace } from "./trace";

/** How the source covers one answer. */
export type Coverage =
  | { readonly kind: "stated" }
  | { readonly kind: "derived" }
  /** Worked out with inputs that the scenario sets. */
  | { readonly kind: "from inputs" }
  | { readonly kind: "needs input"; readonly inputs: readonly InputId[] }
  | { readonly kind: "not in source" };

/** How an answer comes about: as stated, worked out, with inputs, or not at all. */
export function coverage(computation: Computation<unknown>): Coverage {
  const { readings, result } = trace(computation);
  if (result instanceof NotAvailable && result.inputs.length > 0) {
    return { kind: "needs input", inputs: result.inputs };
  }
  if (result instanceof NotAvailable || result instanceof ArgumentError) {
    return { kind: "not in source" };
  }
  // Any other error is the scenario's making: the figures are there.
  if (readings.some(({ kind }) => kind === "input")) return { kind: "from inputs" };
  const figures = readings.filter(({ kind }) => kind !== "step");
  const [only] = figures;
  const asStated =
    figures.length === 1 &&
    (only?.kind === "statement" || (only?.kind === "fact" && only.value === result));
  return { kind: asStated ? "stated" : "derived" };
}
