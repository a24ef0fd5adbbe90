import type { Cell } from "../../../src/functions/cells";
import { CellError } from "../../../src/functions/cells";
import { addressOf } from "../../../src/hosts/xlsx/sheet/address";
import type { WorkbookHost } from "../../../src/workbook/host";

/** What is typed in the cells of a workbook, `Sheet!A1`: blank ones are left out. */
export async function typedIn(host: WorkbookHost): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const sheet of await host.sheetNames()) {
    const used = await host.usedArea(sheet);
    if (!used) continue;
    const rows = await host.readFormulas(used);
    rows.forEach((texts, row) =>
      texts.forEach((text, column) => {
        if (text === "") return;
        found[`${sheet}!${addressOf(used.row + row, used.column + column)}`] = text;
      }),
    );
  }
  return found;
}

const plain = (value: Cell) => (value instanceof CellError ? value.code : value);

/** What the cells of a sheet show, by address: blank ones are left out. */
export async function shownOn(
  host: WorkbookHost,
  sheet: string,
): Promise<Record<string, number | string | boolean>> {
  const found: Record<string, number | string | boolean> = {};
  const used = await host.usedArea(sheet);
  if (!used) return found;
  const rows = await host.readValues(used);
  rows.forEach((values, row) =>
    values.forEach((value, column) => {
      const shown = plain(value);
      if (shown === null || shown === "") return;
      found[addressOf(used.row + row, used.column + column)] = shown;
    }),
  );
  return found;
}
