import type { Words } from "../../src/dataset/types";
import { EngineFailure } from "../../src/hosts/engine";
import { FileRefused } from "../../src/hosts/xlsx/refusal";
import { FormulaError } from "../../src/scenarios/errors";
import { StateTooLarge } from "../../src/scenarios/savedState";
import { HostError } from "../../src/workbook/hostError";
import { ensure } from "./property";

/** The classes whose words are meant for a person. */
const meant = [FileRefused, HostError, EngineFailure, FormulaError, StateTooLarge] as const;

// eslint-disable-next-line no-control-regex -- a terminal would obey them
const unprintable = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
const mostLetters = 600;

export function ensureSentence({ en, zh }: Words): void {
  for (const text of [en, zh]) {
    ensure(text.trim() !== "", () => "A refusal says nothing.");
    ensure(text.length <= mostLetters, () => `A refusal is too long: ${text}`);
    ensure(!unprintable.test(text), () => `A refusal is not for reading: ${JSON.stringify(text)}`);
  }
}

/** Does it, or has it refused in one sentence. Anything else that is thrown comes out as it is. */
export async function doneOrRefused<T>(work: () => Promise<T> | T): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    const words = meant.some((kind) => error instanceof kind)
      ? (error as { words: Words }).words
      : undefined;
    if (!words) throw error;
    ensureSentence(words);
    return undefined;
  }
}
