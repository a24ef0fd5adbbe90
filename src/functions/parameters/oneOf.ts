import type { Words } from "../../dataset/types";
import type { Choice, ParameterKind } from "../types";
import { Lookup, unknownName } from "./match";

/** A kind of argument that is one of a few keywords. */
export function oneOf<const Id extends string>(
  id: string,
  noun: Words,
  words: Words,
  keywords: Readonly<Record<Id, Words>>,
): ParameterKind<Id> {
  const entries = Object.entries(keywords) as [Id, Words][];
  const lookup = new Lookup<Id>(
    entries.map(([value, { en, zh }]) => ({ value, id: value, spellings: [en, zh] })),
  );
  const choices: readonly Choice[] = entries.map(([value, choice]) => ({ value, words: choice }));
  return {
    id,
    words,
    grid: false,
    type: "string",
    choices: () => choices,
    parse(value) {
      const found = lookup.find(String(value));
      if (found === undefined) throw unknownName(noun, String(value), lookup);
      return found;
    },
  };
}
