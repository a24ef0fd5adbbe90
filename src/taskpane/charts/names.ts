import type { IdOf, NameKind } from "../../dataset/names";
import { names } from "../../dataset/names";
import type { Language } from "../../dataset/types";

/** A thing by its name; English readers know it by what formulas take. */
export function nameOf<Kind extends NameKind>(
  kind: Kind,
  id: IdOf<Kind>,
  language: Language,
): string {
  if (language === "en") return id;
  return names[kind].find((name) => name.id === id)!.words.zh;
}

/** The ids of a kind of thing, in their order. */
export function idsOf<Kind extends NameKind>(kind: Kind): readonly IdOf<Kind>[] {
  return names[kind].map(({ id }) => id);
}
