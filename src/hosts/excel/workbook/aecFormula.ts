import { hasAecCall } from "../../../workbook/aecCall";

/** How Excel shows a function of an add-in that it has not connected yet. */
const unconnected = /_xldudf_AEC_([A-Z0-9.]+)(?=\()/gi;

/** A formula as a person types it. */
export function asEntered(formula: string): string {
  return formula.replace(unconnected, "AEC.$1");
}

/** Whether a formula, as Excel hands it over, calls an AEC function. */
export function callsAec(formula: unknown): formula is string {
  // Most cells of a workbook are none of ours: the first look must be cheap.
  if (typeof formula !== "string" || !/AEC[._]/i.test(formula)) return false;
  return hasAecCall(asEntered(formula));
}
