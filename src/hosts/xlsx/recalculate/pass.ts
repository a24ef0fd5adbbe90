import type { Answer, Grid } from "../../../functions/cells";
import type { Session } from "../../../functions/session";
import type { Shown } from "../../../workbook/recalculable";
import type { CellContent, DefinedName, SheetContent } from "../../engine";
import { createEngine, engineFunctions } from "../../engine";
import { formulaFromFile } from "../formula/fromFile";
import type { Rectangle } from "../sheet/address";
import { columnOf, keyOf, keysOf, rowOf } from "../sheet/address";
import type { FormulaCell } from "../sheet/formulaCell";
import type { Sheet } from "../sheet/sheet";
import type { Workbook } from "../workbook";
import type { EngineNames } from "./engineFormula";
import { engineFormula } from "./engineFormula";
import type { Given } from "./given";
import type { PrecedentFinder, SheetArea } from "./precedents";
import { shownOf } from "./shown";
import { columnLimit, rowLimit } from "../../../workbook/sheetLimits";

/** How far around it a formula that spills has to know of cells in its way. */
const spillRoom = { rows: 5_000, columns: 500 };
const timeout = 30 * 60_000;

/** Works out some formulas of a workbook with the engine, which is given these formulas and the cells that they read only. */
export class Pass {
  constructor(
    private readonly workbook: Workbook,
    private readonly finder: PrecedentFinder,
  ) {}

  async run(
    cells: ReadonlySet<FormulaCell>,
    session: Session,
    given: Given,
  ): Promise<ReadonlyMap<FormulaCell, Shown>> {
    const needed = this.needed(cells, given);
    const engine = await createEngine({
      functions: engineFunctions(session),
      language: session.language,
      timeout,
      workbook: {
        sheets: this.workbook.part.sheets.map(({ name }) => this.content(name, needed, given)),
        names: this.names(),
        tables: this.workbook.tables,
      },
    });
    try {
      await engine.calculate();
      const shown = new Map<FormulaCell, Shown>();
      for (const cell of cells) {
        const place = { sheet: cell.sheet.name, row: cell.row, column: cell.column };
        const spill = engine.spill(place) ?? { ...place, rows: 1, columns: 1 };
        const grid = Array.from({ length: spill.rows }, (_r, row) =>
          Array.from({ length: spill.columns }, (_c, column) =>
            engine.value({ sheet: place.sheet, row: cell.row + row, column: cell.column + column }),
          ),
        );
        shown.set(cell, shownOf(cell, answerOf(cell, grid)));
      }
      return shown;
    } finally {
      engine.dispose();
    }
  }

  /** The cells that the formulas read, and those of them that the engine must work out as the file has no value for them. */
  private needed(cells: ReadonlySet<FormulaCell>, given: Given): Needed {
    const needed: Needed = { formulas: new Set(cells), keys: new Map() };
    this.takeAll(
      [...cells].flatMap((cell) => this.areasOf(cell, given)),
      given,
      needed,
    );
    this.takeAll(roomFor(needed.formulas), given, needed);
    for (const { sheet, area } of given.grown) {
      const keys = keysFor(sheet, needed);
      for (const key of keysOf(area)) keys.add(key);
    }
    return needed;
  }

  private takeAll(areas: readonly SheetArea[], given: Given, needed: Needed): void {
    const seen = new Set<string>();
    const queue: FormulaCell[] = [];
    const takeOnce = ({ sheet, area }: SheetArea) => {
      const id = `${this.workbook.sheets.indexOf(sheet)}|${area.row}|${area.column}|${area.rows}|${area.columns}`;
      if (seen.has(id)) return;
      seen.add(id);
      this.take(sheet, area, given, needed, queue);
    };
    areas.forEach(takeOnce);
    for (const cell of queue) this.areasOf(cell, given).forEach(takeOnce);
  }

  private take(
    sheet: Sheet,
    area: Rectangle,
    given: Given,
    needed: Needed,
    queue: FormulaCell[],
  ): void {
    const { formulas } = needed;
    const keys = keysFor(sheet, needed);
    for (const key of sheet.index.within(area)) {
      const formula = sheet.formulas.get(key) ?? sheet.filledBy.get(key);
      if (formula && formulas.has(formula)) continue;
      if (formula && formula.kind !== "dataTable" && given.value(sheet, key) === undefined) {
        formulas.add(formula);
        queue.push(formula);
      } else {
        keys.add(key);
      }
    }
  }

  private areasOf(cell: FormulaCell, given: Given): readonly SheetArea[] {
    if (this.finder.of(cell).elusive)
      return this.workbook.sheets.map((sheet) => ({ sheet, area: everything }));
    const areas = this.finder.areasOf(cell);
    const spills = areas.flatMap(({ sheet, area }) => {
      // `A1#` is read as A1 by who collects references; the whole of its spill may be meant.
      const anchor = sheet.formulas.get(keyOf(area.row, area.column));
      return anchor?.kind === "dynamic" ? [{ sheet, area: given.area(anchor) }] : [];
    });
    return [...areas, ...spills];
  }

  private content(name: string, { formulas, keys }: Needed, given: Given): SheetContent {
    const sheet = this.workbook.sheet(name);
    const cells: CellContent[] = [];
    if (!sheet) return { name, cells };
    const names = this.engineNames(formulas, given);
    const put = (key: number, content: Omit<CellContent, "row" | "column">) =>
      cells.push({ row: rowOf(key), column: columnOf(key), ...content });
    for (const key of keys.get(sheet) ?? []) {
      const value = given.value(sheet, key);
      if (value !== null && value !== undefined) put(key, { value });
    }
    for (const cell of formulas) {
      if (cell.sheet !== sheet || cell.kind === "dataTable") continue;
      put(cell.key, { formula: engineFormula(cell, names) });
    }
    return { name, cells };
  }

  private engineNames(formulas: ReadonlySet<FormulaCell>, given: Given): EngineNames {
    return {
      finder: this.finder,
      localName,
      sheet: (name) => this.workbook.sheet(name),
      fixedSpill(sheet, row, column) {
        const anchor = sheet.formulas.get(keyOf(row, column));
        return anchor && !formulas.has(anchor) ? given.area(anchor) : undefined;
      },
    };
  }

  private names(): readonly DefinedName[] {
    return this.workbook.part.names
      .filter(({ name }) => !name.startsWith("_xlnm."))
      .map(({ name, sheet, formula }) => ({
        name: sheet === undefined ? name : localName(name, sheet),
        formula: formulaFromFile(formula),
      }));
  }
}

interface Needed {
  readonly formulas: Set<FormulaCell>;
  readonly keys: Map<Sheet, Set<number>>;
}

function keysFor(sheet: Sheet, { keys }: Needed): Set<number> {
  const known = keys.get(sheet) ?? new Set<number>();
  keys.set(sheet, known);
  return known;
}

/** Where the results of formulas that spill may reach: one area for each sheet. */
function roomFor(cells: Iterable<FormulaCell>): readonly SheetArea[] {
  const rooms = new Map<Sheet, { top: number; left: number; bottom: number; right: number }>();
  for (const { kind, sheet, row, column } of cells) {
    if (kind !== "dynamic") continue;
    const room = rooms.get(sheet) ?? { top: row, left: column, bottom: 0, right: 0 };
    rooms.set(sheet, {
      top: Math.min(room.top, row),
      left: Math.min(room.left, column),
      bottom: Math.max(room.bottom, row + spillRoom.rows),
      right: Math.max(room.right, column + spillRoom.columns),
    });
  }
  return [...rooms].map(([sheet, { top, left, bottom, right }]) => ({
    sheet,
    area: { row: top, column: left, rows: bottom - top, columns: right - left },
  }));
}

const everything = { row: 0, column: 0, rows: rowLimit, columns: columnLimit };

/** A name that no workbook has: the engine knows no names of one sheet only. */
const localName = (name: string, sheet: number) => `${name}__of_sheet_${sheet + 1}`;

/** A formula that shows one value and would spill here is one that Excel takes a single value of; which one it knows. */
function answerOf(cell: FormulaCell, grid: Grid): Answer {
  return cell.kind === "plain" ? grid[0]![0]! : grid;
}
