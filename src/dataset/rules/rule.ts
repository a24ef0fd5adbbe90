import type { Dataset } from "../dataset";
import type { Words } from "../types";

/** Something that breaks a rule: where in the dataset, and what is wrong there. */
export interface Problem {
  readonly where: string;
  readonly what: string;
}

/** One thing that must hold for the dataset to be published. */
export interface Rule {
  readonly id: string;
  readonly description: string;
  check(dataset: Dataset): readonly Problem[];
}

/** A text of the dataset and where it stands. */
export interface PlacedWords {
  readonly where: string;
  readonly words: Words;
  /** Whether it is prose, which differs between languages, and not a name, which may not. */
  readonly prose: boolean;
}

/** Every text that a person reads, in both languages. */
export function wordsOf({ facts, inputs, names, source }: Dataset): readonly PlacedWords[] {
  const placed: PlacedWords[] = [];
  const prose = (where: string, words: Words) => placed.push({ where, words, prose: true });
  const name = (where: string, words: Words) => placed.push({ where, words, prose: false });

  for (const { id, subject, measure, note, estimate } of facts) {
    name(`${id} subject`, subject);
    name(`${id} measure`, measure);
    if (estimate.kind === "text") name(`${id} text`, estimate.text);
    prose(`${id} note`, note);
  }
  for (const [id, input] of Object.entries(inputs)) {
    prose(`${id} name`, input.name);
    prose(`${id} meaning`, input.meaning);
  }
  for (const [list, entries] of Object.entries(names)) {
    for (const { id, words } of entries) name(`${list} ${id}`, words);
  }
  for (const part of ["title", "producer", "kind", "disclaimer"] as const) {
    prose(`source ${part}`, source[part]);
  }
  return placed;
}
