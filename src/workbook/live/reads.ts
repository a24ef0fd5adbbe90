import type { Grid } from "../../functions/cells";
import type { Area, WorkbookHost } from "../host";

/** More cells than this are not kept for one sheet: they are read one reference at a time. */
const mostKept = 500_000;

/** Reads the values of a workbook once and keeps them: for work that asks for many small areas. */
export class KeptValues {
  private readonly sheets = new Map<string, Promise<{ used: Area; values: Grid } | null>>();

  constructor(private readonly host: WorkbookHost) {}

  readonly readValues = async (area: Area): Promise<Grid> => {
    const kept = this.sheets.get(area.sheet) ?? this.read(area.sheet);
    this.sheets.set(area.sheet, kept);
    const sheet = await kept;
    if (!sheet) return this.host.readValues(area);
    const { used, values } = sheet;
    return Array.from({ length: area.rows }, (_r, row) =>
      Array.from(
        { length: area.columns },
        (_c, column) =>
          values[area.row + row - used.row]?.[area.column + column - used.column] ?? null,
      ),
    );
  };

  private async read(sheet: string): Promise<{ used: Area; values: Grid } | null> {
    const used = await this.host.usedArea(sheet);
    if (!used) return { used: { sheet, row: 0, column: 0, rows: 0, columns: 0 }, values: [] };
    if (used.rows * used.columns > mostKept) return null;
    return { used, values: await this.host.readValues(used) };
  }
}
