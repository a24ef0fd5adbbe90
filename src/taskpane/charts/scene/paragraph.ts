import { wrap } from "./letters";
import type { Mark } from "./scene";
import { letters, textMark } from "./scene";

export interface Block {
  readonly marks: readonly Mark[];
  readonly height: number;
}

interface ParagraphOptions {
  readonly size?: number;
  readonly paint?: "text" | "muted";
  readonly bold?: boolean;
}

/** A text over as many lines as its width asks for. */
export function paragraph(
  text: string,
  [x, y]: readonly [number, number],
  width: number,
  { size = letters, paint = "text", bold = false }: ParagraphOptions = {},
): Block {
  const line = Math.round(size * 1.35);
  const lines = wrap(text, width, size);
  return {
    marks: lines.map((words, index) =>
      textMark(words, x, y + size + index * line, { size, paint, bold }),
    ),
    height: lines.length * line,
  };
}
