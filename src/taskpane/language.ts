import type { Language, Words } from "../dataset/types";
import type { WordKey } from "./words";
import { words } from "./words";

const known = new Map<string, Words>(Object.entries(words));

/** Adds texts that were not there at first. */
export function learn(more: Readonly<Record<string, Words>>): void {
  for (const [key, text] of Object.entries(more)) known.set(key, text);
}

/** The languages of the pane, each by its own name: that is how its readers find it. */
export const languages: readonly { readonly id: Language; readonly name: string }[] = [
  { id: "en", name: "English" },
  { id: "zh", name: "简体中文" },
];

/** The BCP 47 tag for `lang` attributes and number formats. */
export const localeOf: Record<Language, string> = { en: "en-US", zh: "zh-CN" };

/** Our language for a host's locale such as `zh-CN`; English where we do not speak it. */
export function languageOf(locale: string): Language {
  return /^zh\b/i.test(locale) ? "zh" : "en";
}

/** A text of the user's in the language asked for; the English one where there is no other. */
export function textOf(text: Words, language: Language): string {
  return text[language] || text.en;
}

export type Fill = Readonly<Record<string, string | number>>;

/** A text with its `{names}` filled in. */
export function fillIn(text: string, fill: Fill): string {
  return text.replace(/\{(\w+)\}/g, (_match, name: string) => {
    const value = fill[name];
    if (value === undefined) throw new Error(`The text "${text}" needs a value for ${name}`);
    return String(value);
  });
}

/** A text of the pane. */
export function say(language: Language, key: WordKey, fill: Fill = {}): string {
  const text = known.get(key);
  if (!text) throw new Error(`The text ${key} is not loaded`);
  return fillIn(text[language], fill);
}

/** Sentences one after another: Chinese ones need no space between. */
export function oneAfterAnother(sentences: readonly string[], language: Language): string {
  return sentences.join({ en: " ", zh: "" }[language]);
}
