import type { Words } from "../../dataset/types";
import { baseScenario } from "../../scenarios/catalogue";
import { readScenario } from "../../scenarios/reader";
import { busbarNV } from "./busbarNV";
import { capacityUsMexico } from "./capacityUsMexico";
import { marginBridge } from "./marginBridge";
import { metaSpeeds } from "./metaSpeeds";
import { powerContent } from "./powerContent";
import { reach } from "./reach";
import type { Check, Comparison } from "./types";

/** Where the source can be held against itself, in the order in which they are reported. */
export const checks: readonly Check[] = [
  capacityUsMexico,
  busbarNV,
  metaSpeeds,
  powerContent,
  reach,
  marginBridge,
];

/** Whether a derivation gives the stated figure: to the digit, nearly, or not. */
export type Agreement = "exact" | "close" | "apart";

export interface Finding extends Comparison {
  /** Stated less derived. */
  readonly gap: number;
  readonly agreement: Agreement;
  readonly verdict: Words;
}

export interface Report {
  readonly check: Check;
  readonly findings: readonly Finding[];
}

/** Runs every check on the figures as stated. */
export function runChecks(): readonly Report[] {
  return checks.map((check) => ({
    check,
    findings: check.compare(readScenario(baseScenario)).map(judge),
  }));
}

/** Beyond this share of the stated figure, a derivation disagrees with it. */
const close = 0.02;

/** Below this share of the stated figure, a gap is rounding. */
const rounding = 1e-9;

function judge(comparison: Comparison): Finding {
  const { stated, derived } = comparison;
  const gap = stated - derived;
  const off = Math.abs(gap) / Math.abs(stated);
  const agreement = off < rounding ? "exact" : off <= close ? "close" : "apart";
  return { ...comparison, gap, agreement, verdict: verdictOf(agreement, off, gap) };
}

function verdictOf(agreement: Agreement, off: number, gap: number): Words {
  const percent = `${(off * 100).toFixed(1)}%`;
  if (agreement === "exact") return { en: "agrees", zh: "一致" };
  if (agreement === "close")
    return { en: `agrees to within ${percent}`, zh: `基本一致，相差 ${percent}` };
  return gap > 0
    ? { en: `disagrees: derived ${percent} below stated`, zh: `不一致：推算值低 ${percent}` }
    : { en: `disagrees: derived ${percent} above stated`, zh: `不一致：推算值高 ${percent}` };
}
