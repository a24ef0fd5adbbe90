/** Texts in a formula, and names of sheets in quotes: they may hold anything. */
const quotations = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

const call = /(?<![\w.])AEC\.[A-Z][A-Z0-9.]*\(/i;

/** Whether a formula calls an AEC function. */
export function hasAecCall(formula: string): boolean {
  return formula.startsWith("=") && call.test(formula.replace(quotations, '""'));
}
