import type { IdOf, Name, NameKind } from "../../dataset/names";
import { names } from "../../dataset/names";
import type { Words } from "../../dataset/types";
import type { Choice, ParameterKind } from "../types";
import { Lookup, unknownName } from "./match";

export const choiceOf = (name: Name): Choice => ({ value: name.id, words: name.words });

export const candidateOf = <Id extends string>(name: Name<Id>) => ({
  value: name.id,
  id: name.id,
  spellings: [name.words.en, name.words.zh, ...name.aliases],
});

interface NamedOptions {
  readonly id: string;
  readonly grid: boolean;
  /** The bare noun of the error: `Unknown customer "Gogle"`. */
  readonly noun: Words;
  readonly words: Words;
}

/** A kind of argument that is one of a list of names. */
export function named<Kind extends NameKind>(
  list: Kind,
  { id, grid, noun, words }: NamedOptions,
): ParameterKind<IdOf<Kind>> {
  const entries: readonly Name<IdOf<Kind>>[] = names[list];
  const lookup = new Lookup(entries.map(candidateOf));
  const choices = entries.map(choiceOf);
  return {
    id,
    words,
    grid,
    type: grid ? "any" : "string",
    choices: () => choices,
    parse(value) {
      const found = lookup.find(String(value));
      if (found === undefined) throw unknownName(noun, String(value), lookup);
      return found;
    },
  };
}
