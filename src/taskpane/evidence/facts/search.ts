import type { FactId } from "../../../dataset/facts";
import { facts } from "../../../dataset/facts";
import type { Fact } from "../../../dataset/types";
import type { Haystack } from "../../search";
import { finder, haystackOf } from "../../search";
import { evidenceWords } from "../words";

/** What a fact can be found by, in both languages: a Chinese reader may well type an English name. */
function textsOf(fact: Fact): readonly string[] {
  const { id, subject, measure, note, period, estimate, topic } = fact;
  const both = [subject, measure, note, evidenceWords[`topic.${topic}`]];
  if (estimate.kind === "text") both.push(estimate.text);
  const figures =
    "value" in estimate
      ? [estimate.value]
      : estimate.kind === "range"
        ? [estimate.low, estimate.high]
        : [];
  return [id, period ?? "", ...figures.map(String), ...both.flatMap(({ en, zh }) => [en, zh])];
}

const haystacks: ReadonlyMap<FactId, Haystack> = new Map(
  facts.map((fact) => [fact.id, haystackOf(textsOf(fact))]),
);

/** The question that a search asks for: `Q5`, `question 5`, `问题 5`. */
function questionAsked(search: string): number | undefined {
  const [, digits] = /^(?:q|question|问题|第)\s*(\d+)\s*问?$/i.exec(search.trim()) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

/** A predicate for the facts that have every word of a search somewhere. */
export function matcher(search: string): (fact: Fact & { readonly id: FactId }) => boolean {
  const question = questionAsked(search);
  if (question !== undefined) return ({ source }) => source.question === question;
  const finds = finder(search);
  return ({ id }) => finds(haystacks.get(id)!);
}
