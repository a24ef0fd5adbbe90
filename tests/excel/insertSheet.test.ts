/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { excelHost as host } from "../../src/hosts/excel/host";
import { column, row } from "../../src/workbook/layout/blocks";
import { spill } from "../support/spill";
import type { SheetLayout } from "../../src/workbook/layout/types";
import { models } from "../../src/workbook/models";
import type { FakeExcel } from "./fake/excel";
import { loadFunctions, loadOffice, openWorkbook, settled } from "./support/page";

jest.setTimeout(60_000);

let excel: FakeExcel;

beforeAll(() => loadOffice());
beforeEach(() => {
  excel = openWorkbook();
  loadFunctions();
});
afterEach(async () => {
  await settled();
  expect(excel.heldReferences).toBe(0);
});

const cells = (column: number) => ({ row: 3, column, rows: 2, columns: 1 });

const layout: SheetLayout = {
  name: "Demand",
  widths: [200, 100],
  frozenRows: 2,
  blocks: [
    row("A1", "title", ["AEC demand"]),
    row("A3", "section", ["By customer", null]),
    column("A4", "input", ["NV", "Meta"]),
    spill(
      { row: 3, column: 1, rows: 2, columns: 1 },
      "calculation",
      "=AEC.DEMAND(A4:A5,2026)",
      "count",
    ),
    row("A6", "total", ["Total", "=SUM(1,2)"]),
    row("C4", "note", ["as stated"]),
  ],
  dropDowns: [
    { row: 3, column: 0, values: ["NV", "Meta"] },
    { row: 4, column: 0, values: ["A, with a comma", "B"] },
  ],
  names: [{ name: "AEC_Customer", row: 3, column: 0 }],
  charts: [
    {
      kind: "stackedColumn",
      title: "Demand",
      categories: cells(0),
      series: [
        { name: "Base", values: cells(1), hidden: true },
        { name: "Rise", values: cells(2) },
      ],
      place: { row: 8, column: 0, rows: 10, columns: 2 },
      format: "count",
    },
  ],
};

test("a laid-out sheet arrives with its contents, looks, lists, names, chart and print set-up", async () => {
  expect(await host.insertSheet(layout)).toBe("Demand");
  await settled();
  const sheet = excel.workbook.sheet("Demand");
  expect(sheet.value(0, 0)).toBe("AEC demand");
  expect([sheet.value(3, 1), sheet.value(4, 1)]).toEqual([1_700_000, 1_500_000]);
  const { operations } = excel.workbook;
  for (const expected of [
    "application.suspendScreenUpdatingUntilNextSync()",
    'Demand format.font.name = "Arial"',
    "Demand!A1 format.columnWidth = 150",
    "Demand!B1 format.columnWidth = 75",
    "Demand!A1 format.rowHeight = 24",
    "Demand!A1 format.font.bold = true",
    "Demand!A1 format.font.size = 16",
    'Demand!A3 format.borders.getItem("EdgeBottom").weight = "Medium"',
    'Demand!B3 format.borders.getItem("EdgeBottom").style = "Continuous"',
    'Demand!A4:A5 format.font.color = "#0000ff"',
    'Demand!A4:A5 format.horizontalAlignment = "Left"',
    'Demand!B4:B5 format.horizontalAlignment = "Right"',
    "Demand!B4:B5 numberFormat = #,##0",
    'Demand!B6 format.borders.getItem("EdgeTop").weight = "Thin"',
    "Demand!C4 format.indentLevel = 1",
    "name AEC_Customer = Demand!A4",
    "Demand panes.freezeRows(2)",
    'Demand!A4 validation.rule = {"list":{"inCellDropDown":true,"source":"NV,Meta"}}',
    'Demand page.orientation = "Landscape"',
    'Demand page.zoom = {"horizontalFitToPages":1}',
  ]) {
    expect(operations).toContain(expected);
  }
  const chart = operations.filter((line) => line.startsWith("Demand charts"));
  expect(chart.map((line) => line.replace(/^Demand charts\.add\([^)]*\)/, ""))).toEqual([
    "",
    '.title.text = "Demand"',
    ".series.getItemAt(0)",
    '.series.getItemAt(0).name = "Base"',
    ".series.getItemAt(0).setXAxisValues(Demand!A4:A5)",
    ".series.getItemAt(0).format.fill.clear()",
    ".series.getItemAt(0).format.line.clear()",
    '.series.add("Rise")',
    '.series.add("Rise").setValues(Demand!C4:C5)',
    '.series.add("Rise").setXAxisValues(Demand!A4:A5)',
    '.series.add("Rise").format.fill.setSolidColor("#2b7cd3")',
    ".legend.visible = true",
    '.legend.position = "Bottom"',
    '.axes.valueAxis.numberFormat = "#,##0"',
    ".setPosition(Demand!A9, Demand!B18)",
  ]);
  expect(chart[0]).toContain('"ColumnStacked", Demand!B4:B5, "Columns"');
  // A list with a comma in it cannot be told from a longer list.
  expect(operations.filter((line) => line.startsWith("Demand!A5 validation"))).toEqual([]);
});

test("taken names get a number, and two requests do it all", async () => {
  await host.insertSheet(layout);
  await settled();
  const before = excel.requests.length;
  expect(await host.insertSheet(layout)).toBe("Demand (2)");
  const ours = excel.requests
    .slice(before)
    .filter(({ actions }) => !actions.includes("SetInvocationArrayResults"));
  expect(ours.length).toBeLessThanOrEqual(3);
  expect(excel.workbook.names).toEqual(["AEC_Customer", "AEC_Customer_2"]);
});

test("what Excel refuses half way leaves no sheet behind", async () => {
  const refused: SheetLayout = {
    ...layout,
    blocks: [...layout.blocks, { ...row("A9", "label", ["x"]), row: -1 }],
  };
  await expect(host.insertSheet(refused)).rejects.toThrow();
  expect(await host.sheetNames()).toEqual(["Sheet1"]);
});

test("a sheet that somebody adds under the same name meanwhile stays", async () => {
  const { workbook } = excel;
  const add = workbook.add.bind(workbook);
  workbook.add = (name) => {
    workbook.add = add;
    add(name);
    return add(name);
  };
  await expect(host.insertSheet(layout)).rejects.toThrow();
  expect(await host.sheetNames()).toEqual(["Sheet1", "Demand"]);
});

test("every template goes in", async () => {
  for (const { sheet } of models) {
    const made = sheet("en");
    // The fake works formulas out only in part; what it is given is what counts here.
    const contents = made.blocks.map((one) => ({
      ...one,
      contents: one.contents.map((line) =>
        line.map((content) => String(content ?? "").replace(/^=/, "")),
      ),
    }));
    expect(await host.insertSheet({ ...made, blocks: contents })).toBe(made.name);
  }
  expect(await host.sheetNames()).toHaveLength(7);
});
