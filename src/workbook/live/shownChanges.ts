import { isSameFigure } from "../changes";
import type { ContentCell, Contents } from "../contents";
import type { Place } from "../recalculable";
import { CellIndex } from "./cellIndex";

/** A formula's cell that shows something else; undefined where a spill did not reach, or no longer does. */
export interface ShownChange extends Place {
  readonly formula: string;
  readonly old: ContentCell | undefined;
  readonly now: ContentCell | undefined;
}

/** How two readings of a workbook differ. */
export interface ShownChanges {
  readonly changed: readonly ShownChange[];
  /** The cells that a person, or a piece of work, gave something else. */
  readonly edited: CellIndex<Place>;
}

/** Whether a cell only shows what its neighbour's formula fills: it has the very same. */
function isSpilled({ sheet, row, column, formula }: ContentCell, all: CellIndex<ContentCell>) {
  if (formula === null) return false;
  const neighbours = [
    { sheet, row: row - 1, column },
    { sheet, row, column: column - 1 },
  ];
  return neighbours.some((place) => all.at(place)?.formula === formula);
}

interface Read extends Contents {
  readonly index: CellIndex<ContentCell>;
}

export function shownChanges(before: Read, after: Read): ShownChanges {
  const [was, is] = [before.index, after.index];
  const changed: ShownChange[] = [];
  const edited = new CellIndex<Place>();
  const look = (old: ContentCell | undefined, now: ContentCell | undefined) => {
    const { sheet, row, column, formula } = (now ?? old)!;
    const same = isSameFigure(old?.value, now?.value);
    const alike =
      old && now ? old.formula === now.formula : isSpilled((now ?? old)!, now ? is : was);
    if (!alike || (formula === null && !same)) edited.add({ sheet, row, column });
    else if (formula !== null && !same) changed.push({ sheet, row, column, formula, old, now });
  };
  for (const now of after.cells) look(was.at(now), now);
  for (const old of before.cells) if (!is.at(old)) look(old, undefined);
  return { changed, edited };
}
