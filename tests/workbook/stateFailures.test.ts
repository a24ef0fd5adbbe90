import { Session } from "../../src/functions/session";
import { initialState } from "../../src/scenarios/catalogue";
import { stateText } from "../../src/scenarios/savedState";
import type { StateReport } from "../../src/workbook/state";
import { connectState } from "../../src/workbook/state";
import { ownScenario } from "../support/ask";
import type { MemoryHost } from "../support/memoryHost";
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
  report && "words" in report ? report.words : undefined;

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
  expect(reports.slice(1)).toEqual([{ kind: "notSaved", words: null }]);
  session.select("bear");
  await settle();
  expect(reports).toHaveLength(2);
});

test("what could not be saved and is taken back is no trouble any more", async () => {
  const { session, host, reports } = await open();
  host.failing = { write: new Error("busy") };
  session.select("bull");
  await settle();
  session.select("base");
  await settle();
  expect(reports.slice(1)).toEqual([{ kind: "notSaved", words: null }]);
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
  expect(reports.slice(1)).toEqual([{ kind: "notRead", words: null }]);
});

test("a host that fails with something other than an error", async () => {
  const { session, host, reports } = await open();
  host.failing = { write: "RichApi.Error" as unknown as Error };
  session.select("bull");
  await settle();
  expect(wordsOf(reports[0])?.en).toContain("RichApi.Error");
});

test("a failing write is tried again with the next change alone, not with a reading", async () => {
  const { session, host, reports } = await open();
  host.failing = { write: new Error("offline") };
  session.select("bull");
  await settle();
  host.stateChanged();
  await settle();
  expect(reports).toHaveLength(1);
});

describe("while the workbook does not answer", () => {
  const never = 3_600_000;
  const silences = (reports: readonly StateReport[]) =>
    reports.map((report) => (report.kind === "silent" ? report.waitsFor : report.kind));

  /** Holds up all reads and writes of the state from now on. */
  function holdUp(host: MemoryHost) {
    const asked: string[] = [];
    let goOn!: () => void;
    const held = new Promise<void>((resolve) => (goOn = resolve));
    for (const method of ["readState", "writeState"] as const) {
      const sound = host[method].bind(host) as (...args: unknown[]) => Promise<never>;
      Object.assign(host, {
        [method]: (...args: unknown[]) => {
          asked.push(method);
          return held.then(() => sound(...args));
        },
      });
    }
    return { asked, goOn };
  }

  function connected(
    workbook: MemoryWorkbook,
    host = workbook.open(),
    waits = { reading: never, saving: 5 },
  ) {
    const session = new Session();
    const reports: StateReport[] = [];
    const connection = connectState(session, host, (report) => reports.push(report), waits);
    return { session, host, reports, connection };
  }

  test("the user is told that the scenario is not saved yet; it is saved once, as it is then, and that is told", async () => {
    const workbook = new MemoryWorkbook();
    const { session, host, reports, connection } = connected(workbook);
    const follower = await connection;
    const { asked, goOn } = holdUp(host);
    for (let count = 0; count < 100; count += 1) {
      session.select(count % 2 ? "bull" : "bear");
      host.stateChanged();
    }
    await settle();
    await settle();
    expect(silences(reports)).toEqual(["saving"]);
    expect([asked.length, session.active.id]).toEqual([1, "bull"]);
    session.setState({ ...session.state, own: [ownScenario()] });
    goOn();
    await follower.refresh();
    await settle();
    expect(workbook.writes).toEqual([stateText({ active: "bull", own: [ownScenario()] })]);
    expect(silences(reports)).toEqual(["saving", null]);
  });

  test("a first reading that comes late keeps what was chosen and made meanwhile, beside what was saved", async () => {
    const workbook = new MemoryWorkbook();
    const saved = ownScenario({ id: "saved" });
    const made = ownScenario({ id: "made", name: { en: "Made", zh: "新建" } });
    workbook.state = stateText({ active: "saved", own: [saved] });
    const host = workbook.open();
    const { goOn } = holdUp(host);
    const waits = { reading: 5, saving: never };
    const { session, reports, connection } = connected(workbook, host, waits);
    session.setState({ active: "made", own: [made] });
    await settle();
    await settle();
    expect(silences(reports)).toEqual(["reading"]);
    goOn();
    await connection;
    await settle();
    expect(session.state).toEqual({ active: "made", own: [saved, made] });
    expect(workbook.state).toBe(stateText(session.state));
    expect(silences(reports)).toEqual(["reading", null]);
  });

  test.each([
    ["what was made under an id and a name that are taken gets others", ownScenario(), "mine-2"],
    ["what was saved stands where nothing else was chosen or made", undefined, "bull"],
  ])("%s, where the first reading comes late", async (_what, made, active) => {
    const workbook = new MemoryWorkbook();
    const saved = ownScenario({ note: { en: "saved", zh: "" } });
    workbook.state = stateText({ active: "bull", own: [saved] });
    const host = workbook.open();
    const { goOn } = holdUp(host);
    const { session, connection } = connected(workbook, host);
    session.setState({ active: made?.id ?? "base", own: [made ?? saved] });
    goOn();
    await connection;
    await settle();
    const anew = made && { ...made, id: "mine-2", name: { en: "Mine 2", zh: "我的 2" } };
    expect(session.state).toEqual({ active, own: anew ? [saved, anew] : [saved] });
    expect(workbook.writes).toEqual(anew ? [stateText(session.state)] : []);
  });

  test("nothing is said of a later reading that waits", async () => {
    const { host, reports, connection } = connected(new MemoryWorkbook());
    await connection;
    const { asked } = holdUp(host);
    host.stateChanged();
    await settle();
    await settle();
    expect([asked, reports]).toEqual([["readState"], []]);
  });

  test("nothing is said after the workbook was closed", async () => {
    const { session, host, reports, connection } = connected(new MemoryWorkbook());
    const { disconnect } = await connection;
    const { asked } = holdUp(host);
    session.select("bull");
    await Promise.resolve();
    disconnect();
    await settle();
    await settle();
    expect([asked, reports]).toEqual([["writeState"], []]);
  });

  test("a reading that was taken for lost and is answered late is not followed", async () => {
    jest.useFakeTimers();
    const workbook = new MemoryWorkbook();
    const { session, host, connection } = connected(workbook);
    await connection;
    let answerLate!: (json: string) => void;
    jest
      .spyOn(host, "readState")
      .mockReturnValueOnce(new Promise((resolve) => (answerLate = resolve)));
    host.stateChanged();
    await jest.advanceTimersByTimeAsync(60_000);
    await workbook.open().writeState(stateText({ active: "bull", own: [] }));
    await jest.advanceTimersByTimeAsync(10);
    answerLate(stateText({ active: "bear", own: [] }));
    await jest.advanceTimersByTimeAsync(10);
    jest.useRealTimers();
    expect(session.active.id).toBe("bull");
  });

  test("a silence is told once, however often what waits is asked for again", async () => {
    jest.useFakeTimers();
    const { session, host, reports, connection } = connected(new MemoryWorkbook());
    await connection;
    const { asked } = holdUp(host);
    for (let minute = 0; minute < 4; minute += 1) {
      session.select(minute % 2 ? "bull" : "bear");
      await jest.advanceTimersByTimeAsync(60_000);
    }
    jest.useRealTimers();
    expect(asked.length).toBeGreaterThan(1);
    expect(silences(reports)).toEqual(["saving"]);
  });

  test("each silence is told anew, and is over once all that was to be saved is", async () => {
    jest.useFakeTimers();
    const { session, host, reports, connection } = connected(new MemoryWorkbook());
    await connection;
    const answers: (() => void)[] = [];
    host.writeState = () => new Promise((resolve) => answers.push(resolve));
    const pass = (time: number) => jest.advanceTimersByTimeAsync(time);
    session.select("bear");
    await pass(60_000);
    session.select("bull");
    await pass(10);
    answers[0]!();
    await pass(10);
    expect(silences(reports)).toEqual(["saving"]);
    answers[1]!();
    await pass(10);
    expect(silences(reports)).toEqual(["saving", null]);
    session.select("bear");
    await pass(60_000);
    host.readState = () => new Promise(() => undefined);
    host.stateChanged();
    await pass(10);
    answers[2]!();
    await pass(10);
    jest.useRealTimers();
    expect(reports.map((report) => report.kind === "silent" && report.attempt)).toEqual([
      ...[1, 1],
      ...[2, 2],
    ]);
  });

  test("a reading that is answered beside the one that followed it does not have the same written twice", async () => {
    jest.useFakeTimers();
    const workbook = new MemoryWorkbook();
    const { session, host, connection } = connected(workbook);
    await connection;
    const { asked, goOn } = holdUp(host);
    host.stateChanged();
    await jest.advanceTimersByTimeAsync(60_000);
    host.stateChanged();
    session.select("bull");
    await jest.advanceTimersByTimeAsync(10);
    expect(asked).toEqual(["readState", "readState"]);
    goOn();
    await jest.advanceTimersByTimeAsync(10);
    jest.useRealTimers();
    expect(workbook.writes).toEqual([stateText({ active: "bull", own: [] })]);
  });

  test("what was never answered is taken for lost in the end: the next change is saved, and a late answer changes nothing", async () => {
    jest.useFakeTimers();
    const workbook = new MemoryWorkbook();
    const { session, host, reports, connection } = connected(workbook);
    await connection;
    const sound = host.writeState.bind(host);
    let answerLate!: () => void;
    host.writeState = () => new Promise((resolve) => (answerLate = resolve));
    session.select("bear");
    await jest.advanceTimersByTimeAsync(60_000);
    host.writeState = sound;
    session.select("bull");
    await jest.advanceTimersByTimeAsync(10);
    expect(workbook.state).toBe(stateText({ active: "bull", own: [] }));
    expect(silences(reports)).toEqual(["saving", null]);
    answerLate();
    await jest.advanceTimersByTimeAsync(10);
    session.select("bear");
    await jest.advanceTimersByTimeAsync(10);
    expect(workbook.writes.map((json) => JSON.parse(json) as unknown)).toMatchObject([
      { active: "bull" },
      { active: "bear" },
    ]);
    jest.useRealTimers();
  });
});
