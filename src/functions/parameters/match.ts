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

  /** The name whose spelling is nearest, when it is near enough to be meant and no other is as near. */
  nearest(text: string): string | undefined {
    const folded = fold(text).slice(0, longestShown);
    let best: { id: string | undefined; distance: number } | undefined;
    for (const [spelling, { id }] of this.bySpelling) {
      const reach = Math.max(1, Math.floor(Math.max(spelling.length, folded.length) / 2.5));
      const away = distance(folded, spelling);
      if (away > reach || (best && away > best.distance)) continue;
      best = { id: best?.distance === away && best.id !== id ? undefined : id, distance: away };
    }
    return best?.id;
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
    en: `Unknown ${what.en} "${shown(text)}". ${nearest ? `Did you mean ${nearest}? ` : ""}Known: ${known(", ")}.`,
    zh: `未知的${what.zh}"${shown(text)}"。${nearest ? `是否指 ${nearest}？` : ""}可用：${known("、")}。`,
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
