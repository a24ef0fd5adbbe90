import type { Rectangle } from "../sheet/address";
import { overlap } from "../sheet/address";
import type { FormulaCell } from "../sheet/formulaCell";

/** A range that formulas refer to, and those formulas. */
interface WatchedRange {
  readonly area: Rectangle;
  readonly cells: FormulaCell[];
  reached: boolean;
}

const blockRows = 16;
const blockColumns = 8;
/** A range over more blocks than this is looked at in every search. */
const mostBlocks = 256;

/** The formulas that refer to ranges of one sheet, by the blocks of the sheet that these lie in. */
export class WatchedRanges {
  private readonly known = new Map<string, WatchedRange>();
  private readonly blocks = new Map<number, WatchedRange[]>();
  private readonly wide: WatchedRange[] = [];

  watch(area: Rectangle, cell: FormulaCell): void {
    const key = `${area.row},${area.column},${area.rows},${area.columns}`;
    const same = this.known.get(key);
    if (same) {
      same.cells.push(cell);
      return;
    }
    const watched: WatchedRange = { area, cells: [cell], reached: false };
    this.known.set(key, watched);
    if (blockCount(area) > mostBlocks) {
      this.wide.push(watched);
      return;
    }
    for (const block of blocksOf(area)) {
      const list = this.blocks.get(block);
      if (list) list.push(watched);
      else this.blocks.set(block, [watched]);
    }
  }

  forget(): void {
    for (const range of this.known.values()) range.reached = false;
  }

  /** Gives the formulas whose ranges overlap an area; a range is given once until it is forgotten. */
  reachedFrom(area: Rectangle, give: (cell: FormulaCell) => void): void {
    if (this.known.size === 0) return;
    const reach = (list: readonly WatchedRange[]) => {
      for (const range of list) {
        if (range.reached || !overlap(range.area, area)) continue;
        range.reached = true;
        range.cells.forEach(give);
      }
    };
    reach(this.wide);
    if (blockCount(area) > this.known.size) {
      reach([...this.known.values()]);
      return;
    }
    for (const block of blocksOf(area)) reach(this.blocks.get(block) ?? []);
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
