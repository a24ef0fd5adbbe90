import type { NumericFactId } from "../../../dataset/facts";
import { isNumericFactId } from "../../../dataset/facts";
import type { Scenario } from "../../../scenarios/types";
import type { Drafts } from "../drafts";

const prefix = "override.";

/** The field of an override among a scenario's drafts. */
export const overrideField = (fact: NumericFactId, part: "value" | "reason" | ""): string =>
  `${prefix}${fact}/${part}`;

/** The facts that a scenario overrides, then those that somebody has begun to. */
export function overriddenFacts({ overrides }: Scenario, drafts: Drafts): readonly NumericFactId[] {
  const begun = Object.keys(drafts)
    .filter((field) => field.startsWith(prefix))
    .map((field) => field.slice(prefix.length, field.lastIndexOf("/")));
  return [...new Set([...Object.keys(overrides), ...begun])].filter(isNumericFactId);
}
