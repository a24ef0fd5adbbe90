import type { Filling } from "./paints";
import { textWidth } from "./letters";
import type { Block } from "./paragraph";
import type { Mark } from "./scene";
import { lineMark, smallLetters, textMark } from "./scene";
import { whisker } from "./whisker";

export interface Key {
  readonly sign: Filling | "range" | "assumedRange" | "line";
  readonly label: string;
}

const signWidth = 18;
const rowHeight = 18;

function signMarks(sign: Key["sign"], x: number, y: number): readonly Mark[] {
  const middle = y + rowHeight / 2;
  switch (sign) {
    case "range":
    case "assumedRange":
      return whisker([x, x + 14], middle, sign === "assumedRange");
    case "line":
      return [lineMark("whisker", [x + 7, middle - 6], [x + 7, middle + 6])];
    default:
      return [{ kind: "rect", paint: sign, x: x + 1, y: middle - 5, width: 12, height: 10 }];
  }
}

/** What the signs of a chart stand for, over as many rows as they need. */
export function legend(keys: readonly Key[], width: number): Block {
  const marks: Mark[] = [];
  let [x, y] = [0, 0];
  for (const { sign, label } of keys) {
    const taken = signWidth + textWidth(label, smallLetters);
    if (x > 0 && x + taken > width) [x, y] = [0, y + rowHeight];
    marks.push(
      ...signMarks(sign, x, y),
      textMark(label, x + signWidth, y + rowHeight / 2 + 4, { size: smallLetters }),
    );
    x += taken + 12;
  }
  return { marks, height: keys.length > 0 ? y + rowHeight : 0 };
}
