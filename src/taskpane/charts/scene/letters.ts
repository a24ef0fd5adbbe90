const wide = /[⺀-￯]/u;

/** About how wide a character is, in parts of the size of the letters: fonts differ, so rather too wide than too narrow. */
function widthOf(character: string): number {
  if (wide.test(character)) return 1;
  if (/[ilj.,:;'|]/.test(character)) return 0.28;
  if (/[ fIt()/-]/.test(character)) return 0.36;
  if (/[A-LN-VX-Z+%×]/.test(character)) return 0.7;
  if (/[MWmw]/.test(character)) return 0.9;
  return 0.57;
}

/** About how much room a text takes. It is reckoned, not measured, so that a chart can be drawn before it is shown. */
export function textWidth(text: string, size: number): number {
  return Array.from(text, widthOf).reduce((sum, width) => sum + width, 0) * size;
}

/** Words of Latin letters, single Chinese characters with the punctuation that must not begin a line, and blanks. */
const pieces = /[⺀-￯][，。；：、！？）》”]*|[^\s⺀-￯]+[，。；：、！？）》”]*|\s+/gu;

/** A text in lines that fit a width. */
export function wrap(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const [piece] of text.matchAll(pieces)) {
    if (line && textWidth((line + piece).trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return line.trim() ? [...lines, line.trimEnd()] : lines;
}
