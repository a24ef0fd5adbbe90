/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { CellError } from "../../src/functions/cells";
import { excelHost as host } from "../../src/hosts/excel/host";
import type { Area } from "../../src/workbook/host";
import { HostError } from "../../src/workbook/hostError";
import type { FakeExcel } from "./fake/excel";
import { loadFunctions, loadOffice, openWorkbook, quiet, settled, until } from "./support/page";

jest.setTimeout(60_000);

let excel: FakeExcel;

beforeAll(() => loadOffice());
beforeEach(() => {
  excel = openWorkbook();
  loadFunctions();
});
// No range may stay alive in Excel behind a script that has ended.
afterEach(async () => {
  await settled();
  expect(excel.heldReferences).toBe(0);
});

const area = (row: number, column: number, rows = 1, columns = 1, sheet = "Sheet1"): Area => ({
  sheet,
  row,
  column,
  rows,
  columns,
});

async function refusal(work: Promise<unknown>): Promise<HostError> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof HostError) return error;
  throw new Error(`expected a HostError, got ${String(error)}`);
}

describe("saved state", () => {
  test("is one setting, and what cannot be read goes beside it, each once", async () => {
    const { settings } = excel.workbook;
    await host.writeState("broken");
    await host.keepAside("broken");
    await host.keepAside("broken");
    await host.keepAside("broken too");
    await host.writeState("sound");
    expect([...settings]).toEqual([
      ["AEC.state", "sound"],
      ["AEC.unreadable.1", "broken"],
      ["AEC.unreadable.2", "broken too"],
    ]);
  });

  test("something else in its place is handed over as text", async () => {
    excel.workbook.settings.set("AEC.state", { version: 1 });
    expect(await host.readState()).toBe('{"version":1}');
  });

  test.each([
    ["the user comes back to the page", () => window.dispatchEvent(new Event("focus"))],
    ["the page is seen again", () => document.dispatchEvent(new Event("visibilitychange"))],
    ["the pane is opened", () => excel.openPane()],
  ])("is looked at when %s, should Excel's own event be lost", async (_when, come) => {
    excel.losesSettingsEvents = true;
    let heard = 0;
    const unwatch = host.watchState(() => (heard += 1));
    await settled();
    excel.saveElsewhere("AEC.state", "theirs");
    await settled();
    expect(heard).toBe(0);
    come();
    await until(() => heard === 1);
    unwatch();
    await settled();
    come();
    await settled();
    expect(heard).toBe(1);
  });

  test("is read and written once the user has finished editing a cell", async () => {
    excel.edit(true);
    let done = false;
    const work = host.writeState("later").then(() => (done = true));
    await settled();
    expect(done).toBe(false);
    excel.edit(false);
    await work;
    expect(await host.readState()).toBe("later");
  });
});

describe("selection", () => {
  test("of several areas is read by its first, and searched once where they overlap", async () => {
    await host.writeFormulas(area(0, 0, 1, 2), [['=AEC.ATTACH("TPU")', '=AEC.ATTACH("GB300")']]);
    excel.select([area(0, 0, 3, 1), area(0, 0, 1, 2)]);
    expect(await host.readSelection()).toEqual(area(0, 0, 3, 1));
    const found = await host.findAecCells("selection");
    expect(found.map(({ row, column }) => [row, column])).toEqual([
      [0, 0],
      [0, 1],
    ]);
  });

  test("of whole columns is searched as far as it is used", async () => {
    await host.writeFormulas(area(7, 1), [['=AEC.ATTACH("TPU")']]);
    excel.select([area(0, 0, 1_048_576, 3)]);
    expect(await host.findAecCells("selection")).toMatchObject([{ row: 7, column: 1 }]);
  });

  test("of a chart is no selection of cells, and is said to be none", async () => {
    excel.workbook.selection = [];
    const { words } = await refusal(host.readSelection());
    expect(words.en).toContain("No cells are selected");
    expect(words.zh).toContain("未选中单元格");
  });

  test("that moves on before Excel has answered is announced where it ended", async () => {
    const seen: Area[] = [];
    const unwatch = host.watchSelection((selection) => seen.push(selection));
    await settled();
    for (let row = 1; row <= 20; row += 1) excel.select([area(row, 0)]);
    await settled();
    expect(seen).toEqual([area(20, 0)]);
    excel.select([area(21, 0)]);
    await Promise.resolve();
    unwatch();
    await settled();
    expect(seen).toHaveLength(1);
  });
});

describe("cells", () => {
  test("formulas of functions that Excel has not connected are read as they were typed", async () => {
    excel.workbook.enter(area(0, 0), [['=_xldudf_AEC_DEMAND("NV",2026)*2']]);
    expect(await host.readFormulas(area(0, 0))).toEqual([['=AEC.DEMAND("NV",2026)*2']]);
    expect(await host.findAecCells("sheet")).toMatchObject([
      { formula: '=AEC.DEMAND("NV",2026)*2' },
    ]);
  });

  test("an error that only calculation gives is written as #VALUE!", async () => {
    await host.writeValues(area(0, 0, 1, 2), [[new CellError("#SPILL!"), new CellError("#N/A")]]);
    expect(await host.readValues(area(0, 0, 1, 2))).toEqual([
      [new CellError("#VALUE!"), new CellError("#N/A")],
    ]);
  });

  test("large areas go to and fro in parts", async () => {
    const rows = Array.from({ length: 45_000 }, (_row, index) => [index, `row ${index}`]);
    await host.writeValues(area(0, 0, 45_000, 2), rows);
    expect(await host.readValues(area(0, 0, 45_000, 2))).toEqual(rows);
    const largest = Math.max(...excel.requests.map(({ bytes }) => bytes));
    expect(largest).toBeLessThan(1_000_000);
  });

  test("a formula repeated in many cells is found in each", async () => {
    const rows = Array.from({ length: 2_500 }, () => ["=AEC.SCENARIO()"]);
    await host.writeFormulas(area(0, 0, 2_500, 1), rows);
    expect(await host.findAecCells("sheet")).toHaveLength(2_500);
  });
});

/** The requests of a search, without the last, in which Office.js lets go of the ranges that it held. */
function searchRequests(from: number) {
  const requests = excel.requests.slice(from);
  return requests.filter(({ actions }) => !actions.includes("_RemoveReference"));
}

describe("a workbook of 50 sheets with 20,000 used cells each", () => {
  const sheets = 50;
  beforeEach(() => {
    for (let index = 1; index <= sheets; index += 1) {
      const sheet = excel.workbook.add(`Data ${index}`);
      sheet.filler = { rows: 1_000, columns: 20, at: (row, column) => row * column };
      excel.workbook.enter(area(500, 3, 1, 1, sheet.name), [[`=AEC.ATTACH("TPU")*${index}`]]);
    }
    return settled();
  });

  test("is searched in pieces between which the page goes on", async () => {
    let turns = 0;
    const clock = setInterval(() => (turns += 1), 0);
    const before = excel.requests.length;
    const found = await host.findAecCells("workbook");
    clearInterval(clock);
    expect(found).toHaveLength(sheets);
    expect(turns).toBeGreaterThan(sheets);
    // A request for each sheet and one for the values of its hit; the first two name the sheets and say what of them is used.
    expect(searchRequests(before)).toHaveLength(2 + 2 * sheets);
  });

  test("is not searched on when the user has cancelled", async () => {
    const stop = new AbortController();
    const before = excel.requests.length;
    const search = host.findAecCells("workbook", stop.signal);
    await until(() => excel.requests.length > before + 10);
    stop.abort();
    await expect(search).rejects.toMatchObject({ name: "AbortError" });
    expect(excel.requests.length - before).toBeLessThan(20);
  });
});

describe("a workbook of 50 sheets with 100,000 used cells in all", () => {
  const sheets = 50;
  beforeEach(() => {
    for (let index = 1; index <= sheets; index += 1) {
      const sheet = excel.workbook.add(`Data ${index}`);
      sheet.filler = { rows: 200, columns: 10, at: (row, column) => row * column };
    }
    excel.workbook.enter(area(150, 2, 1, 1, "Data 7"), [['=AEC.ATTACH("TPU")']]);
    return settled();
  });

  test("is searched ten sheets at a time, and asked for values only where there is a hit", async () => {
    const before = excel.requests.length;
    const found = await host.findAecCells("workbook");
    expect(found).toMatchObject([{ sheet: "Data 7", row: 150, column: 2, value: 1.25 }]);
    const requests = searchRequests(before);
    expect(requests).toHaveLength(2 + 5 + 1);
    const bytes = requests.reduce((sum, request) => sum + request.bytes, 0);
    expect(bytes).toBeLessThan(100_000);
  });
});

describe("calculation", () => {
  test("takes the sheet for the selection, every sheet for the workbook, and all for a rebuild", async () => {
    await host.addSheet("Other");
    const { calculations } = excel.workbook;
    await host.recalculate("selection");
    await host.recalculate("sheet");
    expect(calculations.splice(0)).toEqual(["Sheet1 (all)", "Sheet1 (all)"]);
    await host.recalculate("workbook");
    expect(calculations.splice(0)).toEqual(["Sheet1 (all)", "Other (all)"]);
    await host.rebuild();
    expect(calculations).toEqual(["FullRebuild"]);
  });

  test.each([
    ["Manual", "manual"],
    ["AutomaticExceptTables", "automatic"],
  ] as const)("the mode %s is %s", async (mode, expected) => {
    excel.workbook.calculationMode = mode;
    expect(await host.calculationMode()).toBe(expected);
  });

  test("is automatic again for whoever asks for it", async () => {
    excel.workbook.calculationMode = "Manual";
    await host.calculateAutomatically();
    expect(excel.workbook.calculationMode).toBe("Automatic");
    expect(await host.calculationMode()).toBe("automatic");
  });

  test("in manual mode cells follow the scenario when they are recalculated", async () => {
    const { session } = loadFunctions();
    await host.writeFormulas(area(0, 0), [['=AEC.DEMAND("NV",2026)']]);
    await settled();
    excel.workbook.calculationMode = "Manual";
    session.select("bull");
    await quiet();
    expect(await host.readValues(area(0, 0))).toEqual([[1_700_000]]);
    await host.recalculate("workbook");
    await settled();
    expect(await host.readValues(area(0, 0))).toEqual([[1_870_000]]);
  });
});

test("where numbers have a comma, arguments stand between semicolons", async () => {
  expect(await host.formulaSeparators()).toEqual({ list: ",", decimal: "." });
  excel.workbook.decimalSeparator = ",";
  expect(await host.formulaSeparators()).toEqual({ list: ";", decimal: "," });
});

describe("what Excel refuses is said in a sentence in both languages", () => {
  test("a protected sheet", async () => {
    excel.workbook.active.isProtected = true;
    const { words } = await refusal(host.writeValues(area(0, 0), [[1]]));
    expect(words.en).toContain("protected");
    expect(words.zh).toContain("受保护");
  });

  test("a sheet that is gone", async () => {
    const { words } = await refusal(host.readValues(area(0, 0, 1, 1, "Gone")));
    expect(words.en).toContain("not there any more");
    expect(words.zh).toContain("已不存在");
  });

  test("a cell that is being edited", async () => {
    excel.edit(true);
    const { words } = await refusal(host.readValues(area(0, 0)));
    expect(words.en).toContain("Press Enter or Esc");
    expect(words.zh).toContain("正在编辑单元格");
    excel.edit(false);
  });

  test("anything else, with Excel's own words and code", async () => {
    const { words } = await refusal(host.addSheet("a/b"));
    expect(words.en).toContain("InvalidArgument");
    expect(words.zh).toContain("InvalidArgument");
  });
});
