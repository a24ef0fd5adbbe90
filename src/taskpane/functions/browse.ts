import { environmentOf } from "../../functions/call";
import { catalogue } from "../../functions/catalogue";
import { guideOf } from "../../functions/guides";
import { parametersOf } from "../../functions/parse";
import { Session } from "../../functions/session";
import type { Category, FunctionEntry } from "../../functions/types";
import { categories } from "../../functions/types";
import type { Haystack } from "../search";
import { finder, haystackOf } from "../search";
import { functionWords } from "./words";

/** What a function can be found by, in both languages: a Chinese reader may well type an English name. */
function textsOf(entry: FunctionEntry): readonly string[] {
  const parameters = parametersOf(entry);
  const environment = environmentOf(new Session());
  // The names of all functions and facts are no words of those that take any of them.
  const choices = parameters.flatMap(({ kind }) => kind.choices(environment));
  const telling = choices.length > mostChoices ? [] : choices;
  const both = [
    entry.summary,
    guideOf(entry).help,
    functionWords[`category.${entry.category}`],
    ...parameters.flatMap((parameter) => [parameter.words ?? parameter.kind.words]),
    ...telling.map((choice) => choice.words),
  ];
  return [
    `AEC.${entry.name}`,
    ...parameters.map(({ name }) => name),
    ...telling.map(({ value }) => value),
    ...both.flatMap(({ en, zh }) => [en, zh]),
  ];
}

const mostChoices = 25;

const haystacks: ReadonlyMap<FunctionEntry, Haystack> = new Map(
  catalogue.map((entry) => [entry, haystackOf(textsOf(entry))]),
);

export interface FunctionGroup {
  readonly category: Category;
  readonly functions: readonly FunctionEntry[];
}

/** The functions that have every word of a search, those first whose name begins with it; by category, empty ones left out. */
export function found(search: string): readonly FunctionGroup[] {
  const finds = finder(search);
  const name = search
    .trim()
    .toUpperCase()
    .replace(/^=?AEC\./, "");
  const named = (entry: FunctionEntry) => name !== "" && entry.name.startsWith(name);
  const listed = catalogue.filter((entry) => named(entry) || finds(haystacks.get(entry)!));
  const groups = categories.map((category) => ({
    category,
    functions: listed
      .filter((entry) => entry.category === category)
      .sort((left, right) => Number(named(right)) - Number(named(left))),
  }));
  return groups
    .filter(({ functions }) => functions.length > 0)
    .sort(
      (left, right) => Number(right.functions.some(named)) - Number(left.functions.some(named)),
    );
}
