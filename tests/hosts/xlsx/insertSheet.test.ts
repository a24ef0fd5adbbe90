import { CellError } from "../../../src/functions/cells";
import { Session } from "../../../src/functions/session";
import { createEngine } from "../../../src/hosts/engine";
import { blankSheet, emptyWorkbook } from "../../../src/hosts/xlsx/emptyWorkbook";
import { openHost } from "../../../src/hosts/xlsx/host/openHost";
import { block, column, row } from "../../../src/workbook/layout/blocks";
import { spill } from "../../support/spill";
import type { SheetLayout } from "../../../src/workbook/layout/types";
import { buildWorkbook } from "../../support/xlsx/build";
import { changedParts, partText } from "../../support/xlsx/read";
import { richWorkbook } from "../../support/xlsx/rich";

// The engine takes seconds to load, which no test is to wait for.
beforeAll(async () => (await createEngine({ functions: [] })).dispose(), 60_000);

const place = (top: number, left: number, rows: number, columns: number) => ({
  row: top,
  column: left,
  rows,
  columns,
});

const layout: SheetLayout = {
  name: "Demand & mix",
  widths: [140, 70],
  frozenRows: 1,
  blocks: [
    row("A1", "header", ["Customer"]),
    row("B1", "inputHeader", [2026], "year"),
    column("A2", "label", ["NV", "Google"]),
    column("B2", "calculation", ["=AEC.DEMAND(A2,B$1)", "=AEC.DEMAND(A3,B$1)"], "count"),
    spill(
      { row: 0, column: 3, rows: 3, columns: 2 },
      "calculation",
      "=AEC.DEMAND(A2:A3,B1:B1)*{1,2}",
    ),
    block("A5", "input", [["Base"]]),
    block("B5", "note", [['=Choice&"!"']]),
    block("C5", "calculation", [['=AEC.DEMAND("Google",2025)']], "points"),
  ],
  dropDowns: [
    { row: 4, column: 0, values: ["Bear", "Base", "Bull <1>"] },
    { row: 5, column: 0, values: ["one, two", "three"] },
  ],
  names: [{ name: "Choice", row: 4, column: 0 }],
  charts: [
    {
      kind: "stackedColumn",
      title: "Steps & sums",
      categories: place(1, 0, 2, 1),
      series: [
        { name: "under", values: place(1, 1, 2, 1), hidden: true },
        { name: "step", values: place(1, 1, 2, 1) },
      ],
      place: place(6, 0, 10, 4),
      format: "count",
    },
  ],
};

async function inserted(bytes: Uint8Array) {
  const file = openHost(bytes, new Session());
  const name = await file.host.insertSheet(layout);
  return { name, saved: await file.save() };
}

test("a laid-out sheet has its figures, before anything calculates them again", async () => {
  const { name, saved } = await inserted(emptyWorkbook());
  const { host, isChanged } = openHost(saved, new Session());
  expect(await host.readValues({ sheet: name, ...place(0, 0, 5, 5) })).toEqual([
    ["Customer", 2026, null, 1_700_000, 3_400_000],
    ["NV", 1_700_000, null, 2_000_000, 4_000_000],
    ["Google", 2_000_000, null, null, null],
    [null, null, null, null, null],
    ["Base", "Base!", new CellError("#N/A"), null, null],
  ]);
  expect(isChanged).toBe(false);
});

test("it has widths, frozen rows, choices, names, print set-up and a chart with its figures", async () => {
  const { saved } = await inserted(emptyWorkbook());
  const sheet = partText(saved, "xl/worksheets/sheet2.xml");
  expect(sheet).toContain('<col min="1" max="1" width="20.00" customWidth="1"/>');
  expect(sheet).toContain(
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
  );
  expect(sheet).toContain('sqref="A5"><formula1>"Bear,Base,Bull &lt;1&gt;"</formula1>');
  expect(sheet).toContain('sqref="A6"><formula1>$G$1:$G$2</formula1>');
  expect(sheet).toContain('<col min="7" max="7" width="0" hidden="1" customWidth="1"/>');
  expect(sheet).toContain('orientation="landscape" fitToWidth="1" fitToHeight="0"');
  expect(partText(saved, "xl/workbook.xml")).toContain(
    "<definedName name=\"Choice\">'Demand &amp; mix'!$A$5</definedName>",
  );
  const chart = partText(saved, "xl/charts/chart1.xml");
  expect(chart).toContain("<c:f>'Demand &amp; mix'!$B$2:$B$3</c:f>");
  expect(chart).toContain('<c:pt idx="1"><c:v>2000000</c:v></c:pt>');
  expect(chart.match(/<c:spPr><a:noFill\/>/g)).toHaveLength(1);
});

test("in a workbook with other sheets, these stay as they are, and its styles keep their places", async () => {
  const bytes = buildWorkbook(richWorkbook);
  const { saved } = await inserted(bytes);
  expect(changedParts(bytes, saved)).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "xl/charts/chart2.xml",
    "xl/drawings/_rels/drawing2.xml.rels",
    "xl/drawings/drawing2.xml",
    "xl/styles.xml",
    "xl/workbook.xml",
    "xl/worksheets/_rels/sheet3.xml.rels",
    "xl/worksheets/sheet3.xml",
  ]);
});

test("what was inserted goes without a trace, but for styles", async () => {
  const file = openHost(emptyWorkbook(), new Session());
  await file.host.removeSheet(await file.host.insertSheet(layout));
  const saved = await file.save();
  expect(changedParts(emptyWorkbook(), saved)).not.toContain("xl/charts/chart1.xml");
  expect(partText(saved, "xl/workbook.xml")).not.toContain("Choice");
});

test("a taken name of a cell gets a number, in its formulas too", async () => {
  const file = openHost(emptyWorkbook(), new Session());
  await file.host.insertSheet(layout);
  const second = await file.host.insertSheet(layout);
  expect(await file.host.readFormulas({ sheet: second, ...place(4, 1, 1, 1) })).toEqual([
    ['=Choice_2&"!"'],
  ]);
});

test("a new workbook is the same bytes each time, and its blank sheet can go", async () => {
  const make = async () => {
    const file = openHost(emptyWorkbook(), new Session());
    await file.host.insertSheet(layout);
    await file.host.removeSheet(blankSheet);
    return file.save();
  };
  const [one, other] = [await make(), await make()];
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  expect(await openHost(one, new Session()).host.sheetNames()).toEqual([layout.name]);
});
