import { GivenUp } from "../../workbook/attended";
import type { Area, WorkbookHost } from "../../workbook/host";

/** How many cells a formula's result fills. */
export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** The cell that a formula would go into. */
export interface Target {
  readonly cell: Area;
  /** What it holds now; empty for a blank cell. */
  readonly content: string;
  /** The cell whose formula spills into it; filling the cell breaks that formula. */
  readonly spilledFrom?: Area | undefined;
  /** The cells that the result fills, where they are several. */
  readonly spill?: Area | undefined;
  /** How many of those beside the target hold something: the result has no room until they are empty. */
  readonly inTheWay: number;
}

/** A formula that was put into a cell, and what takes it back. */
export interface Insertion {
  readonly cell: Area;
  /** What the cell held before. */
  readonly before: string;
  /** The formula: as the workbook holds it, or, where that was not read, as it was written. */
  readonly after: string;
}

const firstOf = ({ sheet, row, column }: Area): Area => ({
  sheet,
  row,
  column,
  rows: 1,
  columns: 1,
});

const single: Size = { rows: 1, columns: 1 };

/** The first cell of the selection, and what a result of this size meets there. */
export async function selectedTarget(host: WorkbookHost, size = single): Promise<Target> {
  return targetAt(host, await host.readSelection(), size);
}

/** The first cell of an area, and what a result of this size meets there. */
export async function targetAt(host: WorkbookHost, area: Area, size = single): Promise<Target> {
  const cell = firstOf(area);
  const [content, [filling], inTheWay] = await Promise.all([
    contentOf(host, cell),
    host.readSpills(cell),
    inTheWayOf(host, cell, size),
  ]);
  const origin = filling && firstOf(filling);
  const isOrigin = origin?.row === cell.row && origin.column === cell.column;
  return {
    cell,
    content,
    spilledFrom: isOrigin ? undefined : origin,
    spill: size.rows * size.columns > 1 ? { ...cell, ...size } : undefined,
    inTheWay,
  };
}

async function contentOf(host: WorkbookHost, cell: Area): Promise<string> {
  const [row] = await host.readFormulas(cell);
  return row?.[0] ?? "";
}

async function inTheWayOf(host: WorkbookHost, cell: Area, size: Size): Promise<number> {
  if (size.rows * size.columns === 1) return 0;
  const [values, ownSpills] = await Promise.all([
    host.readValues({ ...cell, ...size }),
    host.readSpills(cell),
  ]);
  // What the formula that stands there now spills makes room with it.
  const own = ownSpills.find(({ row, column }) => row === cell.row && column === cell.column);
  const isOwn = (row: number, column: number) =>
    (row === 0 && column === 0) || (!!own && row < own.rows && column < own.columns);
  return values.flatMap((row, r) => row.filter((value, c) => value !== null && !isOwn(r, c)))
    .length;
}

/** Whether a formula can go there without a question. */
export const isFree = ({ content, spilledFrom, inTheWay }: Target): boolean =>
  content === "" && !spilledFrom && inTheWay === 0;

/** Whether a formula would meet the same at both times: what somebody agreed to before it is still so. */
export const isSameTarget = (one: Target, other: Target): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** A formula that stands in its cell and was not read back. */
export const unread = ({ cell, content }: Target, formula: string): Insertion => ({
  cell,
  before: content,
  after: formula,
});

/**
 * Writes the formula, which is in its cell whether or not it can be read back.
 *
 * @param onWritten told once the formula is in its cell.
 */
export async function insertFormula(
  host: WorkbookHost,
  target: Target,
  formula: string,
  onWritten?: (made: Insertion) => void,
): Promise<Insertion> {
  const { cell } = target;
  await host.writeFormulas(cell, [[formula]]);
  const made = unread(target, formula);
  onWritten?.(made);
  const after = await contentOf(host, cell).catch((error: unknown) => {
    if (error instanceof GivenUp) throw error;
    return formula;
  });
  return { ...made, after };
}

/** Puts back what a cell held; false, and nothing done, where the cell was changed since. */
export async function takeBack(
  host: WorkbookHost,
  { cell, before, after }: Insertion,
): Promise<boolean> {
  const content = await contentOf(host, cell);
  if (content === before) return true;
  if (content !== after) return false;
  await host.writeFormulas(cell, [[before]]);
  return true;
}
