/** Two spellings of a name are the same if this makes them equal: case, full width, blanks and dashes do not matter. */
export function fold(spelling: string): string {
  return spelling
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\-_]+/g, "");
}
