import { distance } from "fastest-levenshtein";
import { longestShown, shown } from "../../dataset/shown";
import { fold } from "../../dataset/spelling";
import type { Language, Words } from "../../dataset/types";
import { ArgumentError } from "../../scenarios/errors";

export interface Candidate<T> {
  readonly value: T;
  /** What a person is told to type. */
  readonly id: string;
  readonly spellings: readonly string[];
}

/** More names than this that are as near are not suggested. */
const mostMeant = 3;

/** A lookup of names by any of their spellings. */
export class Lookup<T> {
  private readonly bySpelling = new Map<string, Candidate<T>>();

  constructor(readonly candidates: readonly Candidate<T>[]) {
    for (const candidate of candidates) {
      for (const spelling of [candidate.id, ...candidate.spellings]) {
        const key = fold(spelling);
        if (key !== "" && !this.bySpelling.has(key)) this.bySpelling.set(key, candidate);
      }
    }
  }

  find(text: string): T | undefined {
    return this.bySpelling.get(fold(text))?.value;
  }

  /** The names whose spelling is nearest, when it is near enough to be meant; none where many are as near. */
  nearest(text: string): readonly string[] {
    const folded = fold(text).slice(0, longestShown);
    let nearest = Infinity;
    const found = new Set<string>();
    for (const [spelling, { id }] of this.bySpelling) {
      const reach = Math.max(1, Math.floor(Math.max(spelling.length, folded.length) / 2.5));
      const away = distance(folded, spelling);
      if (away > reach || away > nearest) continue;
      if (away < nearest) found.clear();
      nearest = away;
      found.add(id);
    }
    return found.size > mostMeant ? [] : [...found];
  }

  get ids(): readonly string[] {
    return this.candidates.map((candidate) => candidate.id);
  }
}

/** The error for a name that is not known: says what was meant, perhaps, and what there is. */
export function unknownName(what: Words, text: string, lookup: Lookup<unknown>): ArgumentError {
  const nearest = lookup.nearest(text);
  const known = (separator: string) => listed(lookup.ids, separator);
  const sentence: Record<Language, string> = {
    en: `Unknown ${what.en} "${shown(text)}". ${nearest.length ? `Did you mean ${nearest.join(" or ")}? ` : ""}Known: ${known(", ")}.`,
    zh: `未知的${what.zh}"${shown(text)}"。${nearest.length ? `是否指 ${nearest.join(" 或 ")}？` : ""}可用：${known("、")}。`,
  };
  return new ArgumentError(sentence);
}

const longestList = 24;

function listed(ids: readonly string[], separator: string): string {
  const rest = ids.length - longestList;
  return rest > 0
    ? `${ids.slice(0, longestList).join(separator)} … (+${rest}: AEC.LIST)`
    : ids.join(separator);
}
