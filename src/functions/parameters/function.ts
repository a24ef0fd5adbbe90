import { ArgumentError } from "../../scenarios/errors";
import type { FunctionEntry, ParameterKind, ParseContext } from "../types";
import { Lookup, unknownName } from "./match";

interface Functions {
  /** What an analysis can be asked about. */
  readonly subjects: Lookup<FunctionEntry>;
  readonly analyses: Lookup<FunctionEntry>;
}

const lookups = new WeakMap<readonly FunctionEntry[], Functions>();

function functionsOf({ functions }: ParseContext): Functions {
  const known = lookups.get(functions);
  if (known) return known;
  const lookupOf = (entries: readonly FunctionEntry[]) =>
    new Lookup(
      entries.map((entry) => ({ value: entry, id: entry.name, spellings: [`AEC.${entry.name}`] })),
    );
  const found = {
    subjects: lookupOf(functions.filter(({ category }) => category !== "analysis")),
    analyses: lookupOf(functions.filter(({ category }) => category === "analysis")),
  };
  lookups.set(functions, found);
  return found;
}

/** The name of an AEC function that is no analysis itself, with or without `AEC.`. */
export const functionKind: ParameterKind<FunctionEntry> = {
  id: "function",
  words: {
    en: 'Name of an AEC function in quotes, such as "DEMAND"; its own arguments follow.',
    zh: '带引号的 AEC 函数名，如 "DEMAND"，其后为该函数的参数。',
  },
  grid: false,
  type: "string",
  choices: (context) =>
    functionsOf(context).subjects.candidates.map(({ id, value }) => ({
      value: id,
      words: value.summary,
    })),
  parse(value, context) {
    const { subjects, analyses } = functionsOf(context);
    const name = String(value).replace(/^=/, "");
    const subject = subjects.find(name);
    if (subject) return subject;
    const analysis = analyses.find(name);
    if (analysis) {
      throw new ArgumentError({
        en: `AEC.${analysis.name} is an analysis itself. Name the function that it would be asked about.`,
        zh: `AEC.${analysis.name} 本身是分析函数，请给出被分析的函数名。`,
      });
    }
    throw unknownName({ en: "function", zh: "函数" }, name, subjects);
  },
};
