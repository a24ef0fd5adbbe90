import type { Language } from "../../dataset/types";
import type { Cell, Grid } from "../../functions/cells";
import type { Area, WorkbookHost } from "../host";
import { constantOf } from "../typed";
import { isLedgerHeading, ledgerLayout, ledgerTitle } from "./ledgerSheet";
import type { LedgerRow } from "./row";
import { columns, contentsOf, keyOf, readRow } from "./row";

const isBlank = (cell: Cell | undefined) => cell === null || cell === undefined || cell === "";

/** Where the columns of the ledger begin on its sheet, and the row of their headings. */
interface Header {
  readonly row: number;
  readonly column: number;
}

function headerIn(values: Grid, area: Area): Header | undefined {
  for (const [row, cells] of values.entries()) {
    const column = cells.findIndex((_cell, first) =>
      columns.every(({ en, zh }, index) => {
        const text = cells[first + index];
        return text === en || text === zh;
      }),
    );
    if (column >= 0) return { row: area.row + row, column: area.column + column };
  }
  return undefined;
}

/** A wider or longer sheet is none of ours. */
const mostColumns = 64;

/**
 * The sheet that keeps the formulas which were turned into values. A person may see, sort and damage it: rows that cannot be
 * read stay as they are.
 */
export class Ledger {
  private readonly rows = new Map<number, LedgerRow>();
  /** Rows that hold something which is no formula to put back, counted from 0. */
  readonly unsound: number[] = [];
  /** Whether anything but the ledger's own stands on the sheet. */
  private shared = false;
  /** Rows that hold anything at all. */
  private readonly occupied = new Set<number>();

  private constructor(
    private readonly host: WorkbookHost,
    readonly sheet: string,
    private readonly header: Header,
  ) {}

  /** The workbook's ledger, under whatever name its sheet has now; undefined where there is none. */
  static async open(host: WorkbookHost): Promise<Ledger | undefined> {
    const names = await host.sheetNames();
    const isOurs = (name: string) => name.toLowerCase() === ledgerTitle.toLowerCase();
    const likely = names.filter((name) => name.toLowerCase().startsWith(ledgerTitle.toLowerCase()));
    const others = names.filter((name) => !likely.includes(name));
    for (const name of [
      ...likely.sort((a, b) => Number(isOurs(b)) - Number(isOurs(a))),
      ...others,
    ]) {
      const ledger = await Ledger.read(host, name);
      if (ledger) return ledger;
    }
    return undefined;
  }

  static async create(host: WorkbookHost, language: Language): Promise<Ledger> {
    const sheet = await host.insertSheet(ledgerLayout(language));
    const ledger = await Ledger.read(host, sheet);
    if (!ledger) throw new Error(`The sheet ${sheet} could not be read back`);
    return ledger;
  }

  private static async read(host: WorkbookHost, sheet: string): Promise<Ledger | undefined> {
    const used = await host.usedArea(sheet);
    if (!used || used.columns > mostColumns) return undefined;
    const head = await host.readValues({ ...used, rows: Math.min(used.rows, 50) });
    const header = headerIn(head, used);
    // Without its headings, a ledger still has its name and its columns.
    const isNamed = sheet.toLowerCase().startsWith(ledgerTitle.toLowerCase());
    if (!header && !(isNamed && head[0]![0] === ledgerTitle)) return undefined;
    const ledger = new Ledger(host, sheet, header ?? { row: -1, column: 0 });
    const values = used.rows > head.length ? await host.readValues(used) : head;
    values.forEach((cells, index) => ledger.take(cells, used, used.row + index));
    return ledger;
  }

  private take(cells: readonly Cell[], used: Area, row: number): void {
    const first = this.header.column - used.column;
    const own = columns.map((_column, index) => cells[first + index] ?? null);
    const outside = cells.filter((_cell, at) => at < first || at >= first + columns.length);
    const isOther = (cell: Cell) =>
      !isBlank(cell) && !(typeof cell === "string" && isLedgerHeading(cell));
    if (cells.some((cell) => !isBlank(cell))) this.occupied.add(row);
    if (outside.some(isOther)) this.shared = true;
    if (row <= this.header.row) {
      if (row < this.header.row && own.some(isOther)) this.shared = true;
      return;
    }
    if (!own.some(isOther)) return;
    const entry = readRow(own);
    if (entry) this.rows.set(row, entry);
    else this.unsound.push(row);
  }

  /** The formulas that it keeps; those of later rows first, as a cell may have been frozen more than once. */
  entries(): readonly LedgerRow[] {
    return [...this.rows].sort(([a], [b]) => b - a).map(([, entry]) => entry);
  }

  /** Keeps formulas: when this is done they are on the sheet. */
  async add(entries: readonly LedgerRow[]): Promise<void> {
    let placed = this.place(entries);
    for (;;) {
      const others = await this.changed(placed.map(({ row }) => row));
      if (others.size === 0) break;
      for (const row of others) this.leave(row);
      placed = this.place(entries);
    }
    await this.write(placed.map(({ row, entry }) => ({ row, contents: contentsOf(entry) })));
    for (const { row, entry } of placed) {
      this.rows.set(row, entry);
      this.occupied.add(row);
    }
  }

  /** Forgets formulas that stand in their cells again. */
  async remove(entries: readonly LedgerRow[]): Promise<void> {
    const gone = new Set(entries);
    const rows = [...this.rows]
      .filter(([, entry]) => gone.has(entry))
      .map(([row]) => row)
      .sort((a, b) => a - b);
    const others = await this.changed(rows);
    for (const row of others) this.leave(row);
    const blank = columns.map(() => null);
    const own = rows.filter((row) => !others.has(row));
    await this.write(own.map((row) => ({ row, contents: blank })));
    for (const row of own) {
      this.rows.delete(row);
      this.occupied.delete(row);
    }
  }

  /** Takes the sheet away once it keeps nothing, unless anything else stands on it. Says whether it did. */
  async removeIfEmpty(): Promise<boolean> {
    if (!this.isEmpty) return false;
    // Somebody else may have frozen cells meanwhile.
    const now = await Ledger.read(this.host, this.sheet);
    if (!now?.isEmpty) return false;
    await this.host.removeSheet(this.sheet);
    return true;
  }

  private get isEmpty(): boolean {
    return this.rows.size === 0 && this.unsound.length === 0 && !this.shared;
  }

  private place(entries: readonly LedgerRow[]) {
    const free = this.freeRows();
    const known = new Map([...this.rows].map(([row, entry]) => [keyOf(entry), row]));
    const placed = entries.map((entry) => ({
      entry,
      row: known.get(keyOf(entry)) ?? free.next().value,
    }));
    return placed.sort((a, b) => a.row - b.row);
  }

  /** Those rows that somebody gave something else since they were read or written here: they are not to be written over. */
  private async changed(rows: readonly number[]): Promise<ReadonlySet<number>> {
    const changed = new Set<number>();
    for (const some of together(rows.map((row) => ({ row })))) {
      const held = await this.host.readFormulas(this.areaOf(some));
      for (const [index, { row }] of some.entries()) {
        const entry = this.rows.get(row);
        const now = readRow(held[index]!.map(constantOf));
        const isSame = entry
          ? now !== undefined && keyOf(now) === keyOf(entry)
          : held[index]!.every((text) => text === "");
        if (!isSame) changed.add(row);
      }
    }
    return changed;
  }

  private leave(row: number): void {
    this.rows.delete(row);
    this.occupied.add(row);
  }

  private *freeRows(): Generator<number, never> {
    for (let row = this.header.row + 1; ; row += 1) if (!this.occupied.has(row)) yield row;
  }

  private async write(
    lines: readonly { readonly row: number; readonly contents: readonly Cell[] }[],
  ): Promise<void> {
    for (const some of together(lines)) {
      await this.host.writeValues(
        this.areaOf(some),
        some.map(({ contents }) => contents),
      );
    }
  }

  private areaOf(lines: readonly { readonly row: number }[]): Area {
    return {
      sheet: this.sheet,
      row: lines[0]!.row,
      column: this.header.column,
      rows: lines.length,
      columns: columns.length,
    };
  }
}

/** Those that stand right below each other, so that one read or write serves them. */
function* together<T extends { readonly row: number }>(lines: readonly T[]): Generator<T[]> {
  for (let start = 0; start < lines.length;) {
    let end = start + 1;
    while (end < lines.length && lines[end]!.row === lines[end - 1]!.row + 1) end += 1;
    yield lines.slice(start, end);
    start = end;
  }
}
