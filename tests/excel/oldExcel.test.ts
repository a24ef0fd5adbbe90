/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { excelHost as host } from "../../src/hosts/excel/host";
import { startExcel } from "../../src/hosts/excel/start";
import { HostError } from "../../src/workbook/hostError";
import type { StateReport } from "../../src/workbook/state";
import { answer } from "./support/ask";
import { loadFunctions, loadOffice, openWorkbook } from "./support/page";

jest.setTimeout(60_000);

beforeAll(() =>
  loadOffice({ sets: { ExcelApi: "1.3", CustomFunctions: "1.9", CustomFunctionsRuntime: "1.3" } }),
);

test("what an old Excel lacks is named, and the way out with it", async () => {
  openWorkbook();
  const attempts = [
    host.readState(),
    host.readSelection(),
    host.findAecCells("workbook"),
    host.recalculate("sheet"),
    host.readValues({ sheet: "Sheet1", row: 0, column: 0, rows: 1, columns: 1 }),
  ];
  for (const attempt of attempts) {
    const error: unknown = await attempt.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(HostError);
    const { words } = error as HostError;
    expect(words.en).toMatch(/lacks ExcelApi 1\.\d+.*Update Excel/);
    expect(words.zh).toMatch(/缺少 ExcelApi 1\.\d+/);
  }
});

test("the functions answer all the same, and the pane is told what is missing", async () => {
  const excel = openWorkbook();
  const { session, binding } = loadFunctions();
  const reports: StateReport[] = [];
  const started = await startExcel(session, binding.firstCall, (report) => reports.push(report));
  expect(started).not.toBeNull();
  expect(reports).toMatchObject([
    { kind: "notRead", words: { en: expect.stringContaining("ExcelApi 1.4") as unknown } },
  ]);
  expect(await answer(excel, "DEMAND", "NV", 2026)).toEqual([[1_700_000]]);
  expect(excel.workbook.startState).toBe("Inactive");
});

test("an Excel that tells no separators is taken for an English one", async () => {
  openWorkbook();
  expect(await host.formulaSeparators()).toEqual({ list: ",", decimal: "." });
});

test("formulas that spill are unknown to it, so none is looked for", async () => {
  openWorkbook();
  const area = { sheet: "Sheet1", row: 0, column: 0, rows: 5, columns: 5 };
  expect(await host.readSpills(area)).toEqual([]);
});
