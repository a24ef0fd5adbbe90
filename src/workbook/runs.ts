import type { Area } from "./host";

/** Things that stand in cells below each other, so that one read or write serves them all. */
export interface Run<T> {
  readonly area: Area;
  readonly items: readonly T[];
}

/** Joins areas of one cell that stand below each other; larger areas stay by themselves. */
export function runsOf<T>(items: readonly T[], areaOf: (item: T) => Area): Run<T>[] {
  const runs: { area: Area; items: T[] }[] = [];
  for (const item of items) {
    const area = areaOf(item);
    const last = runs.at(-1);
    if (last && continues(last.area, area, last.items.length)) {
      last.items.push(item);
      last.area = { ...last.area, rows: last.area.rows + 1 };
    } else runs.push({ area, items: [item] });
  }
  return runs;
}

const continues = (run: Area, { sheet, row, column, rows, columns }: Area, length: number) =>
  run.sheet === sheet &&
  run.column === column &&
  run.columns === 1 &&
  run.rows === length &&
  run.row + run.rows === row &&
  rows === 1 &&
  columns === 1;

/** The order in which neighbours in a column follow each other. */
export function byColumn(a: Area, b: Area): number {
  return a.sheet === b.sheet ? a.column - b.column || a.row - b.row : a.sheet < b.sheet ? -1 : 1;
}
