/** Texts in a formula, and names of sheets in quotes: they may hold anything. */
const quotations = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

const call = /(?<![\w.])AEC\.[A-Z][A-Z0-9.]*\(/i;

/** How Excel shows a function of an add-in that it has not connected yet. */
const unconnected = /_xldudf_AEC_([A-Z0-9.]+)(?=\()/gi;

/** A formula as a person types it. */
export function asEntered(formula: string): string {
  return formula.replace(unconnected, "AEC.$1");
}

/** Whether a formula, as Excel hands it over, calls an AEC function. */
export function hasAecCall(formula: string): boolean {
  if (!formula.startsWith("=") || !/AEC[._]/i.test(formula)) return false;
  return call.test(asEntered(formula).replace(quotations, '""'));
}
