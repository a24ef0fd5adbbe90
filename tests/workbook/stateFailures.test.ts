import { Session } from "../../src/functions/session";
import { initialState } from "../../src/scenarios/catalogue";
import { stateText } from "../../src/scenarios/savedState";
import type { StateReport } from "../../src/workbook/state";
import { connectState } from "../../src/workbook/state";
import { ownScenario } from "../support/ask";
import { MemoryWorkbook } from "../support/memoryHost";

const settle = () => new Promise<void>((resolve) => setTimeout(resolve, 5));

async function open(workbook = new MemoryWorkbook()) {
  const session = new Session();
  const reports: StateReport[] = [];
  const host = workbook.open();
  const connection = await connectState(session, host, (report) => reports.push(report));
  return { workbook, session, host, reports, connection };
}

const wordsOf = (report: StateReport | undefined) =>
  report && report.kind !== "unreadable" ? report.words : undefined;

const huge = Array.from({ length: 60 }, (_, index) =>
  ownScenario({ id: `s${index}`, note: { en: "x".repeat(2_000), zh: "" } }),
);

test("a failing write is reported in both languages, and the change stays in the session", async () => {
  const { session, host, reports, workbook, connection } = await open();
  host.failing = { write: new Error("read-only file") };
  session.select("bull");
  await settle();
  expect(reports).toMatchObject([{ kind: "notSaved" }]);
  expect(wordsOf(reports[0])?.en).toContain("read-only file");
  expect(wordsOf(reports[0])?.zh).toMatch(/未能保存.*read-only file/);
  await connection.refresh();
  expect(session.active.id).toBe("bull");
  expect(workbook.state).toBeNull();
});

test("what could not be saved goes in with the next change", async () => {
  const { session, host, reports, workbook } = await open();
  host.failing = { write: new Error("busy") };
  session.select("bull");
  await settle();
  host.failing = {};
  session.setLanguage("zh");
  await settle();
  expect(workbook.writes).toEqual([stateText({ active: "bull", own: [] })]);
  expect(reports).toHaveLength(1);
});

test("a failing write does not bring the workbook's older state back", async () => {
  const workbook = new MemoryWorkbook();
  workbook.state = stateText({ active: "bear", own: [] });
  const { session, host, connection } = await open(workbook);
  host.failing = { write: new Error("busy") };
  session.select("bull");
  await settle();
  host.stateChanged();
  await connection.refresh();
  expect(session.active.id).toBe("bull");
});

test("a state that is too large is reported, not written, and not lost from the session", async () => {
  const { session, reports, workbook, connection } = await open();
  session.setState({ active: "s1", own: huge });
  await settle();
  expect(reports).toMatchObject([{ kind: "notSaved" }]);
  expect(wordsOf(reports[0])?.en).toMatch(/at most 100 KB/);
  expect(wordsOf(reports[0])?.zh).toMatch(/100 KB/);
  expect(workbook.writes).toEqual([]);
  await connection.refresh();
  expect(session.state.own).toHaveLength(60);
  session.setState({ active: "s1", own: huge.slice(0, 2) });
  await settle();
  expect(workbook.writes).toHaveLength(1);
});

test("a failing read of someone else's change is reported, and the next one is followed", async () => {
  const { session, host, reports, workbook, connection } = await open();
  workbook.state = stateText({ active: "bull", own: [] });
  host.failing = { read: new Error("connection lost") };
  host.stateChanged();
  await settle();
  expect(reports).toMatchObject([{ kind: "notRead" }]);
  expect(wordsOf(reports[0])?.en).toContain("connection lost");
  expect(wordsOf(reports[0])?.zh).toMatch(/未能读取.*connection lost/);
  expect(session.state).toEqual(initialState);
  host.failing = {};
  await connection.refresh();
  expect(session.active.id).toBe("bull");
});

test("a host that fails with something other than an error", async () => {
  const { session, host, reports } = await open();
  host.failing = { write: "RichApi.Error" as unknown as Error };
  session.select("bull");
  await settle();
  expect(wordsOf(reports[0])?.en).toContain("RichApi.Error");
});
