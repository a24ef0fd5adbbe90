import { fingerprint, passages } from "./fingerprint";
import type { Rule } from "./rule";
import { wordsOf } from "./rule";

/** The first passage of a text that is one of the source's, if any is. */
export function copiedPassage(text: string, source: ReadonlySet<string>): string | undefined {
  return passages(text).find((passage) => source.has(fingerprint(passage)));
}

/**
 * Figures carry over, sentences do not. The source is in Chinese, so only Chinese texts can repeat it.
 *
 * @param source The fingerprints of the source's passages. They are handed in, since neither the source's text nor these
 * belong in the product.
 */
export const ownWords = (source: ReadonlySet<string>): Rule => ({
  id: "own-words",
  description: "No text repeats a passage of the source, other than its title where that is cited.",
  check(dataset) {
    return wordsOf(dataset)
      .filter(({ where }) => where !== "source title")
      .flatMap(({ where, words }) => {
        const copied = copiedPassage(words.zh, source);
        return copied === undefined ? [] : [{ where, what: `repeats the source: ${copied}` }];
      });
  },
});
