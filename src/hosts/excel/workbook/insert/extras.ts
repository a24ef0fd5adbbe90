import { freeName } from "../../../../workbook/freeName";
import type { CellName, DropDown, SheetLayout } from "../../../../workbook/layout/types";
import { drawChart } from "./charts";
import { supports } from "./supports";

/** The longest list that Excel takes as text; a longer one would have to stand in cells. */
const longestList = 255;

/** A list helps and does not forbid: sums of customers and other spellings may be typed as well. */
function offer(sheet: Excel.Worksheet, { row, column, values }: DropDown): void {
  const source = values.join(",");
  if (source.length > longestList || values.some((value) => value.includes(","))) return;
  const { dataValidation } = sheet.getRangeByIndexes(row, column, 1, 1);
  dataValidation.rule = { list: { inCellDropDown: true, source } };
  dataValidation.errorAlert = { showAlert: false, message: "", style: "Information", title: "" };
}

function addNames(
  { workbook }: Excel.RequestContext,
  sheet: Excel.Worksheet,
  names: readonly CellName[],
  taken: readonly string[],
): void {
  const used = [...taken];
  for (const { name, row, column } of names) {
    // A name of the workbook takes neither blanks nor brackets.
    const free = freeName(name, used).replace(/ \((\d+)\)$/, "_$1");
    workbook.names.add(free, sheet.getRangeByIndexes(row, column, 1, 1));
    used.push(free);
  }
}

/** What makes a sheet more than its cells. Whatever this Excel is too old for is left out. */
export function addExtras(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { dropDowns = [], names = [], charts = [], frozenRows = 0 }: SheetLayout,
  takenNames: readonly string[],
): void {
  if (supports("1.4")) addNames(context, sheet, names, takenNames);
  if (supports("1.7") && frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
  if (supports("1.8")) {
    for (const dropDown of dropDowns) offer(sheet, dropDown);
    for (const chart of charts) drawChart(sheet, chart);
  }
  if (supports("1.9")) {
    sheet.pageLayout.orientation = "Landscape";
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  }
}
