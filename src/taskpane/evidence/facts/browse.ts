import type { FactId } from "../../../dataset/facts";
import { facts } from "../../../dataset/facts";
import type { Fact, Language } from "../../../dataset/types";
import { topics } from "../../../dataset/types";
import { say } from "../../language";
import type { Buyer } from "./customers";
import { isAbout } from "./customers";
import { questions, titleOfQuestion } from "./questions";
import { matcher } from "./search";

export type ListedFact = Fact & { readonly id: FactId };

export const groupings = ["topic", "question"] as const;
export type Grouping = (typeof groupings)[number];

export interface Filter {
  readonly search: string;
  /** Undefined for all of them. */
  readonly buyer: Buyer | undefined;
}

export interface FactGroup {
  readonly id: string;
  readonly name: string;
  readonly facts: readonly ListedFact[];
}

/** The facts that a filter finds. */
export function found({ search, buyer }: Filter): readonly ListedFact[] {
  const matches = matcher(search);
  return facts.filter((fact) => (!buyer || isAbout(fact, buyer)) && matches(fact));
}

/** Facts in their groups, each group in the source's own order; groups without any are left out. */
export function grouped(
  listed: readonly ListedFact[],
  grouping: Grouping,
  language: Language,
): readonly FactGroup[] {
  const groups =
    grouping === "topic"
      ? topics.map((topic) => ({
          id: topic,
          name: say(language, `topic.${topic}`),
          facts: listed.filter((fact) => fact.topic === topic),
        }))
      : questions.map((question) => ({
          id: String(question),
          name: say(language, "questionTitle", {
            question,
            title: titleOfQuestion(question)[language],
          }),
          facts: listed.filter(({ source }) => source.question === question),
        }));
  return groups.filter((group) => group.facts.length > 0);
}
