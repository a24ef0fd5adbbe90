import type { Area } from "../../../workbook/host";
import { areaOf } from "../sheet/address";
import type { Workbook } from "../workbook";
import { Tags } from "../xml/tags";

/** What was selected when the file was saved. */
export function savedSelection({ part, sheets }: Workbook): Area {
  const active = part.sheets[part.active]?.name;
  const found = sheets.find(({ name }) => name === active) ?? sheets[0];
  const first = { row: 0, column: 0, rows: 1, columns: 1 };
  if (!found) return { sheet: "", ...first };
  const tags = new Tags(found.xml);
  while (tags.next() && tags.name !== "sheetData") {
    if (tags.closes || tags.name !== "selection") continue;
    const [reference = ""] = (tags.attribute("sqref") ?? "").split(" ");
    return { sheet: found.name, ...(areaOf(reference) ?? first) };
  }
  return { sheet: found.name, ...first };
}
