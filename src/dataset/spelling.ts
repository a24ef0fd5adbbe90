/**
 * Two spellings of a name are the same if this makes them equal: case, full width, blanks and dashes do not matter. A dash in
 * front stays: it is the sign of a number, and -2026 is no year.
 */
export function fold(spelling: string): string {
  return spelling
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_]+/g, "")
    .replace(/(?!^)-+/g, "");
}
