import { addressOf } from "../../../src/hosts/xlsx/sheet/address";
import { XlsxFile } from "../../../src/hosts/xlsx/xlsxFile";
import { CellError } from "../../../src/functions/cells";
import type { Cell } from "../../../src/functions/cells";
import type { CellChange } from "../../../src/workbook/changes";
import { refresh } from "../../../src/workbook/refresh";
import type { BuiltWorkbook } from "./build";
import { buildWorkbook } from "./build";

/** A workbook after a refresh: the bytes before and after, and what the refresh says. */
export async function refreshed(workbook: BuiltWorkbook | Uint8Array, scenario?: string) {
  const before = workbook instanceof Uint8Array ? workbook : buildWorkbook(workbook);
  const file = new XlsxFile(before);
  const report = await refresh(file, { language: "en", scenario });
  return { before, after: file.save(), report };
}

const shown = (value: Cell | undefined) => (value instanceof CellError ? value.code : value);

/** A change in short: `Model!A1 1 → 2`. */
export const inShort = ({ sheet, row, column, old, new: now }: CellChange) =>
  `${sheet}!${addressOf(row, column)} ${String(shown(old))} → ${String(shown(now))}`;
