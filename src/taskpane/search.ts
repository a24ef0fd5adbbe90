import { fold } from "../dataset/spelling";

/** Texts in which words are looked for. They stand between line breaks, so that nothing is found across two of them. */
export type Haystack = string;

export const haystackOf = (texts: readonly string[]): Haystack =>
  `\n${texts.map(fold).join("\n")}\n`;

/** Whether a text has a word; a figure counts as a whole, or 300,000 would be found in 3,000,000. */
function has(haystack: Haystack, word: string): boolean {
  return haystack.includes(/^\d{5,}$/.test(word) ? `\n${word}\n` : word);
}

/** A predicate for the texts that have every word of a search somewhere. */
export function finder(search: string): (haystack: Haystack) => boolean {
  const wanted = search
    .split(/\s+/)
    .map((word) => fold(word.replace(/(\d),(?=\d{3})/g, "$1")))
    .filter(Boolean);
  return (haystack) => wanted.every((word) => has(haystack, word));
}
