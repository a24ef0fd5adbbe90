import type { Block } from "./paragraph";
import type { Scene } from "./scene";
import { movedBy } from "./scene";

/** Parts of a drawing one below the other. */
export function under(width: number, parts: readonly Block[], gap = 8): Scene {
  let y = 0;
  const marks = parts
    .filter(({ height }) => height > 0)
    .flatMap((part, index) => {
      if (index > 0) y += gap;
      const moved = part.marks.map((mark) => movedBy(mark, 0, y));
      y += part.height;
      return moved;
    });
  return { width, height: y, marks };
}
