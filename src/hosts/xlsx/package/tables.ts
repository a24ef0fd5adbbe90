import type { TableContent } from "../../engine";
import { damaged } from "../refusal";
import { areaOf } from "../sheet/address";
import { Tags } from "../xml/tags";
import { decodeCellText, unescapeXml } from "../xml/text";
import type { Package } from "./package";
import { relationshipsOf } from "./relationships";
import type { SheetEntry } from "./workbookPart";

/** The tables of the sheets. */
export function readTables(file: Package, sheets: readonly SheetEntry[]): readonly TableContent[] {
  return sheets.flatMap(({ name, part }) =>
    part === undefined
      ? []
      : relationshipsOf(file, part)
          .filter(({ type }) => type === "table")
          .map(({ target }) => readTable(file.text(target), name)),
  );
}

function readTable(xml: string, sheet: string): TableContent {
  const tags = new Tags(xml);
  if (!tags.find("table")) throw damaged("one of its tables cannot be read", "其中有表格无法读取");
  const area = areaOf(tags.attribute("ref") ?? "");
  if (!area) throw damaged("one of its tables has no range", "其中有表格缺少区域");
  const name = unescapeXml(tags.attribute("displayName") ?? tags.attribute("name") ?? "");
  const totals = Number(tags.attribute("totalsRowCount") ?? 0) > 0;
  const columns: string[] = [];
  while (tags.find("tableColumn")) {
    columns.push(decodeCellText(unescapeXml(tags.attribute("name") ?? "")));
  }
  return { name, sheet, row: area.row, column: area.column, rows: area.rows, columns, totals };
}
