import { Session } from "../../src/functions/session";
import { builtIn } from "../../src/scenarios/catalogue";
import { initialState } from "../../src/scenarios/catalogue";
import { readState, stateText } from "../../src/scenarios/savedState";
import type { StateReport } from "../../src/workbook/state";
import { connectState } from "../../src/workbook/state";
import { ownScenario } from "../support/ask";
import type { MemoryHost } from "../support/memoryHost";
import { MemoryWorkbook } from "../support/memoryHost";

/** Lets everything run that is under way. */
const settle = () => new Promise<void>((resolve) => setTimeout(resolve, 5));

async function open(workbook: MemoryWorkbook, host: MemoryHost = workbook.open()) {
  const session = new Session();
  const reports: StateReport[] = [];
  const connection = await connectState(session, host, (report) => reports.push(report));
  let changes = 0;
  session.onChange(() => (changes += 1));
  return { session, host, reports, connection, changes: () => changes };
}

const bull = stateText({ active: "bull", own: [] });
const mine = { active: "mine", own: [ownScenario()] };
const newer = '{"version":99,"active":"x"}';

function workbookWith(state: string | null): MemoryWorkbook {
  const workbook = new MemoryWorkbook();
  workbook.state = state;
  return workbook;
}

describe("loading", () => {
  test("a workbook without a state starts with Base", async () => {
    const { session, reports } = await open(new MemoryWorkbook());
    expect(session.state).toEqual(initialState);
    expect(reports).toEqual([]);
  });

  test("a saved state is there once connected", async () => {
    const { session } = await open(workbookWith(stateText(mine)));
    expect(session.state).toEqual(mine);
    expect(session.active.id).toBe("mine");
  });

  test("it rejects, and saves nothing, when the workbook cannot be read at all", async () => {
    const workbook = workbookWith(bull);
    const host = workbook.open();
    host.failing = { read: new Error("offline") };
    const session = new Session();
    await expect(connectState(session, host)).rejects.toThrow("offline");
    session.select("bear");
    await settle();
    expect(workbook.writes).toEqual([]);
  });
});

test("what cannot be read at first is not written over by a change made meanwhile, and is followed no more", async () => {
  const workbook = new MemoryWorkbook();
  workbook.state = bull;
  const host = workbook.open();
  const session = new Session();
  host.failing = { read: new Error("busy") };
  const connecting = connectState(session, host);
  session.select("bear");
  await expect(connecting).rejects.toThrow("busy");
  host.failing = {};
  host.stateChanged();
  await settle();
  expect([workbook.state, session.active.id]).toEqual([bull, "bear"]);
});

describe("saving", () => {
  test("a switch is in the workbook", async () => {
    const workbook = new MemoryWorkbook();
    const { session } = await open(workbook);
    session.select("bull");
    await settle();
    expect(workbook.state).toBe(bull);
  });

  test("the user's own scenarios are in the workbook, and come back in another window", async () => {
    const workbook = new MemoryWorkbook();
    const { session } = await open(workbook);
    session.setState(mine);
    await settle();
    expect(readState(workbook.state!)).toEqual({ ok: true, value: mine });
    expect((await open(workbook)).session.state).toEqual(mine);
  });

  test.each([
    ["a new workbook", null],
    ["a saved state", bull],
    ["a state that was formatted by other hands", JSON.stringify(JSON.parse(bull), null, 2)],
  ])("nothing is written into %s without a change", async (_title, state) => {
    const workbook = workbookWith(state);
    const { session, connection } = await open(workbook);
    session.setLanguage("zh");
    session.select(session.state.active);
    session.setState({ ...session.state });
    await connection.refresh();
    await settle();
    expect(workbook.writes).toEqual([]);
    expect(workbook.state).toBe(state);
  });

  test("there and back again at once writes nothing; later, both", async () => {
    const workbook = new MemoryWorkbook();
    const { session } = await open(workbook);
    session.select("bull");
    session.select("base");
    await settle();
    expect(workbook.writes).toEqual([]);
    session.select("bull");
    await settle();
    session.select("base");
    await settle();
    expect(workbook.writes).toEqual([bull, stateText(initialState)]);
  });

  test("many changes at once are one write, of the last", async () => {
    const workbook = new MemoryWorkbook();
    const { session } = await open(workbook);
    for (const { id } of [...builtIn, ...builtIn]) session.select(id);
    session.select("bull");
    await settle();
    expect(workbook.writes).toEqual([bull]);
  });

  test("a change during a slow write is written after it", async () => {
    const workbook = new MemoryWorkbook();
    const { session, host } = await open(workbook);
    let release = (): void => undefined;
    host.delay = () => new Promise((resolve) => (release = resolve));
    session.select("bull");
    await settle();
    session.select("bear");
    release();
    await settle();
    release();
    await settle();
    expect(workbook.writes).toEqual([bull, stateText({ active: "bear", own: [] })]);
    expect(session.active.id).toBe("bear");
  });

  test("a change on the very last moment before closing still gets in; none after does", async () => {
    const workbook = new MemoryWorkbook();
    const { session, connection } = await open(workbook);
    session.select("bull");
    connection.disconnect();
    session.select("bear");
    await settle();
    expect(JSON.parse(workbook.state!)).toMatchObject({ active: "bear" });
    session.select("bull");
    await settle();
    expect(workbook.writes).toHaveLength(1);
  });
});

describe("two windows on one workbook", () => {
  test("what one changes, the other shows, without writing it back", async () => {
    const workbook = new MemoryWorkbook();
    const here = await open(workbook);
    const there = await open(workbook);
    here.session.select("bull");
    await settle();
    expect(there.session.active.id).toBe("bull");
    there.session.setState(mine);
    await settle();
    expect(here.session.state).toEqual(mine);
    expect(workbook.writes).toEqual([bull, stateText(mine)]);
    expect([here.changes(), there.changes()]).toEqual([2, 2]);
  });

  test.each([false, true])("the last writer wins (hosts hear themselves: %s)", async (hears) => {
    const workbook = new MemoryWorkbook();
    const here = await open(workbook);
    const there = await open(workbook);
    here.host.hearsItself = there.host.hearsItself = hears;
    for (let round = 0; round < 5; round += 1) {
      here.session.select(round % 2 ? "bull" : "example");
      there.session.select(round % 2 ? "bear" : "bull");
      await settle();
      expect(here.session.state).toEqual(there.session.state);
      expect(stateText(here.session.state)).toBe(workbook.state);
    }
    const written = workbook.writes.length;
    expect(written).toBeLessThanOrEqual(10);
    await settle();
    expect(workbook.writes).toHaveLength(written);
  });

  test("a state that is taken away leaves the other window with Base", async () => {
    const workbook = workbookWith(bull);
    const { session, host } = await open(workbook);
    workbook.state = null;
    host.stateChanged();
    await settle();
    expect(session.state).toEqual(initialState);
    expect(workbook.writes).toEqual([]);
  });

  test("a lost event is made up for by a refresh", async () => {
    const workbook = new MemoryWorkbook();
    const { session, connection } = await open(workbook);
    workbook.state = bull;
    await connection.refresh();
    expect(session.active.id).toBe("bull");
  });

  /** Selects Bull while a state that the other saved is being read. */
  async function selectDuringReading(saved: string) {
    const workbook = new MemoryWorkbook();
    const { session, host } = await open(workbook);
    let release = (): void => undefined;
    host.delay = () => new Promise((resolve) => (release = resolve));
    workbook.state = saved;
    host.stateChanged();
    await settle();
    session.select("bull");
    host.delay = () => Promise.resolve();
    release();
    await settle();
    return { workbook, session };
  }

  test("a change made while the other's is being read is not lost", async () => {
    const { workbook, session } = await selectDuringReading(stateText(mine));
    expect(session.active.id).toBe("bull");
    expect(workbook.state).toBe(bull);
  });

  test("a change that the other made as well is not written again, and what the other does next is followed", async () => {
    const { workbook, session } = await selectDuringReading(bull);
    expect(workbook.writes).toEqual([]);
    await workbook.open().writeState(stateText({ active: "bear", own: [] }));
    await settle();
    expect(session.active.id).toBe("bear");
  });

  test("a window that was closed follows no more", async () => {
    const workbook = new MemoryWorkbook();
    const { session, host, connection } = await open(workbook);
    connection.disconnect();
    workbook.state = bull;
    host.stateChanged();
    await connection.refresh();
    expect(session.active.id).toBe("base");
  });
});

describe("a state that cannot be read", () => {
  test.each([
    ["newer", newer],
    ["garbage", "{{{"],
    ["broken", '{"version":1,"active":"base","scenarios":[{"id":"base"}]}'],
  ])("%s: reported, put aside, and left where it is", async (_title, json) => {
    const workbook = workbookWith(json);
    const { session, reports, connection } = await open(workbook);
    expect(session.state).toEqual(initialState);
    expect(reports).toMatchObject([{ kind: "unreadable" }]);
    expect(reports[0]!.kind === "unreadable" && reports[0]!.problems.length).toBeGreaterThan(0);
    expect(workbook.keptAside).toEqual([json]);
    session.setLanguage("zh");
    session.select("base");
    await connection.refresh();
    await settle();
    expect(workbook.state).toBe(json);
    expect(workbook.keptAside).toHaveLength(1);
    expect(reports).toHaveLength(1);
  });

  test("a real change is saved, and the unreadable one is still there, aside", async () => {
    const workbook = workbookWith(newer);
    const { session } = await open(workbook);
    session.select("bull");
    await settle();
    expect(workbook.state).toBe(bull);
    expect(workbook.keptAside).toEqual([newer]);
  });

  test("from someone else: the session keeps what it had", async () => {
    const workbook = workbookWith(bull);
    const { session, host, reports } = await open(workbook);
    workbook.state = newer;
    host.stateChanged();
    await settle();
    expect(session.active.id).toBe("bull");
    expect(reports).toMatchObject([{ kind: "unreadable" }]);
    expect(workbook.keptAside).toEqual([newer]);
    expect(workbook.state).toBe(newer);
  });

  test("nothing is written over it before it is safely aside", async () => {
    const workbook = workbookWith(newer);
    const host = workbook.open();
    host.failing = { keepAside: new Error("no room") };
    const { session, reports } = await open(workbook, host);
    expect(reports.map(({ kind }) => kind)).toEqual(["unreadable", "notSaved"]);
    session.select("bull");
    await settle();
    expect(workbook.state).toBe(newer);
    expect(reports).toHaveLength(3);
    host.failing = {};
    session.select("bear");
    await settle();
    expect(workbook.keptAside).toEqual([newer]);
    expect(JSON.parse(workbook.state!)).toMatchObject({ active: "bear" });
  });
});
