import type { Grid } from "../../../functions/cells";
import type { Area } from "../../../workbook/host";
import { typedContents } from "../../../workbook/layout/typed";
import type { Chart, SheetLayout } from "../../../workbook/layout/types";
import { addDrawing } from "../layout/drawing";
import { addNames, freeNames, withNames } from "../layout/names";
import { longLists, sheetXml } from "../layout/sheetXml";
import { Styles } from "../layout/styles";
import { addSheetPart } from "./addSheet";
import type { OpenWorkbook } from "./openWorkbook";

/** What an inserted sheet still has to be given: its contents, and charts of what these come to. */
export interface InsertedSheet {
  readonly name: string;
  readonly contents: readonly {
    readonly area: Area;
    readonly formulas: readonly (readonly string[])[];
  }[];
}

/** Adds a sheet that looks as it is laid out, and holds nothing yet. */
export function insertLaidOut(open: OpenWorkbook, layout: SheetLayout): InsertedSheet {
  const workbook = open.read();
  const { file, part } = workbook;
  const styles = new Styles(file, part.part);
  const content = sheetXml(layout, styles);
  styles.save();
  const { name } = addSheetPart(workbook, layout.name, content);
  const free = freeNames(workbook, layout.names ?? []);
  addNames(workbook, name, layout.names ?? [], free);
  open.changedFile();
  const blocks = layout.blocks.map((block) => {
    const { area, formulas } = typedContents(name, block);
    return {
      area,
      formulas: formulas.map((line) =>
        line.map((text) => (text.startsWith("=") ? withNames(text, free) : text)),
      ),
    };
  });
  const lists = longLists(layout).map(({ dropDown, column }) =>
    typedContents(name, {
      row: 0,
      column,
      rows: dropDown.values.length,
      columns: 1,
      role: "label",
      contents: dropDown.values.map((value) => [value]),
    }),
  );
  return { name, contents: [...blocks, ...lists] };
}

/** Draws charts on a sheet of what its cells show. */
export function drawCharts(
  open: OpenWorkbook,
  name: string,
  charts: readonly Chart[],
  values: (area: Area) => Grid,
): void {
  if (charts.length === 0) return;
  const { file, part, sheet } = openSheet(open, name);
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const id = addDrawing(file, folder, { name, part: sheet }, charts, (area) =>
    values({ sheet: name, ...area }).flat(),
  );
  const xml = file.text(sheet);
  const at = xml.lastIndexOf("</worksheet>");
  file.replace(sheet, `${xml.slice(0, at)}<drawing r:id="${id}"/>${xml.slice(at)}`);
  open.changedFile();
}

function openSheet(open: OpenWorkbook, name: string) {
  const workbook = open.read();
  return {
    file: workbook.file,
    part: workbook.part.part,
    sheet: workbook.sheet(name)!.part,
  };
}
