import type { Mark } from "./scene";
import { lineMark } from "./scene";

const cap = 4;

/** A range along a bar: its ends upright, its length dashed where the scenario's bands assume an end. */
export function whisker(
  [from, to]: readonly [number, number],
  middle: number,
  assumed: boolean,
): readonly Mark[] {
  const ends = [from, to].map(
    (x) => [[x, middle - cap] as const, [x, middle + cap] as const] as const,
  );
  const length = [[from, middle] as const, [to, middle] as const] as const;
  return [
    ...[length, ...ends].map(([start, end]) => lineMark("halo", start, end)),
    lineMark(assumed ? "assumedWhisker" : "whisker", ...length),
    ...ends.map(([start, end]) => lineMark("whisker", start, end)),
  ];
}

/** The same standing upright, over a column. */
export function uprightWhisker(
  middle: number,
  [from, to]: readonly [number, number],
  assumed: boolean,
): readonly Mark[] {
  return whisker([from, to], middle, assumed).map((mark) =>
    mark.kind === "line" ? { ...mark, x1: mark.y1, y1: mark.x1, x2: mark.y2, y2: mark.x2 } : mark,
  );
}
