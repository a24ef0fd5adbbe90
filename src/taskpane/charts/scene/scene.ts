import type { Paint } from "./paints";

/** What a chart is made of: drawn into the pane and into a picture alike. Lengths are CSS pixels. */
export type Mark =
  | {
      readonly kind: "rect";
      readonly paint: Paint;
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      /** Shown when it is pointed at. */
      readonly tip?: string;
    }
  | {
      readonly kind: "line";
      readonly paint: Paint;
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
    }
  | {
      readonly kind: "text";
      readonly paint: "text" | "muted";
      readonly x: number;
      /** Of the line that the letters stand on. */
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly anchor: "start" | "middle" | "end";
      readonly bold?: boolean;
    };

export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** The size of letters in a chart, and of smaller ones. */
export const letters = 12;
export const smallLetters = 11;

type TextOptions = Partial<
  Pick<Extract<Mark, { kind: "text" }>, "paint" | "anchor" | "bold" | "size">
>;

export function textMark(text: string, x: number, y: number, options: TextOptions = {}): Mark {
  return { kind: "text", paint: "text", size: letters, anchor: "start", ...options, text, x, y };
}

export function lineMark(
  paint: Paint,
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
): Mark {
  return { kind: "line", paint, x1, y1, x2, y2 };
}

export function movedBy(mark: Mark, right: number, down: number): Mark {
  if (mark.kind !== "line") return { ...mark, x: mark.x + right, y: mark.y + down };
  const { x1, x2, y1, y2 } = mark;
  return { ...mark, x1: x1 + right, x2: x2 + right, y1: y1 + down, y2: y2 + down };
}
