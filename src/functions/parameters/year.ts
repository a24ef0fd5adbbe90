import type { Year } from "../../dataset/names";
import { names } from "../../dataset/names";
import { shown } from "../../dataset/shown";
import { fold } from "../../dataset/spelling";
import { ArgumentError, NotAvailable } from "../../scenarios/errors";
import type { ParameterKind } from "../types";
import { Lookup } from "./match";
import { candidateOf, choiceOf } from "./named";

const lookup = new Lookup<Year>(names.years.map(candidateOf));
const covered = lookup.ids;
const choices = names.years.map(choiceOf);

/** A calendar year: 2026, "2026" or "2026E". A sound year that the source does not cover is #N/A. */
export const yearKind: ParameterKind<Year> = {
  id: "year",
  words: { en: "Calendar year: 2025 or 2026.", zh: "自然年：2025 或 2026。" },
  grid: true,
  type: "any",
  choices: () => choices,
  parse(value) {
    const found = lookup.find(String(value));
    if (found) return found;
    const text = shown(String(value).trim());
    if (/^(?:fy)?(?:19|20|21)\d\d[aef年]?$/.test(fold(String(value)))) {
      throw new NotAvailable({
        en: `The source has no figures for ${text}. It covers ${covered.join(" and ")}.`,
        zh: `来源没有 ${text} 年的数字，仅覆盖 ${covered.join("、")} 年。`,
      });
    }
    throw new ArgumentError({
      en: `"${text}" is not a year. Write 2026, "2026" or "2026E".`,
      zh: `"${text}" 不是年份。请写 2026、"2026" 或 "2026E"。`,
    });
  },
};
