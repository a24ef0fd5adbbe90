import type { Words } from "../dataset/types";

/** Why a workbook could not do what it was asked to: a sentence for a person. */
export class HostError extends Error {
  constructor(
    readonly words: Words,
    options?: ErrorOptions,
  ) {
    super(words.en, options);
    this.name = "HostError";
  }
}

/** What to tell the user about a piece of work that failed. */
export function reasonOf(error: unknown): Words {
  if (error instanceof HostError) return error.words;
  const message = error instanceof Error ? error.message : String(error);
  return { en: message, zh: message };
}
