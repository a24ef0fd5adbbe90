import type { FunctionEntry, ParameterKind, ParseContext } from "../types";
import { Lookup, unknownName } from "./match";

const lookups = new WeakMap<readonly FunctionEntry[], Lookup<FunctionEntry>>();

/** Every function but the analyses themselves. */
function lookupOf({ functions }: ParseContext): Lookup<FunctionEntry> {
  const known = lookups.get(functions);
  if (known) return known;
  const lookup = new Lookup(
    functions
      .filter(({ category }) => category !== "analysis")
      .map((entry) => ({ value: entry, id: entry.name, spellings: [`AEC.${entry.name}`] })),
  );
  lookups.set(functions, lookup);
  return lookup;
}

/** The name of an AEC function, with or without `AEC.`. */
export const functionKind: ParameterKind<FunctionEntry> = {
  id: "function",
  words: {
    en: 'Name of an AEC function in quotes, such as "DEMAND"; its own arguments follow.',
    zh: '带引号的 AEC 函数名,如 "DEMAND",其后为该函数的参数。',
  },
  grid: false,
  type: "string",
  choices: (context) =>
    lookupOf(context).candidates.map(({ id, value }) => ({
      value: id,
      words: value.words.summary,
    })),
  parse(value, context) {
    const lookup = lookupOf(context);
    const found = lookup.find(String(value).replace(/^=/, ""));
    if (!found) throw unknownName({ en: "function", zh: "函数" }, String(value), lookup);
    return found;
  },
};
