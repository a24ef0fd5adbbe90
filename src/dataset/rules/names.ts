import type { Name } from "../names";
import { fold } from "../spelling";
import type { Problem, Rule } from "./rule";

/** Lists that one argument accepts together, so that a spelling must be unique across them. */
const together = [
  ["customers", "groups"],
  ["customers", "vendors"],
];

function clashes(where: string, names: readonly Name[]): readonly Problem[] {
  const owner = new Map<string, Name>();
  return names.flatMap((name) =>
    [name.id, name.words.en, name.words.zh, ...name.aliases].flatMap((spelling) => {
      const key = fold(spelling);
      const other = owner.get(key);
      if (!other) owner.set(key, name);
      if (!other || other === name) return [];
      return [{ where, what: `"${spelling}" means both ${other.id} and ${name.id}` }];
    }),
  );
}

function spareAliases(list: string, { id, words, aliases }: Name): readonly Problem[] {
  const seen = new Set([id, words.en, words.zh].map(fold));
  return aliases.flatMap((alias) => {
    const key = fold(alias);
    const known = seen.has(key);
    seen.add(key);
    if (key === "") return [{ where: `${list} ${id}`, what: "has a blank alias" }];
    return known ? [{ where: `${list} ${id}`, what: `accepts "${alias}" without the alias` }] : [];
  });
}

export const names: Rule = {
  id: "names",
  description:
    "A spelling leads to one name of a list, and no alias repeats what is accepted anyway.",
  check({ names: lists }) {
    return [
      ...Object.entries(lists).flatMap(([list, entries]) => [
        ...clashes(list, entries),
        ...entries.flatMap((name) => spareAliases(list, name)),
      ]),
      ...together.flatMap((kinds) =>
        clashes(
          kinds.join(" and "),
          kinds.flatMap((kind) => lists[kind] ?? []),
        ),
      ),
    ];
  },
};
