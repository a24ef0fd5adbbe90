import type { IRange } from "@univerjs/core";
import { RTree } from "@univerjs/core";
import type {
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
} from "@univerjs/engine-formula";
import { oneCell } from "./geometry";

/** A formula that fills an area, or would if it had room. */
export interface Spill {
  readonly row: number;
  readonly column: number;
  readonly range: IRange;
}

type RangesOfSheet = Readonly<Record<number, Readonly<Record<number, IRange>>>>;

export const spillsOf = (ranges: RangesOfSheet | undefined): readonly Spill[] =>
  Object.entries(ranges ?? {}).flatMap(([row, line]) =>
    Object.entries(line).map(([column, range]) => ({
      row: Number(row),
      column: Number(column),
      range,
    })),
  );

/** The one cell of a spill without room; the engine copies its record as JSON. */
interface RangeWithoutRoom extends IRange {
  readonly wanted?: IRange;
}

/** What a spill without room has: the engine takes all cells that it records of one for filled by it, and clears them. */
export const withoutRoom = (wanted: IRange): RangeWithoutRoom => ({
  ...oneCell(wanted.startRow, wanted.startColumn),
  wanted,
});

/** The area that a spill wants, whether it has it or not. */
export const wantedBy = ({ range }: Spill): IRange => (range as RangeWithoutRoom).wanted ?? range;

interface Box {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
  readonly id: number;
}

/** The tree of the areas of one sheet, whose types the engine does not bring along. */
interface Areas {
  load(boxes: readonly Box[]): void;
  search(box: Box): readonly Box[];
}

interface Trees {
  getTree(unitId: string, sheetId: string): Areas;
}

const boxOf = ({ startRow, endRow, startColumn, endColumn }: IRange, id: number): Box => ({
  minX: startColumn,
  minY: startRow,
  maxX: endColumn,
  maxY: endRow,
  id,
});

/** Spills by where they are, so that those in the way of one are found without looking at all of them. */
export class SpillIndex {
  private readonly trees: Trees = new RTree();
  private readonly spills: Spill[] = [];
  /** Those that are not in their trees yet: many at once take a fraction of the time. */
  private readonly waiting = new Map<Areas, Box[]>();

  add(unitId: string, sheetId: string, spill: Spill): void {
    const areas = this.trees.getTree(unitId, sheetId);
    const boxes = this.waiting.get(areas) ?? [];
    this.waiting.set(areas, boxes);
    boxes.push(boxOf(spill.range, this.spills.length));
    this.spills.push(spill);
  }

  /** The spills that share a cell with an area. */
  find(unitId: string, sheetId: string, range: IRange): readonly Spill[] {
    const areas = this.trees.getTree(unitId, sheetId);
    const boxes = this.waiting.get(areas);
    if (boxes?.length) areas.load(boxes.splice(0));
    return areas.search(boxOf(range, -1)).map(({ id }) => this.spills[id]!);
  }
}

/** The spills before the calculation under way that stay as they were. */
export class SpillsBefore {
  private index: SpillIndex | null = null;

  constructor(
    private readonly current: IFormulaCurrentConfigService,
    private readonly isPending: (range: IRange) => boolean,
  ) {}

  forget(): void {
    this.index = null;
  }

  find(unitId: string, sheetId: string, range: IRange): readonly Spill[] {
    this.index ??= this.all();
    return this.index.find(unitId, sheetId, range);
  }

  private all(): SpillIndex {
    const spills = new SpillIndex();
    for (const [unitId, sheets] of Object.entries(this.current.getArrayFormulaRange())) {
      for (const [sheetId, ranges] of Object.entries(sheets ?? {})) {
        for (const spill of spillsOf(ranges)) {
          if (!this.isPending(spill.range)) spills.add(unitId, sheetId, spill);
        }
      }
    }
    return spills;
  }
}

/** The spills that the calculation under way has worked out. */
export class SpillsNow {
  private index = new SpillIndex();
  private readonly known = new WeakSet<IRange>();
  /** The record of the calculation that the index is of. */
  private calculation: unknown;

  constructor(private readonly runtime: IFormulaRuntimeService) {}

  /** Takes in what a cell that was just worked out fills. */
  note(unitId: string, sheetId: string, row: number, column: number): void {
    const range = this.rangeOf(unitId, sheetId, row, column);
    if (!range || this.known.has(range)) return;
    const calculation = this.runtime.getUnitArrayFormula();
    if (this.calculation !== calculation) this.index = new SpillIndex();
    this.calculation = calculation;
    this.known.add(range);
    this.index.add(unitId, sheetId, { row, column, range });
  }

  has(unitId: string, sheetId: string, row: number, column: number): boolean {
    return this.rangeOf(unitId, sheetId, row, column) !== undefined;
  }

  find(unitId: string, sheetId: string, wanted: IRange): readonly Spill[] {
    if (this.calculation !== this.runtime.getUnitArrayFormula()) return [];
    const found = this.index.find(unitId, sheetId, wanted);
    // A formula that was worked out twice fills what it filled last.
    return found.filter(
      ({ row, column, range }) => this.rangeOf(unitId, sheetId, row, column) === range,
    );
  }

  private rangeOf(unitId: string, sheetId: string, row: number, column: number) {
    const ranges = this.runtime.getUnitArrayFormula()[unitId]?.[sheetId];
    return (ranges as RangesOfSheet | undefined)?.[row]?.[column];
  }
}
