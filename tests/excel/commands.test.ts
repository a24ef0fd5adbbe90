/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import type { Words } from "../../src/dataset/types";
import type { CommandReport } from "../../src/hosts/excel/commands";
import { associateCommands, commands } from "../../src/hosts/excel/commands";
import { startExcel } from "../../src/hosts/excel/start";
import { writeState } from "../../src/scenarios/savedState";
import { FakeWorkbook } from "./fake/workbook";
import { open } from "./support/ask";
import { loadFunctions, loadOffice, openWorkbook, settled, until } from "./support/page";

jest.setTimeout(60_000);

// Microsoft's registry warns of every name that a new page associates again.
beforeAll(() => {
  jest.spyOn(console, "warn").mockImplementation(() => undefined);
  return loadOffice();
});

afterEach(settled);

/** A page as it is loaded: its commands are there at once, the workbook's scenarios after that. */
function load(workbook?: FakeWorkbook, silence?: number) {
  const excel = openWorkbook(workbook);
  const { session, binding } = loadFunctions();
  const shown: string[] = [];
  const refusals: Words[] = [];
  const silences: boolean[] = [];
  const started = startExcel(session, binding.firstCall, () => undefined);
  const page = {
    ...{ session, started },
    showTab: (tab: string) => shown.push(tab),
    report: (told: CommandReport) => {
      if (told.kind === "refused") refusals.push(told.words);
      else silences.push(told.waitsFor !== null);
    },
  };
  associateCommands(page, silence);
  return { excel, session, shown, refusals, silences };
}

type Page = ReturnType<typeof load>;

/** The two ways in which Excel calls a command. */
const ways = [
  ["the ribbon", ({ excel }: Page, name: string) => excel.ribbon.click(name)],
  ["the keyboard", ({ excel }: Page, name: string) => excel.pressKeys(name)],
] as const;

describe.each(ways)("from %s", (way, invoke) => {
  test.each([
    ["ScenarioBear", "bear"],
    ["ScenarioBase", "base"],
    ["ScenarioBull", "bull"],
  ])("%s switches to its scenario, which is saved, and opens no pane", async (name, scenario) => {
    const workbook = new FakeWorkbook();
    workbook.settings.set("AEC.state", writeState({ active: "example", own: [] }));
    const page = load(workbook);
    invoke(page, name);
    await until(() => page.session.active.id === scenario);
    const state = writeState({ active: scenario, own: [] });
    await until(() => workbook.settings.get("AEC.state") === state);
    expect(page.excel.paneIsOpen).toBe(false);
  });

  test("a switch moves the cells", async () => {
    const page = load();
    const call = await open(page.excel, "DEMAND", "NV", 2026);
    invoke(page, "ScenarioBull");
    await until(() => call.results === 2);
    expect(call.answer).toEqual([[1_870_000]]);
  });

  test.each([
    ["ShowPane", []],
    ["Scenarios", ["scenario"]],
    ["Freeze", ["workbook"]],
  ])("%s opens the pane, and its tab", async (name, tabs) => {
    const page = load();
    invoke(page, name);
    await until(() => page.excel.paneIsOpen);
    expect(page.shown).toEqual(tabs);
  });

  test("Freeze changes nothing by itself", async () => {
    const page = load();
    const area = { sheet: "Sheet1", row: 0, column: 0, rows: 1, columns: 1 };
    page.excel.workbook.enter(area, [['=AEC.ATTACH("TPU")']]);
    invoke(page, "Freeze");
    await until(() => page.excel.paneIsOpen);
    await settled();
    expect(page.excel.workbook.active.formula(0, 0)).toBe('=AEC.ATTACH("TPU")');
  });

  test("Refresh recalculates every sheet", async () => {
    const page = load(new FakeWorkbook(["One", "Two"]));
    invoke(page, "Refresh");
    const { calculations } = page.excel.workbook;
    await until(() => calculations.length === 2);
    expect(calculations).toEqual(["One (all)", "Two (all)"]);
    expect(page.excel.paneIsOpen).toBe(false);
  });

  test("what Excel refuses is said in the pane, which opens for it", async () => {
    const page = load();
    await settled();
    page.excel.edit(true);
    invoke(page, "Refresh");
    await until(() => page.refusals.length === 1);
    page.excel.edit(false);
    expect(page.refusals[0]!.en).toContain("Press Enter or Esc");
    expect(page.refusals[0]!.zh).toContain("正在编辑单元格");
    await until(() => page.excel.paneIsOpen);
  });

  test("what Excel does not answer is said in the pane, completed, and done when it answers", async () => {
    const page = load(undefined, 50);
    const { excel, silences } = page;
    await settled();
    excel.showDialog(true);
    invoke(page, "Refresh");
    await until(() => silences.length === 1);
    await settled();
    expect(excel.ribbon.completed).toHaveLength(way === "the ribbon" ? 1 : 0);
    expect([silences, excel.workbook.calculations]).toEqual([[true], []]);
    excel.showDialog(false);
    await until(() => silences.length === 2);
    expect([silences, excel.workbook.calculations]).toEqual([[true, false], ["Sheet1 (all)"]]);
    await until(() => excel.paneIsOpen);
    expect(page.refusals).toEqual([]);
    expect(excel.ribbon.completed).toHaveLength(way === "the ribbon" ? 1 : 0);
  });

  if (way === "the ribbon") {
    test.each(Object.keys(commands))("%s is completed once, as Excel waits for", async (name) => {
      const page = load();
      page.excel.ribbon.click(name);
      await until(() => page.excel.ribbon.completed.length > 0);
      await settled();
      expect(page.excel.ribbon.completed).toEqual([{ command: name, code: 0 }]);
    });
  }
});

test("a switch before the saved scenarios are read is not lost to them", async () => {
  const workbook = new FakeWorkbook();
  workbook.settings.set("AEC.state", writeState({ active: "bear", own: [] }));
  const page = load(workbook);
  // Excel hands over a command as soon as the page can take one, whatever else it still waits for.
  page.excel.edit(true);
  page.excel.ribbon.click("ScenarioBull");
  await settled();
  expect(page.session.active.id).toBe("base");
  page.excel.edit(false);
  await until(() => page.session.active.id === "bull");
});

test("no other function of the page can be called as a command", async () => {
  const page = load();
  let called = 0;
  Object.assign(window, { anyFunction: () => (called += 1) });
  page.excel.ribbon.click("anyFunction");
  await until(() => page.excel.ribbon.completed.length === 1);
  expect(called).toBe(0);
  expect(page.excel.ribbon.completed[0]!.code).not.toBe(0);
});
