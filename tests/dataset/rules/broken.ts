import type { Dataset } from "../../../src/dataset/dataset";
import { dataset } from "../../../src/dataset/dataset";
import type { FactId } from "../../../src/dataset/facts";
import type { InputId } from "../../../src/dataset/inputs";
import type { NameKind } from "../../../src/dataset/names";
import type { Rule } from "../../../src/dataset/rules/rule";
import type { DescribedInput } from "../../../src/dataset/inputMeanings";
import type { Fact } from "../../../src/dataset/types";
import type { Name } from "../../../src/dataset/names";

/** The dataset with one fact changed. */
export function withFact(id: FactId, change: Partial<Fact>): Dataset {
  const facts = dataset.facts.map((fact) => (fact.id === id ? { ...fact, ...change } : fact));
  return { ...dataset, facts };
}

/** The dataset without the facts that `drop` picks. */
export function withoutFacts(drop: (fact: Fact) => boolean): Dataset {
  return { ...dataset, facts: dataset.facts.filter((fact) => !drop(fact)) };
}

/** The dataset with one input changed. */
export function withInput(id: InputId, change: Partial<DescribedInput>): Dataset {
  const changed = { ...dataset.inputs[id]!, ...change };
  return { ...dataset, inputs: { ...dataset.inputs, [id]: changed } };
}

/** The dataset with one name added to a list. */
export function withName(list: NameKind, name: Partial<Name>): Dataset {
  const added: Name = { id: "New", words: { en: "Novel", zh: "新增" }, aliases: [], ...name };
  return { ...dataset, names: { ...dataset.names, [list]: [...dataset.names[list]!, added] } };
}

export function withSource(change: Partial<Dataset["source"]>): Dataset {
  return { ...dataset, source: { ...dataset.source, ...change } };
}

/** What a rule finds wrong with a dataset, each as a sentence: the place, then what is said of it. */
export const found = (rule: Rule, broken: Dataset) =>
  rule.check(broken).map(({ where, what }) => `${where} ${what}`);
