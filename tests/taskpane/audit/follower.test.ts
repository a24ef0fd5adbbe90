import { Session } from "../../../src/functions/session";
import type { PinMemory } from "../../../src/taskpane/audit/follower";
import { AuditFollower } from "../../../src/taskpane/audit/follower";
import type { Area } from "../../../src/workbook/host";
import { MemoryHost } from "../../support/memoryHost";

const cell = (row: number): Area => ({ sheet: "Sheet1", row, column: 0, rows: 1, columns: 1 });

function memory(): PinMemory & { pinned: Area | null } {
  return {
    pinned: null,
    read() {
      return this.pinned;
    },
    write(pinned) {
      this.pinned = pinned;
    },
  };
}

/** A workbook with a formula in each of these rows, and a follower that is not started yet. */
async function following(formulas: readonly string[], pins = memory()) {
  const host = new MemoryHost();
  for (const [row, formula] of formulas.entries()) await host.writeFormulas(cell(row), [[formula]]);
  const session = new Session();
  return { host, session, pins, follower: new AuditFollower(session, host, pins) };
}

/** Long enough for anything that is under way. */
const settle = () => jest.advanceTimersByTimeAsync(5_000);

const shown = (follower: AuditFollower) => follower.read().audit?.formula;

const formulas = ['=AEC.MARGIN("NV")', '=AEC.MARGIN("Cloud")', '=AEC.MARGIN("Credo")'];

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("the selected cell is audited at once, and the next one after it", async () => {
  const { host, follower } = await following(formulas);
  follower.start();
  await settle();
  expect(follower.read()).toMatchObject({ busy: false, selected: cell(0), failure: null });
  expect(shown(follower)).toBe(formulas[0]);
  await host.select(cell(1));
  await settle();
  expect(shown(follower)).toBe(formulas[1]);
});

test("cells that are only passed over are not read, and the last audit stays in sight meanwhile", async () => {
  const { host, follower } = await following(formulas);
  follower.start();
  await settle();
  const read = jest.spyOn(host, "readFormulas");
  await host.select(cell(1));
  await jest.advanceTimersByTimeAsync(10);
  expect(shown(follower)).toBe(formulas[0]);
  await host.select(cell(2));
  await settle();
  expect(read.mock.calls.map(([area]) => area.row)).toEqual([2]);
  expect(shown(follower)).toBe(formulas[2]);
});

test.each([
  ["after the next cell is asked for", 2_000],
  ["before it is", 470],
])("an answer for a cell left behind is thrown away: %s", async (_when, delay) => {
  const { host, follower } = await following(formulas);
  follower.start();
  await settle();
  const read = host.readFormulas.bind(host);
  jest.spyOn(host, "readFormulas").mockImplementation(async (area) => {
    if (area.row === 1) await new Promise((resolve) => setTimeout(resolve, delay));
    return read(area);
  });
  const seen: (string | undefined)[] = [];
  follower.watch(() => seen.push(shown(follower), follower.read().failure?.en));
  await host.select(cell(1));
  await jest.advanceTimersByTimeAsync(500);
  await host.select(cell(2));
  await settle();
  expect(new Set(seen)).toEqual(new Set([formulas[0], formulas[2], undefined]));
  expect(shown(follower)).toBe(formulas[2]);
});

test("a change of scenario is audited at once, and the cell's value again when it has come up to date", async () => {
  const { host, session, follower } = await following(formulas);
  follower.start();
  await settle();
  let value = 0.425;
  jest.spyOn(host, "readValues").mockImplementation(() => Promise.resolve([[value]]));
  session.select("bull");
  await jest.advanceTimersByTimeAsync(100);
  expect(follower.read().audit!.calls[0]!.found!.value).toBe(0.43);
  expect(follower.read().audit!.value).toBe(0.425);
  value = 0.43;
  await settle();
  expect(follower.read().audit!.value).toBe(0.43);
});

describe("a pinned cell", () => {
  test("stays while the selection moves on, and follows the scenario", async () => {
    const { host, session, pins, follower } = await following(formulas);
    follower.start();
    await settle();
    follower.pin();
    await host.select(cell(1));
    await settle();
    expect(follower.read()).toMatchObject({ pinned: cell(0), selected: cell(1) });
    expect(shown(follower)).toBe(formulas[0]);
    session.select("bear");
    await settle();
    expect(follower.read().audit!.calls[0]!.found!.value).toBe(0.42);
    expect(pins.pinned).toEqual(cell(0));
  });

  test("stays although another was being read when it was pinned", async () => {
    const { host, follower } = await following(formulas);
    follower.start();
    await settle();
    const read = host.readFormulas.bind(host);
    jest.spyOn(host, "readFormulas").mockImplementation(async (area) => {
      if (area.row === 1) await new Promise((resolve) => setTimeout(resolve, 300));
      return read(area);
    });
    await host.select(cell(1));
    await jest.advanceTimersByTimeAsync(200);
    expect(shown(follower)).toBe(formulas[0]);
    follower.pin();
    await settle();
    expect(follower.read()).toMatchObject({ pinned: cell(0), busy: false });
    expect(shown(follower)).toBe(formulas[0]);
  });

  test("gives way to the selection when it is unpinned", async () => {
    const { host, pins, follower } = await following(formulas);
    follower.start();
    await settle();
    follower.pin();
    await host.select(cell(2));
    follower.unpin();
    await settle();
    expect(shown(follower)).toBe(formulas[2]);
    expect(pins.pinned).toBeNull();
  });

  test("is there again after the tab was closed", async () => {
    const pins = memory();
    pins.pinned = cell(1);
    const { follower } = await following(formulas, pins);
    follower.start();
    await settle();
    expect(shown(follower)).toBe(formulas[1]);
    expect(follower.read().selected).toEqual(cell(0));
  });
});

test("a cell that cannot be read says why, and is read again on demand", async () => {
  const { host, follower } = await following(formulas);
  const read = jest.spyOn(host, "readFormulas").mockRejectedValueOnce(new Error("Excel is busy."));
  follower.start();
  await settle();
  expect(follower.read()).toMatchObject({ busy: false, failure: { en: "Excel is busy." } });
  follower.again();
  await settle();
  expect(read).toHaveBeenCalledTimes(2);
  expect(follower.read()).toMatchObject({ failure: null });
  expect(shown(follower)).toBe(formulas[0]);
});

test("a selection that cannot be read at first is asked for again on demand", async () => {
  const { host, follower } = await following(formulas);
  jest.spyOn(host, "readSelection").mockRejectedValueOnce(new Error("Not ready."));
  follower.start();
  await settle();
  expect(follower.read().failure?.en).toBe("Not ready.");
  follower.again();
  await settle();
  expect(shown(follower)).toBe(formulas[0]);
});

test("once stopped it changes no more, and started again it goes on", async () => {
  const { host, session, follower } = await following(formulas);
  const stop = follower.start();
  await settle();
  stop();
  const before = follower.read();
  await host.select(cell(1));
  session.select("bull");
  await settle();
  expect(follower.read()).toBe(before);
  follower.start();
  await settle();
  expect(shown(follower)).toBe(formulas[1]);
});

test("started again it reads at once, though it was not answered before it was stopped", async () => {
  const { host, follower } = await following(formulas);
  const stop = follower.start();
  await settle();
  jest.spyOn(host, "readFormulas").mockReturnValueOnce(new Promise(() => undefined));
  await host.select(cell(1));
  await jest.advanceTimersByTimeAsync(100);
  stop();
  follower.start();
  await settle();
  expect(shown(follower)).toBe(formulas[1]);
});

test("nothing is said of a silence once it is stopped", async () => {
  const { host, follower } = await following(formulas);
  jest.spyOn(host, "readFormulas").mockReturnValueOnce(new Promise(() => undefined));
  const stop = follower.start();
  await jest.advanceTimersByTimeAsync(100);
  stop();
  const before = follower.read();
  await jest.advanceTimersByTimeAsync(25_000);
  expect(follower.read()).toBe(before);
});

test("a reading that was never answered is made again on demand, and its silence is over then", async () => {
  const { host, follower } = await following(formulas);
  jest.spyOn(host, "readFormulas").mockReturnValueOnce(new Promise(() => undefined));
  follower.start();
  await jest.advanceTimersByTimeAsync(25_000);
  expect(follower.read()).toMatchObject({ silent: true, busy: true });
  follower.again();
  await settle();
  expect(follower.read()).toMatchObject({ silent: false, busy: false });
  expect(shown(follower)).toBe(formulas[0]);
});

test("while Excel does not answer nothing piles up, it is said, and the cell that is selected then is read", async () => {
  const { host, follower } = await following(formulas);
  follower.start();
  await settle();
  const sound = host.readFormulas.bind(host);
  let goOn!: () => void;
  const held = new Promise<void>((resolve) => (goOn = resolve));
  const read = jest
    .spyOn(host, "readFormulas")
    .mockImplementation((area) => held.then(() => sound(area)));
  for (let move = 0; move < 200; move += 1) {
    await host.select(cell(move % 2));
    follower.again();
    await jest.advanceTimersByTimeAsync(300);
  }
  expect(follower.read()).toMatchObject({ silent: true, busy: true });
  expect(shown(follower)).toBe(formulas[0]);
  // A call that is not answered for very long may be lost: it is made again, more and more seldom.
  expect(read.mock.calls.length).toBeLessThan(4);
  await host.select(cell(2));
  await jest.advanceTimersByTimeAsync(100);
  goOn();
  await settle();
  expect(follower.read()).toMatchObject({ silent: false, busy: false });
  expect(shown(follower)).toBe(formulas[2]);
});
