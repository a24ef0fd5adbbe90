/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { startExcel } from "../../src/hosts/excel/start";
import { writeState } from "../../src/scenarios/savedState";
import type { HostReport } from "../../src/workbook/report";
import { ownScenario } from "../support/ask";
import type { FakeExcel } from "./fake/excel";
import { FakeWorkbook } from "./fake/workbook";
import { answer, open } from "./support/ask";
import { loadFunctions, loadOffice, openWorkbook, quiet, settled, until } from "./support/page";

jest.setTimeout(60_000);

const bull = writeState({ active: "bull", own: [] });

let reports: HostReport[];

beforeAll(() => loadOffice());
// What a page still has to say to Excel is not to reach the workbook of the next test.
afterEach(settled);
beforeEach(() => {
  reports = [];
});

/** Opens a workbook with the add-in in it, as far as its first script, or all of it. */
function load(workbook?: FakeWorkbook) {
  const excel = openWorkbook(workbook);
  const { session, binding } = loadFunctions();
  const start = () => startExcel(session, binding.firstCall, (report) => reports.push(report));
  return { excel, session, start };
}

async function started(workbook?: FakeWorkbook) {
  const loaded = load(workbook);
  const host = (await loaded.start())!;
  return { ...loaded, host };
}

function workbookWith(state: string): FakeWorkbook {
  const workbook = new FakeWorkbook();
  workbook.settings.set("AEC.state", state);
  return workbook;
}

const area = { sheet: "Sheet1", row: 0, column: 0, rows: 1, columns: 1 };
const shown = (excel: FakeExcel) => excel.workbook.active.value(0, 0);

test("a new workbook starts from Base, and nothing is written into it", async () => {
  const { excel, session } = await started();
  expect(session.active.id).toBe("base");
  await answer(excel, "VERSION");
  expect([...excel.workbook.settings]).toEqual([]);
});

test("calls answered before the saved scenario is read are sent what differs under it", async () => {
  const { excel, session, start } = load(workbookWith(bull));
  const [moving, pinned] = await Promise.all([
    open(excel, "DEMAND", "NV", 2026),
    open(excel, "ATTACH", "TPU"),
  ]);
  expect(moving.answer).toEqual([[1_700_000]]);
  await start();
  await quiet();
  expect(session.active.id).toBe("bull");
  expect(moving.answer).toEqual([[1_870_000]]);
  expect([moving.results, pinned.results]).toEqual([2, 1]);
});

test("a switch in the pane is saved, and moves the cells and what depends on them", async () => {
  const { excel, session } = await started();
  excel.workbook.enter({ ...area, columns: 2 }, [['=AEC.DEMAND("NV",2026)', "=A1*2"]]);
  await until(() => shown(excel) === 1_700_000);
  session.select("bull");
  await until(() => shown(excel) === 1_870_000);
  expect(excel.workbook.active.value(0, 1)).toBe(3_740_000);
  await until(() => excel.workbook.settings.get("AEC.state") === bull);
});

test("a co-author's switch arrives with Excel's event", async () => {
  const { excel, session } = await started();
  const call = await open(excel, "DEMAND", "NV", 2026);
  excel.saveElsewhere("AEC.state", bull);
  await until(() => session.active.id === "bull");
  await until(() => call.results === 2);
  expect(call.answer).toEqual([[1_870_000]]);
});

test("a co-author's switch arrives when the user comes back, should the event be lost", async () => {
  const { excel, session } = await started();
  excel.losesSettingsEvents = true;
  excel.saveElsewhere("AEC.state", bull);
  await settled();
  expect(session.active.id).toBe("base");
  window.dispatchEvent(new Event("focus"));
  await until(() => session.active.id === "bull");
});

test("a page that is loaded anew goes on where the old one was", async () => {
  const { excel, session } = await started();
  excel.workbook.enter(area, [['=AEC.DEMAND("NV",2026)']]);
  await until(() => shown(excel) === 1_700_000);
  const own = ownScenario({
    overrides: { "demand.NV.2026": { value: 2_500_000, reason: "New orders" } },
  });
  session.setState({ active: own.id, own: [own] });
  await until(() => excel.workbook.settings.has("AEC.state"));
  await settled();

  const again = await started(excel.workbook);
  expect(again.session.active).toEqual(own);
  again.excel.workbook.restart();
  await until(() => shown(again.excel) === 2_500_000);
});

test("two workbooks have each their own scenario", async () => {
  const first = await started();
  const second = await started(workbookWith(bull));
  expect(second.session.active.id).toBe("bull");
  expect(first.session.active.id).toBe("base");
});

test("a state that cannot be read is put aside and reported, and the cells answer from Base", async () => {
  const { excel, session } = await started(workbookWith('{"version":1}'));
  expect(reports.map(({ kind }) => kind)).toEqual(["unreadable"]);
  expect(await answer(excel, "DEMAND", "NV", 2026)).toEqual([[1_700_000]]);
  session.select("bull");
  await until(() => excel.workbook.settings.get("AEC.state") === bull);
  expect(excel.workbook.settings.get("AEC.unreadable.1")).toBe('{"version":1}');
});

test("a state that Excel did not hand out at first is there once the user comes back, and that is told", async () => {
  const run = jest.spyOn(Excel, "run").mockRejectedValue(new Error("busy"));
  const { session } = await started(workbookWith(bull));
  run.mockRestore();
  expect(reports).toMatchObject([{ kind: "notRead", words: { en: expect.anything() as unknown } }]);
  window.dispatchEvent(new Event("focus"));
  await until(() => session.active.id === "bull");
  await until(() => reports.length === 2);
  expect(reports[1]).toEqual({ kind: "notRead", words: null });
});

describe("the add-in is loaded with the workbook", () => {
  test("from the first call of a function on", async () => {
    const { excel } = await started();
    await settled();
    expect(excel.workbook.startState).toBe("Inactive");
    await answer(excel, "VERSION");
    await until(() => excel.workbook.startState === "Background");
  });

  test("from the first scenario saved in it on", async () => {
    const { excel, session } = await started();
    session.select("bear");
    await until(() => excel.workbook.startState === "Background");
  });

  test("which an Excel that does not answer is asked for once, and anew after its answer", async () => {
    const { excel, session } = await started();
    let respond!: (behavior: Office.StartupBehavior) => void;
    const ask = jest
      .spyOn(Office.addin, "getStartupBehavior")
      .mockReturnValue(new Promise((resolve) => (respond = resolve)));
    const saved = async (id: string) => {
      session.select(id);
      await until(() => String(excel.workbook.settings.get("AEC.state")).includes(id));
      await settled();
    };
    await saved("bear");
    await saved("bull");
    expect(ask).toHaveBeenCalledTimes(1);
    respond(Office.StartupBehavior.load);
    await saved("bear");
    expect(ask).toHaveBeenCalledTimes(2);
    ask.mockRestore();
  });

  test("but not one that only had the pane open, and asked for once", async () => {
    const { excel } = await started();
    excel.openPane();
    await settled();
    expect(excel.workbook.startState).toBe("Inactive");
    excel.workbook.startState = "Background";
    const before = excel.requests.length;
    await answer(excel, "VERSION");
    await settled();
    const asked = excel.requests.slice(before).flatMap(({ actions }) => actions);
    expect(asked).toContain("GetAppRuntimeStartState");
    expect(asked).not.toContain("SetAppRuntimeStartState");
  });
});

test("a workbook that takes no settings is followed all the same, and the pane is told", async () => {
  const workbook = new FakeWorkbook();
  workbook.isReadOnly = true;
  const { excel, session } = await started(workbook);
  const call = await open(excel, "DEMAND", "NV", 2026);
  session.select("bull");
  await until(() => call.results === 2);
  expect(call.answer).toEqual([[1_870_000]]);
  await until(() => reports.length === 1);
  expect(reports[0]).toMatchObject({
    kind: "notSaved",
    words: { en: expect.stringContaining("protected or read-only") as unknown },
  });
});

describe("while a cell is being edited", () => {
  const waits = { reading: 20, saving: 20 };

  function loadEditing(workbook?: FakeWorkbook) {
    const excel = openWorkbook(workbook);
    const { session, binding } = loadFunctions();
    const report = (told: HostReport) => reports.push(told);
    const start = () => startExcel(session, binding.firstCall, report, waits);
    return { excel, session, start };
  }
  const told = () => reports.map((one) => (one.kind === "silent" ? one.waitsFor : one.kind));

  test("the pane opens all the same, and has the saved scenario once the editing ends", async () => {
    const { excel, session, start } = loadEditing(workbookWith(bull));
    excel.edit(true);
    expect(await start()).not.toBeNull();
    expect([session.active.id, told()]).toEqual(["base", ["reading"]]);
    excel.edit(false);
    await until(() => session.active.id === "bull");
    await until(() => told().at(-1) === null);
  });

  test("a switch applies, its saving is said to wait, and it is saved with the end of the editing", async () => {
    const { excel, session, start } = loadEditing();
    await start();
    await settled();
    excel.edit(true);
    session.select("bull");
    await until(() => told().length === 1);
    expect([told(), excel.workbook.settings.has("AEC.state")]).toEqual([["saving"], false]);
    excel.edit(false);
    await until(() => excel.workbook.settings.get("AEC.state") === bull);
    await until(() => told().at(-1) === null);
  });
});
