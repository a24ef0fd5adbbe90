import { factOf } from "../dataset/facts";
import type { InputId } from "../dataset/inputs";
import { inputOf } from "../dataset/inputs";
import type { Language, Words } from "../dataset/types";

/** The errors of Excel that a formula of ours answers with. */
export type ErrorCode = "#VALUE!" | "#N/A" | "#NUM!" | "#DIV/0!";

/** Why a formula has no answer. Thrown inside, turned into a cell's error once, at the edge. */
export class FormulaError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly words: Words,
  ) {
    super(words.en);
    this.name = new.target.name;
  }

  in(language: Language): string {
    return this.words[language];
  }
}

/** An argument is wrong: the sentence says what is accepted. */
export class ArgumentError extends FormulaError {
  constructor(words: Words) {
    super("#VALUE!", words);
  }
}

/** The source holds no answer, or the question does not apply: the sentence says what is missing or why. */
export class NotAvailable extends FormulaError {
  constructor(
    words: Words,
    /** The inputs that would fill the gap, if any would. */
    readonly inputs: readonly InputId[] = [],
  ) {
    super("#N/A", words);
  }
}

/** A ratio to nothing. */
export class DivisionByZero extends FormulaError {
  constructor(words: Words) {
    super("#DIV/0!", words);
  }
}

/** A number is outside what the formula can take or reach. */
export class OutOfRange extends FormulaError {
  constructor(words: Words) {
    super("#NUM!", words);
  }
}

/** The answer waits for inputs that the scenario does not set; all of them are named at once. */
export class MissingInputs extends NotAvailable {
  constructor(inputs: readonly InputId[]) {
    super(
      {
        en: `Not in the source. Set the ${inputs.length === 1 ? "input" : "inputs"} ${listInputs(inputs, "en")}.`,
        zh: `来源未给出。请设置输入项：${listInputs(inputs, "zh")}。`,
      },
      inputs,
    );
  }
}

/** Inputs by id and name, with the source's words where it has any in place of the figure: for a sentence. */
export function listInputs(inputs: readonly InputId[], language: Language): string {
  const named = inputs.map((id) => {
    const words = described(id)[language];
    return language === "zh" ? `${id}（${words}）` : `${id} (${words})`;
  });
  return named.join({ en: "; ", zh: "；" }[language]);
}

function described(id: InputId): Words {
  const { name, said } = inputOf(id);
  const estimate = said && factOf(said).estimate;
  if (estimate?.kind !== "text") return name;
  const { text } = estimate;
  return {
    en: `${name.en}: the source says "${text.en}"`,
    zh: `${name.zh}：来源仅称“${text.zh}”`,
  };
}
