import { typedContents } from "../../src/workbook/layout/typed";
import type { SheetLayout } from "../../src/workbook/layout/types";
import type { Cell, Grid } from "../../src/functions/cells";
import { hasAecCall } from "../../src/workbook/aecCall";
import type { ContentCell, Contents } from "../../src/workbook/contents";
import type { AecCell, Area, Scope, Unwatch, WorkbookHost } from "../../src/workbook/host";
import type { Separators } from "../../src/workbook/separators";
import { english } from "../../src/workbook/separators";
import { constantOf, typedFor } from "../../src/workbook/typed";

/** A workbook file in memory: what several people have open at the same time. */
export class MemoryWorkbook {
  state: string | null = null;
  readonly keptAside: string[] = [];
  readonly sheets = new Map<string, Map<string, { formula: string; value: Cell }>>([
    ["Sheet1", new Map()],
  ]);
  /** Every state that was written, in order. */
  readonly writes: string[] = [];
  private readonly hosts = new Set<MemoryHost>();

  /** One person's window on the workbook. */
  open(): MemoryHost {
    const host = new MemoryHost(this);
    this.hosts.add(host);
    return host;
  }

  write(json: string, by: MemoryHost): void {
    this.state = json;
    this.writes.push(json);
    for (const host of this.hosts) if (host !== by || host.hearsItself) host.stateChanged();
  }
}

const at = (row: number, column: number) => `${row},${column}`;

/** A {@link WorkbookHost} without a program behind it; what can go wrong in a real one is switched on by the test. */
export class MemoryHost implements WorkbookHost {
  readonly kind = "file";
  /** True for programs whose change events come for one's own writes too. */
  hearsItself = false;
  /** What the next reads and writes of the state fail with. */
  failing: { read?: Error; write?: Error; keepAside?: Error } = {};
  /** Awaited before each read and write of the state: lets a test hold them up. */
  delay: () => Promise<void> = () => Promise.resolve();
  selection: Area = { sheet: "Sheet1", row: 0, column: 0, rows: 1, columns: 1 };
  recalculated: Scope[] = [];
  mode: "automatic" | "manual" = "automatic";
  calculating = false;
  /** The areas that spilling formulas fill; nothing spills by itself here. */
  spills: Area[] = [];
  separators: Separators = english;

  private readonly stateListeners = new Set<() => void>();
  private readonly selectionListeners = new Set<(selection: Area) => void>();

  constructor(private readonly workbook: MemoryWorkbook = new MemoryWorkbook()) {}

  stateChanged(): void {
    for (const listener of [...this.stateListeners]) listener();
  }

  async readState(): Promise<string | null> {
    await this.delay();
    if (this.failing.read) throw this.failing.read;
    return this.workbook.state;
  }

  async writeState(json: string): Promise<void> {
    await this.delay();
    if (this.failing.write) throw this.failing.write;
    this.workbook.write(json, this);
  }

  async keepAside(json: string): Promise<void> {
    await this.delay();
    if (this.failing.keepAside) throw this.failing.keepAside;
    this.workbook.keptAside.push(json);
  }

  watchState(listener: () => void): Unwatch {
    this.stateListeners.add(listener);
    return () => this.stateListeners.delete(listener);
  }

  readSelection(): Promise<Area> {
    return Promise.resolve(this.selection);
  }

  watchSelection(listener: (selection: Area) => void): Unwatch {
    this.selectionListeners.add(listener);
    return () => this.selectionListeners.delete(listener);
  }

  select(area: Area): Promise<void> {
    this.selection = area;
    for (const listener of [...this.selectionListeners]) listener(area);
    return Promise.resolve();
  }

  sheetNames(): Promise<readonly string[]> {
    return Promise.resolve([...this.workbook.sheets.keys()]);
  }

  usedArea(sheet: string): Promise<Area | null> {
    const places = [...this.cellsOf(sheet)]
      .filter(([, { formula }]) => formula !== "")
      .map(([place]) => place.split(",").map(Number) as [number, number]);
    if (places.length === 0) return Promise.resolve(null);
    const rows = places.map(([row]) => row);
    const columns = places.map(([, column]) => column);
    const [row, column] = [Math.min(...rows), Math.min(...columns)];
    return Promise.resolve({
      sheet,
      row,
      column,
      rows: Math.max(...rows) - row + 1,
      columns: Math.max(...columns) - column + 1,
    });
  }

  findAecCells(scope: Scope, signal?: AbortSignal): Promise<readonly AecCell[]> {
    if (signal?.aborted) return Promise.reject(signal.reason as Error);
    const { selection } = this;
    const found: AecCell[] = [];
    for (const [sheet, cells] of this.workbook.sheets) {
      if (scope !== "workbook" && sheet !== selection.sheet) continue;
      for (const [place, { formula, value }] of cells) {
        const [row, column] = place.split(",").map(Number) as [number, number];
        if (scope === "selection" && !inside(selection, row, column)) continue;
        if (hasAecCall(formula)) found.push({ sheet, row, column, formula, value });
      }
    }
    return Promise.resolve(found);
  }

  readFormulas(area: Area): Promise<readonly (readonly string[])[]> {
    return Promise.resolve(this.map(area, (cell) => cell?.formula ?? ""));
  }

  readValues(area: Area): Promise<Grid> {
    return Promise.resolve(this.map(area, (cell) => cell?.value ?? null));
  }

  readContents(most: number): Promise<Contents | null> {
    const cells: ContentCell[] = [];
    for (const [sheet, held] of this.workbook.sheets) {
      for (const [place, { formula, value }] of held) {
        const [row, column] = place.split(",").map(Number) as [number, number];
        const spill = this.spills.find((one) => one.sheet === sheet && inside(one, row, column));
        const own = spill ? held.get(at(spill.row, spill.column))!.formula : formula;
        if (own === "" && value === null) continue;
        const typed = own.startsWith("=") ? own : null;
        cells.push({ sheet, row, column, formula: typed, value });
      }
    }
    const { calculating } = this;
    return Promise.resolve(cells.length > most ? null : { cells, atOnce: true, calculating });
  }

  readSpills(area: Area): Promise<readonly Area[]> {
    return Promise.resolve(this.spills.filter((spill) => overlap(spill, area)));
  }

  writeFormulas(area: Area, formulas: readonly (readonly string[])[]): Promise<void> {
    return this.fill(area, (row, column) => {
      const formula = formulas[row]?.[column] ?? "";
      return { formula, value: formula.startsWith("=") ? null : constantOf(formula) };
    });
  }

  writeValues(area: Area, values: readonly (readonly Cell[])[]): Promise<void> {
    return this.fill(area, (row, column) => {
      const value = values[row]?.[column] ?? null;
      return { formula: typedFor(value), value };
    });
  }

  addSheet(name: string): Promise<string> {
    const { sheets } = this.workbook;
    const taken = new Set([...sheets.keys()].map((one) => one.toLowerCase()));
    let free = name;
    for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${name} (${count})`;
    sheets.set(free, new Map());
    return Promise.resolve(free);
  }

  async insertSheet(layout: SheetLayout): Promise<string> {
    const name = await this.addSheet(layout.name);
    for (const block of layout.blocks) {
      const { area, formulas } = typedContents(name, block);
      await this.writeFormulas(area, formulas);
    }
    return name;
  }

  removeSheet(name: string): Promise<void> {
    this.cellsOf(name);
    this.workbook.sheets.delete(name);
    return Promise.resolve();
  }

  recalculate(scope: Scope): Promise<void> {
    this.recalculated.push(scope);
    return Promise.resolve();
  }

  rebuild(): Promise<void> {
    return this.recalculate("workbook");
  }

  calculationMode(): Promise<"automatic" | "manual"> {
    return Promise.resolve(this.mode);
  }

  calculateAutomatically(): Promise<void> {
    this.mode = "automatic";
    return Promise.resolve();
  }

  formulaSeparators(): Promise<Separators> {
    return Promise.resolve(this.separators);
  }

  private cellsOf(sheet: string) {
    const cells = this.workbook.sheets.get(sheet);
    if (!cells) throw new Error(`no sheet ${sheet}`);
    return cells;
  }

  private map<T>(area: Area, of: (cell: { formula: string; value: Cell } | undefined) => T): T[][] {
    const cells = this.cellsOf(area.sheet);
    return Array.from({ length: area.rows }, (_r, row) =>
      Array.from({ length: area.columns }, (_c, column) =>
        of(cells.get(at(area.row + row, area.column + column))),
      ),
    );
  }

  private fill(
    area: Area,
    content: (row: number, column: number) => { formula: string; value: Cell },
  ): Promise<void> {
    const cells = this.cellsOf(area.sheet);
    for (let row = 0; row < area.rows; row += 1) {
      for (let column = 0; column < area.columns; column += 1) {
        cells.set(at(area.row + row, area.column + column), content(row, column));
      }
    }
    return Promise.resolve();
  }
}

function inside(area: Area, row: number, column: number): boolean {
  const down = row - area.row;
  const across = column - area.column;
  return down >= 0 && down < area.rows && across >= 0 && across < area.columns;
}

function overlap(one: Area, other: Area): boolean {
  return (
    one.sheet === other.sheet &&
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}
