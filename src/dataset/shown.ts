export const longestShown = 64;

/** What a terminal or a line of text would obey instead of showing it, and halves of characters. */
const unprintable = /[\p{Cc}\p{Bidi_Control}\p{Surrogate}]/gu;

/** A text from elsewhere as it can be printed. */
export const printable = (text: string) => text.replace(unprintable, "\ufffd");

/** A text from elsewhere, of whatever length, for a sentence. */
export const shown = (text: string) =>
  printable(text.length > longestShown ? `${text.slice(0, longestShown)}…` : text);
