import type { Rectangle } from "../sheet/address";
import { contains } from "../sheet/address";
import type { FormulaCell } from "../sheet/formulaCell";
import type { Sheet } from "../sheet/sheet";
import type { PrecedentFinder, SheetArea } from "./precedents";

/** A range that formulas refer to, and those formulas. */
interface Watched {
  readonly area: Rectangle;
  readonly cells: FormulaCell[];
  reached: boolean;
}

const blockRows = 16;
const blockColumns = 8;
/** A range over more blocks than this is looked at in every search of its sheet. */
const mostBlocks = 256;

/** Finds the formulas that depend on cells, directly or through others. Ranges are kept by blocks of their sheet. */
export class Dependents {
  private readonly sheets = new Map<Sheet, { blocks: Map<number, Watched[]>; wide: Watched[] }>();
  private readonly elusive: FormulaCell[] = [];
  private readonly all: Watched[] = [];

  constructor(cells: Iterable<FormulaCell>, finder: PrecedentFinder) {
    const known = new Map<Sheet, Map<string, Watched>>();
    for (const cell of cells) {
      if (finder.of(cell).elusive) this.elusive.push(cell);
      for (const { sheet, area } of finder.areasOf(cell)) this.watch(sheet, area, cell, known);
    }
  }

  /** The formulas among these cells' dependents; the cells themselves where they depend on each other. */
  follow(starts: readonly SheetArea[]): ReadonlySet<FormulaCell> {
    const found = new Set<FormulaCell>();
    if (starts.length === 0) return found;
    for (const watched of this.all) watched.reached = false;
    const queue: SheetArea[] = [...starts];
    const add = (cell: FormulaCell) => {
      if (found.has(cell)) return;
      found.add(cell);
      queue.push(cell);
    };
    this.elusive.forEach(add);
    for (const { sheet, area } of queue) {
      for (const watched of this.reachedFrom(sheet, area)) watched.cells.forEach(add);
    }
    return found;
  }

  /** The ranges that overlap an area. Each is given once in a search: its formulas are known from then on. */
  private *reachedFrom(sheet: Sheet, area: Rectangle): Iterable<Watched> {
    const known = this.sheets.get(sheet);
    if (!known) return;
    const { blocks, wide } = known;
    const candidates = [wide];
    for (const block of blocksOf(area)) candidates.push(blocks.get(block) ?? []);
    for (const list of candidates) {
      for (const watched of list) {
        if (watched.reached || !overlap(watched.area, area)) continue;
        watched.reached = true;
        yield watched;
      }
    }
  }

  private watch(
    sheet: Sheet,
    area: Rectangle,
    cell: FormulaCell,
    known: Map<Sheet, Map<string, Watched>>,
  ): void {
    const ofSheet = known.get(sheet) ?? new Map<string, Watched>();
    known.set(sheet, ofSheet);
    const key = `${area.row},${area.column},${area.rows},${area.columns}`;
    const same = ofSheet.get(key);
    if (same) {
      same.cells.push(cell);
      return;
    }
    const watched: Watched = { area, cells: [cell], reached: false };
    ofSheet.set(key, watched);
    this.all.push(watched);
    const lists = this.sheets.get(sheet) ?? { blocks: new Map<number, Watched[]>(), wide: [] };
    this.sheets.set(sheet, lists);
    if (blockCount(area) > mostBlocks) {
      lists.wide.push(watched);
      return;
    }
    for (const block of blocksOf(area)) {
      const list = lists.blocks.get(block);
      if (list) list.push(watched);
      else lists.blocks.set(block, [watched]);
    }
  }
}

const firstBlock = (from: number, size: number) => Math.floor(from / size);
const lastBlock = (from: number, count: number, size: number) =>
  Math.floor((from + count - 1) / size);

function blockCount({ row, rows, column, columns }: Rectangle): number {
  const down = lastBlock(row, rows, blockRows) - firstBlock(row, blockRows) + 1;
  const across = lastBlock(column, columns, blockColumns) - firstBlock(column, blockColumns) + 1;
  return down * across;
}

function* blocksOf({ row, rows, column, columns }: Rectangle): Iterable<number> {
  const lastDown = lastBlock(row, rows, blockRows);
  const lastAcross = lastBlock(column, columns, blockColumns);
  for (let down = firstBlock(row, blockRows); down <= lastDown; down += 1) {
    for (let across = firstBlock(column, blockColumns); across <= lastAcross; across += 1) {
      yield down * 2048 + across;
    }
  }
}

export function overlap(a: Rectangle, b: Rectangle): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** Whether any of the areas holds a cell. */
export function anyHolds(
  areas: readonly SheetArea[],
  { sheet, row, column }: FormulaCell,
): boolean {
  return areas.some((one) => one.sheet === sheet && contains(one.area, row, column));
}
