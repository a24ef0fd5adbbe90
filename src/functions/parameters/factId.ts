import type { FactId } from "../../dataset/facts";
import { facts, findFact } from "../../dataset/facts";
import type { Choice, ParameterKind } from "../types";
import { fold } from "../../dataset/spelling";
import { Lookup, unknownName } from "./match";

const lookup = new Lookup<FactId>(facts.map(({ id }) => ({ value: id, id, spellings: [] })));

const choices: readonly Choice[] = facts.map(({ id, subject, measure, period }) => ({
  value: id,
  words: {
    en: [subject.en, measure.en, period].filter(Boolean).join(", "),
    zh: [subject.zh, measure.zh, period].filter(Boolean).join(","),
  },
}));

/** The id of a fact; ids of old versions of the dataset still lead to theirs. */
export const factIdKind: ParameterKind<FactId> = {
  id: "factId",
  words: {
    en: 'Id of a fact, such as "demand.Google.2026"; AEC.LIST("facts") spills them all.',
    zh: '事实编号，如 "demand.Google.2026"；AEC.LIST("facts") 列出全部。',
  },
  grid: true,
  type: "any",
  choices: () => choices,
  parse(value) {
    const text = String(value).trim();
    const found = findFact(text)?.id ?? lookup.find(text);
    if (found === undefined) throw unknownName({ en: "fact", zh: "事实" }, text, near(text));
    return found;
  },
};

/** The facts that share a word with what was typed, so that the error lists those and not all of them. */
function near(text: string): Lookup<unknown> {
  const words = fold(text)
    .split(".")
    .filter((word) => word.length > 1);
  const alike = lookup.candidates.filter(({ id }) => words.some((word) => fold(id).includes(word)));
  return alike.length > 0 ? new Lookup(alike) : lookup;
}
