/** How many Chinese characters in a row make a passage. Terms of the trade are shorter. */
const length = 8;

/**
 * The passages of a text: every run of eight Chinese characters, with all else left out, so that other figures, Latin
 * names and punctuation do not hide a copied sentence.
 */
export function passages(text: string): readonly string[] {
  const characters = text.normalize("NFKC").match(/\p{Script=Han}/gu) ?? [];
  const count = Math.max(0, characters.length - length + 1);
  return Array.from({ length: count }, (_, start) =>
    characters.slice(start, start + length).join(""),
  );
}

/** The 32-bit FNV-1a hash of a passage, in base 36: tells passages apart without holding any of their text. */
export function fingerprint(passage: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < passage.length; index++) {
    hash = Math.imul(hash ^ passage.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
