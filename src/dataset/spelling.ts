/**
 * Two spellings of a name are the same if this makes them equal: case, full width, blanks and dashes do not matter. A dash in
 * front stays: it is the sign of a number, and -2026 is no year. What has nothing else is a name too: a scenario may be called _.
 */
export function fold(spelling: string): string {
  const plain = spelling.normalize("NFKC").toLowerCase().trim();
  return plain.replace(/[\s_]+/g, "").replace(/(?!^)-+/g, "") || plain;
}
