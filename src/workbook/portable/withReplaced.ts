/** A part of a text, from its first character to behind its last. */
interface Part {
  readonly start: number;
  readonly end: number;
}

/** A text with something else in place of some of its parts, which are given from left to right. */
export function withReplaced<T extends Part>(
  text: string,
  parts: readonly T[],
  replacement: (part: T, index: number) => string,
): string {
  let result = "";
  let done = 0;
  for (const [index, part] of parts.entries()) {
    result += text.slice(done, part.start) + replacement(part, index);
    done = part.end;
  }
  return result + text.slice(done);
}
