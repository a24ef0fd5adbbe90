import { parseStructRef } from "@borgar/fx/xlsx";
import type { TableContent } from "../../engine";
import type { References } from "../formula/dependencies";
import { isFixed, referencesOf } from "../formula/dependencies";
import type { NameEntry } from "../package/workbookPart";
import type { Rectangle } from "../sheet/address";
import { areaOf, rectangleOfReference } from "../sheet/address";
import type { FormulaCell, Sheet } from "../sheet/sheet";
import type { Workbook } from "../workbook";

export interface SheetArea {
  readonly sheet: Sheet;
  readonly area: Rectangle;
}

/** What a formula is worked out from. */
export interface Precedents {
  readonly areas: readonly SheetArea[];
  /** The functions of ours that it calls, also through names: `DEMAND`. */
  readonly ours: ReadonlySet<string>;
  /** Its calculation decides which cells it reads. */
  readonly elusive: boolean;
  readonly volatile: boolean;
}

interface Found {
  readonly areas: SheetArea[];
  readonly ours: Set<string>;
  elusive: boolean;
  volatile: boolean;
}

/** Looks up what formulas refer to: cells, names, tables. */
export class PrecedentFinder {
  private readonly known = new Map<FormulaCell, Precedents>();
  private readonly names = new Map<string, NameEntry>();
  private readonly tables: ReadonlyMap<string, TableContent>;

  constructor(private readonly workbook: Workbook) {
    const { names, sheets } = workbook.part;
    for (const entry of names) {
      const sheet = entry.sheet === undefined ? undefined : sheets[entry.sheet]?.name;
      this.names.set(nameKey(sheet, entry.name), entry);
    }
    this.tables = new Map(workbook.tables.map((table) => [table.name.toLowerCase(), table]));
  }

  of(cell: FormulaCell): Precedents {
    const known = this.known.get(cell);
    if (known) return known;
    const found: Found = { areas: [], ours: new Set(), elusive: false, volatile: false };
    this.collect(referencesOf(cell.text), cell.sheet, cell.row, found, new Set());
    if (cell.kind === "dataTable") found.areas.push(...dataTableAreas(cell));
    this.known.set(cell, found);
    return found;
  }

  /** The name that a text stands for where a formula of this sheet uses it: the sheet's own, or else the workbook's. */
  name(text: string, sheet: Sheet): NameEntry | undefined {
    const split = text.lastIndexOf("!");
    if (split < 0)
      return this.names.get(nameKey(sheet.name, text)) ?? this.names.get(nameKey(undefined, text));
    const [owner, name] = [unquoted(text.slice(0, split)), text.slice(split + 1)];
    return this.names.get(nameKey(owner, name)) ?? this.names.get(nameKey(undefined, name));
  }

  private collect(
    references: References,
    sheet: Sheet,
    row: number,
    found: Found,
    following: Set<NameEntry>,
  ): void {
    for (const name of references.ours) found.ours.add(name);
    found.elusive ||= references.elusive;
    found.volatile ||= references.volatile;
    for (const range of references.ranges) found.areas.push(...this.areasOf(range, sheet));
    for (const text of references.structured) found.areas.push(...this.tableAreas(text, row));
    for (const text of references.names) {
      const entry = this.name(text, sheet);
      if (!entry) {
        found.areas.push(...this.tableAreas(`${text}[]`, row));
      } else if (!following.has(entry)) {
        const inner = referencesOf(entry.formula);
        // A name with a relative part means other cells in each cell that uses it.
        if (!inner.ranges.every(isFixed)) found.elusive = true;
        following.add(entry);
        this.collect(inner, sheet, row, found, following);
      }
    }
  }

  /** A range, on its own sheet, the sheet that it names, or each of the sheets that it runs through. */
  private areasOf(range: string, sheet: Sheet): SheetArea[] {
    const reference = rectangleOfReference(range);
    if (!reference) return [];
    const { area } = reference;
    if (reference.sheet === "") return [{ sheet, area }];
    const sheets = this.workbook.sheets;
    const [from, to = from] = reference.sheet.split(":");
    const [first, last] = [this.workbook.sheet(from!), this.workbook.sheet(to!)];
    if (!first || !last) return [];
    return sheets
      .slice(sheets.indexOf(first), sheets.indexOf(last) + 1)
      .map((each) => ({ sheet: each, area }));
  }

  private tableAreas(text: string, row: number): SheetArea[] {
    const reference = parseStructRef(text);
    const table = this.tables.get(reference?.table?.toLowerCase() ?? "");
    const sheet = table && this.workbook.sheet(table.sheet);
    if (!reference || !sheet) return [];
    const titles = table.columns.map((title) => title.toLowerCase());
    const places = (reference.columns ?? []).map((title) => titles.indexOf(title.toLowerCase()));
    const first = places.length > 0 ? Math.max(0, Math.min(...places)) : 0;
    const last = places.length > 0 ? Math.max(...places) : titles.length - 1;
    const own = reference.sections?.includes("this row");
    const area = {
      row: own ? row : table.row,
      rows: own ? 1 : table.rows,
      column: table.column + first,
      columns: last - first + 1,
    };
    return [{ sheet, area }];
  }
}

const nameKey = (sheet: string | undefined, name: string) =>
  `${sheet?.toLowerCase() ?? ""}!${name.toLowerCase()}`;

const unquoted = (sheet: string) =>
  sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;

/** The cells that a data table is made of: the formulas along its edges, and the cells that it varies. */
function dataTableAreas({ sheet, area, inputs }: FormulaCell): SheetArea[] {
  const edges = {
    row: Math.max(0, area.row - 1),
    column: Math.max(0, area.column - 1),
    rows: area.rows + 1,
    columns: area.columns + 1,
  };
  const varied = inputs.map(areaOf).filter((input) => input !== undefined);
  return [edges, ...varied].map((one) => ({ sheet, area: one }));
}
