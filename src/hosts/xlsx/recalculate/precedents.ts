import { parseStructRef } from "@borgar/fx/xlsx";
import type { TableContent } from "../../engine";
import type { References } from "../formula/dependencies";
import { isFixed, referencesOf } from "../formula/dependencies";
import { RelativeArea } from "../formula/reference";
import type { FormulaShape } from "../formula/shape";
import type { NameEntry } from "../package/workbookPart";
import type { Rectangle } from "../sheet/address";
import { areaOf, rectangleOfReference } from "../sheet/address";
import type { FormulaCell } from "../sheet/formulaCell";
import type { Sheet } from "../sheet/sheet";
import type { Workbook } from "../workbook";

export interface SheetArea {
  readonly sheet: Sheet;
  readonly area: Rectangle;
}

/** What the cells of one formula are worked out from, wherever they stand. */
export interface Precedents {
  /** The functions of ours that it calls, also through names: `DEMAND`. */
  readonly ours: ReadonlySet<string>;
  /** Its calculation decides which cells it reads. */
  readonly elusive: boolean;
  readonly volatile: boolean;
}

interface Found {
  readonly relative: (readonly [Sheet, RelativeArea])[];
  readonly fixed: SheetArea[];
  /** References to tables, which may mean the row that the cell stands in. */
  readonly structured: string[];
  readonly ours: Set<string>;
  elusive: boolean;
  volatile: boolean;
}

/** Looks up what formulas refer to: cells, names, tables. */
export class PrecedentFinder {
  private readonly known = new Map<FormulaShape, Found>();
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
    return this.foundIn(cell);
  }

  /** The cells that a formula reads. */
  areasOf(cell: FormulaCell): readonly SheetArea[] {
    const { relative, fixed, structured } = this.foundIn(cell);
    const { row, column } = cell;
    const areas = relative.map(([sheet, area]) => ({ sheet, area: area.from(row, column) }));
    if (fixed.length > 0) areas.push(...fixed);
    for (const text of structured) areas.push(...this.tableAreas(text, row));
    if (cell.kind === "dataTable") areas.push(...dataTableAreas(cell));
    return areas;
  }

  private foundIn({ shape, sheet }: FormulaCell): Found {
    const known = this.known.get(shape);
    if (known) return known;
    const found: Found = {
      relative: [],
      fixed: [],
      structured: [],
      ours: new Set(),
      elusive: false,
      volatile: false,
    };
    const references = referencesOf(shape.text);
    for (const range of references.ranges) {
      const area = RelativeArea.read(range, shape.row, shape.column);
      if (!area) continue;
      for (const each of this.sheetsOf(area.sheet, sheet)) found.relative.push([each, area]);
    }
    this.collect(references, sheet, found, new Set());
    this.known.set(shape, found);
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
    found: Found,
    following: Set<NameEntry>,
  ): void {
    for (const name of references.ours) found.ours.add(name);
    found.elusive ||= references.elusive;
    found.volatile ||= references.volatile;
    found.structured.push(...references.structured);
    for (const text of references.names) {
      const entry = this.name(text, sheet);
      if (!entry) {
        found.structured.push(`${text}[]`);
      } else if (!following.has(entry)) {
        const inner = referencesOf(entry.formula);
        // A name with a relative part means other cells in each cell that uses it.
        if (!inner.ranges.every(isFixed)) found.elusive = true;
        following.add(entry);
        for (const range of inner.ranges) found.fixed.push(...this.fixedAreas(range, sheet));
        this.collect(inner, sheet, found, following);
      }
    }
  }

  private fixedAreas(range: string, sheet: Sheet): SheetArea[] {
    const reference = rectangleOfReference(range);
    if (!reference) return [];
    return this.sheetsOf(reference.sheet, sheet).map((each) => ({
      sheet: each,
      area: reference.area,
    }));
  }

  /** A formula's own sheet, the one that it names, or each of the sheets that it runs through. */
  private sheetsOf(named: string, own: Sheet): readonly Sheet[] {
    if (named === "") return [own];
    const sheets = this.workbook.sheets;
    const [from, to = from] = named.split(":");
    const [first, last] = [this.workbook.sheet(from!), this.workbook.sheet(to!)];
    if (!first || !last) return [];
    return sheets.slice(sheets.indexOf(first), sheets.indexOf(last) + 1);
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
