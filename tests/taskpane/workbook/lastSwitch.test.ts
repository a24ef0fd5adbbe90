import { Session } from "../../../src/functions/session";
import { baseScenario } from "../../../src/scenarios/catalogue";
import type { Contents } from "../../../src/workbook/contents";
import { MemoryHost } from "../../support/memoryHost";
import { lastSwitchOf, watchSwitches } from "../../../src/taskpane/workbook/lastSwitch";

const own = { ...baseScenario, id: "mine", name: { en: "Mine", zh: "自定" } };

function watched() {
  const session = new Session();
  session.setState({ ...session.state, own: [own] });
  const host = new MemoryHost();
  const unwatch = watchSwitches(session, host);
  const actives = () => {
    const last = lastSwitchOf(session).read();
    return last && [last.before.active, last.after.active];
  };
  return { session, host, unwatch, actives, read: () => lastSwitchOf(session).read() };
}

test("what a workbook is loaded with is no switch, nor is another language", () => {
  const { session, actives } = watched();
  session.setLanguage("zh");
  expect(actives()).toBeNull();
});

test("each switch begins where the one before it ended", () => {
  const { session, actives } = watched();
  session.select("bull");
  expect(actives()).toEqual(["base", "bull"]);
  session.select("bear");
  expect(actives()).toEqual(["bull", "bear"]);
});

test("edits belong to the switch before them, and stand alone without one", () => {
  const { session, actives, read } = watched();
  const edit = (bands: { about: number; open: number }) =>
    session.setState({ ...session.state, own: [{ ...own, bands }] });
  session.select("mine");
  edit({ about: 0.2, open: 0.2 });
  edit({ about: 0.3, open: 0.2 });
  expect(actives()).toEqual(["base", "mine"]);
  expect(read()!.before.own).toEqual([own]);
  expect(read()!.after.own[0]!.bands.about).toBe(0.3);

  const other = watched();
  other.session.setState({ ...other.session.state, own: [] });
  expect(other.actives()).toEqual(["base", "base"]);
});

test("nobody watches any longer once it is said so, and each workbook has its own", () => {
  const { session, unwatch, actives } = watched();
  unwatch();
  session.select("bull");
  expect(actives()).toBeNull();
});

describe("what the workbook held before", () => {
  const held = (name: string): Contents => ({
    cells: [{ sheet: name, row: 0, column: 0, formula: null, value: 1 }],
    atOnce: true,
    calculating: false,
  });

  test("is asked for in the step of a switch, and kept while the scenario is edited", async () => {
    const { session, host, read } = watched();
    let asked = 0;
    host.readContents = () => Promise.resolve(held(`reading ${(asked += 1)}`));
    session.select("mine");
    expect(asked).toBe(1);
    session.setState({ ...session.state, own: [{ ...own, bands: { about: 0.2, open: 0.2 } }] });
    expect([asked, await read()!.held]).toEqual([1, held("reading 1")]);
    session.select("bull");
    expect([asked, await read()!.held]).toEqual([2, held("reading 2")]);
  });

  test("is unknown where the host cannot tell or refuses", async () => {
    const { session, host, read } = watched();
    host.readContents = () => Promise.reject(new Error("a cell is being edited"));
    session.select("bull");
    expect(await read()!.held).toBeNull();
    Object.assign(host, { readContents: undefined });
    session.select("bear");
    expect(read()!.held).toBeUndefined();
  });

  test("is asked for once while the workbook does not answer, and again when it has", async () => {
    const { session, host, read } = watched();
    let asked = 0;
    let answer!: (contents: Contents) => void;
    host.readContents = () => {
      asked += 1;
      return new Promise((resolve) => (answer = resolve));
    };
    for (let count = 0; count < 50; count += 1) {
      session.select("bull");
      session.select("base");
    }
    expect([asked, await read()!.held]).toEqual([1, null]);
    answer(held("late"));
    await new Promise((resolve) => setTimeout(resolve));
    session.select("bull");
    expect(asked).toBe(2);
  });

  test("is asked for more and more seldom where no answer ever comes", () => {
    jest.useFakeTimers();
    const { session, host } = watched();
    const begun: number[] = [];
    let minute = 0;
    host.readContents = () => {
      begun.push(minute);
      return new Promise(() => undefined);
    };
    for (; minute < 30; minute += 1) {
      session.select(minute % 2 ? "base" : "bull");
      jest.advanceTimersByTime(60_000);
    }
    jest.useRealTimers();
    expect(begun).toEqual([0, 1, 3, 7, 15]);
  });

  test("is asked for at every switch once one is answered, though one before was lost", async () => {
    jest.useFakeTimers();
    const { session, host, read } = watched();
    host.readContents = () => new Promise(() => undefined);
    session.select("bull");
    jest.advanceTimersByTime(60_000);
    host.readContents = () => Promise.resolve(held("answered"));
    for (const scenario of ["base", "bull", "bear"]) {
      session.select(scenario);
      expect(await read()!.held).toEqual(held("answered"));
    }
    jest.useRealTimers();
  });
});
