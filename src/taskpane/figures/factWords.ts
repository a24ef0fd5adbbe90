import type { Fact, Language } from "../../dataset/types";
import { formatMonth } from "../format";
import { say } from "../language";

/** A fact's period as a person reads it; undefined where it has none. */
export function periodOf({ period }: Fact, language: Language): string | undefined {
  if (period === null) return undefined;
  if (period === "target") return say(language, "periodTarget");
  return /^\d{4}-\d{2}$/.test(period)
    ? formatMonth(period, language)
    : period.replace(/^(\d{4})-(\d{4})$/, "$1–$2");
}

/** What a fact is about, in a line: `NV, AEC demand, 2026`. */
export function titleOf(fact: Fact, language: Language): string {
  const parts = [fact.subject[language], fact.measure[language], periodOf(fact, language)];
  return parts.filter(Boolean).join({ en: ", ", zh: "，" }[language]);
}
