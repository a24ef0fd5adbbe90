/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import type { Session } from "../../src/functions/session";
import { excelHost as host } from "../../src/hosts/excel/host";
import type { Area } from "../../src/workbook/host";
import { mostRead } from "../../src/workbook/contents";
import { diffSwitched } from "../../src/workbook/live/switched";
import { under } from "../../src/workbook/sessionOf";
import type { FakeExcel } from "./fake/excel";
import { loadFunctions, loadOffice, openWorkbook, settled } from "./support/page";

jest.setTimeout(60_000);

let excel: FakeExcel;
let session: Session;

beforeAll(() => loadOffice());
beforeEach(() => {
  excel = openWorkbook();
  ({ session } = loadFunctions());
});
// No range may stay alive in Excel behind a script that has ended.
afterEach(async () => {
  await settled();
  expect(excel.heldReferences).toBe(0);
});

const cell = (row: number, column: number, columns: number): Area => ({
  sheet: "Sheet1",
  row,
  column,
  rows: 1,
  columns,
});
const read = () => host.readContents!(mostRead);

/** Switches, and lists what that did as the pane does. */
async function bullAfter(change: () => Promise<unknown> = () => Promise.resolve()) {
  await host.writeFormulas(cell(0, 0, 3), [
    ['=AEC.DEMAND("NV",2026)', '=AEC.DEMAND("NV",2026)/2', "=SUM(A1:B1)"],
  ]);
  await settled();
  await read();
  await change();
  const sessions = { from: under(session, "base"), to: under(session, "bull") };
  const from = excel.requests.length;
  const before = read();
  session.select("bull");
  const diff = await diffSwitched(host, sessions, before);
  const requests = excel.requests.slice(from).map(({ actions }) => actions.join());
  return { diff, requests };
}

test("a switch is listed by what the cells showed in Excel, which is asked before the results are sent", async () => {
  const { diff, requests } = await bullAfter();
  expect(diff).toMatchObject({ compared: "cells", waiting: 0, leftAlone: [], aecCells: 2 });
  expect(diff.changes.map((change) => [change.column, change.old, change.new])).toEqual([
    [0, 1_700_000, 1_870_000],
    [1, 850_000, 935_000],
    [2, 2_550_000, 2_805_000],
  ]);
  const sent = requests.findIndex((actions) => actions.includes("SetInvocationArrayResults"));
  expect(sent).toBeGreaterThan(0);
  expect(requests[0]).not.toContain("SetInvocationArrayResults");
});

test("with manual calculation its cells wait", async () => {
  const { diff } = await bullAfter(() => {
    excel.workbook.calculationMode = "Manual";
    return Promise.resolve();
  });
  expect(diff).toMatchObject({ compared: "cells", changes: [], waiting: 3 });
});

test("while the user edits a cell nothing can be read, and the calls are asked in its place", async () => {
  await host.writeFormulas(cell(0, 0, 1), [['=AEC.DEMAND("NV",2026)']]);
  excel.edit(true);
  await expect(read()).rejects.toThrow();
  excel.edit(false);
  expect((await read())!.cells).toHaveLength(1);
});

test("what was looked at once is read in one request, until there are other sheets", async () => {
  await host.writeFormulas(cell(0, 0, 1), [["=1+1"]]);
  await read();
  const requests = async () => {
    const from = excel.requests.length;
    const { atOnce } = (await read())!;
    const own = excel.requests
      .slice(from)
      .filter(({ actions }) => !actions.includes("_RemoveReference"));
    return [own.length, atOnce];
  };
  expect(await requests()).toEqual([1, true]);
  await host.addSheet("Other");
  expect(await requests()).toEqual([5, false]);
  expect(await requests()).toEqual([1, true]);
  await host.removeSheet("Other");
  expect(await requests()).toEqual([4, false]);
});

test("a large workbook is measured and not read, and says so while Excel calculates", async () => {
  excel.workbook.calculationState = "Calculating";
  expect((await read())!.calculating).toBe(true);
  excel.workbook.sheet("Sheet1").filler = { rows: 1_001, columns: 20, at: () => 1 };
  await read();
  const from = excel.requests.length;
  expect(await read()).toBeNull();
  const bytes = excel.requests.slice(from).reduce((sum, request) => sum + request.bytes, 0);
  expect(bytes).toBeLessThan(5_000);
});
