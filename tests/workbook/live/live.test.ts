import { CellError } from "../../../src/functions/cells";
import { Session } from "../../../src/functions/session";
import { diffLive, diffSessions } from "../../../src/workbook/live/diff";
import { diffLayout } from "../../../src/workbook/live/diffSheet";
import { refreshLive, repairLive } from "../../../src/workbook/live/refresh";
import { pieceSize } from "../../../src/workbook/operation";
import { Differences } from "../../../src/workbook/why";
import { at, Model } from "../../support/memoryModel";

const names = { from: "base", to: "bull" };
let model: Model;
let session: Session;

beforeEach(() => {
  model = new Model();
  session = new Session("en");
});

const diff = () => diffLive(model.host, session, names);

describe("refreshing an open workbook", () => {
  test("lists what shows something else, the largest mover first", async () => {
    model.formula(0, 0, '=AEC.DEMAND("NV",2026)', [[1_600_000]]);
    model.formula(1, 0, '=AEC.DEMAND("Meta",2026)', [[new CellError("#BUSY!")]]);
    model.formula(2, 0, '=AEC.DEMAND("Google",2026)', [[2_000_000]]);
    model.host.recalculate = async (scope) => {
      model.host.recalculated.push(scope);
      await Promise.resolve();
      model.formula(0, 0, '=AEC.DEMAND("NV",2026)', [[1_700_000]]);
      model.formula(1, 0, '=AEC.DEMAND("Meta",2026)', [[1_500_000]]);
    };
    const steps: number[] = [];
    const { aecCells, changes } = await refreshLive(model.host, session, "sheet", {
      progress: (done) => steps.push(done),
    });
    expect([aecCells, model.host.recalculated, steps]).toEqual([3, ["sheet"], [1, 2, 3]]);
    expect(changes).toMatchObject([
      { row: 0, old: 1_600_000, new: 1_700_000, why: { kind: "stored" } },
      { row: 1, new: 1_500_000 },
    ]);
  });

  test.each(["selection", "sheet"] as const)(
    "of a %s goes on with its cells when its user goes to another sheet",
    async (scope) => {
      model.formula(0, 0, '=AEC.DEMAND("NV",2026)', [[1_600_000]]);
      model.formula(0, 0, '=AEC.DEMAND("Meta",2026)', [[1_500_000]], "Sheet2");
      model.host.selection = at(0, 0);
      const find = model.host.findAecCells.bind(model.host);
      model.host.findAecCells = async (...args) => {
        const found = await find(...args);
        await model.host.select(at(0, 0, "Sheet2"));
        return found;
      };
      model.host.recalculate = async (now) => {
        model.host.recalculated.push(now);
        await Promise.resolve();
        model.formula(0, 0, '=AEC.DEMAND("NV",2026)', [[1_700_000]]);
      };
      const { aecCells, changes } = await refreshLive(model.host, session, scope);
      expect([aecCells, model.host.recalculated]).toEqual([1, ["workbook"]]);
      expect(changes).toMatchObject([{ sheet: "Sheet1", new: 1_700_000 }]);
    },
  );

  test("names the scenario where that was switched meanwhile", async () => {
    model.formula(0, 0, '=AEC.DEMAND("NV",2026)', [[1_700_000]]);
    model.host.recalculate = async () => {
      await Promise.resolve();
      session.select("bull");
      model.formula(0, 0, '=AEC.DEMAND("NV",2026)', [[1_870_000]]);
    };
    const { changes } = await refreshLive(model.host, session, "workbook");
    expect(changes).toMatchObject([{ why: { kind: "scenario" } }]);
  });

  test("twice is once", async () => {
    model.formula(0, 0, '=AEC.DEMAND("NV",2026)', [[1_700_000]]);
    await refreshLive(model.host, session, "workbook");
    const before = model.content();
    expect((await refreshLive(model.host, session, "workbook")).changes).toEqual([]);
    expect(model.content()).toEqual(before);
  });

  test("a repair is of the whole workbook", async () => {
    await repairLive(model.host, session);
    expect(model.host.recalculated).toEqual(["workbook"]);
  });

  test("called off before it begins, nothing is calculated", async () => {
    const refreshing = refreshLive(model.host, session, "workbook", {
      signal: AbortSignal.abort(),
    });
    await expect(refreshing).rejects.toThrow(/cancelled|abort/i);
    expect(model.host.recalculated).toEqual([]);
  });
});

describe("a refresh of many cells", () => {
  const cells = 1_000;
  /** Cells looked at since the page could last draw, at most. */
  let longest = 0;
  let pauses = 0;
  let atPause: ((pause: number) => void) | undefined;

  beforeEach(() => {
    longest = pauses = 0;
    atPause = undefined;
    for (let row = 0; row < cells; row += 1) {
      model.formula(row, 0, '=AEC.DEMAND("NV",2026)', [[1]]);
    }
    model.host.recalculate = async (scope) => {
      model.host.recalculated.push(scope);
      await Promise.resolve();
      for (let row = 0; row < cells; row += 1) {
        model.formula(row, 0, '=AEC.DEMAND("NV",2026)', [[1_700_000]]);
      }
    };
    let piece = 0;
    const of = jest.spyOn(Differences.prototype, "of");
    const { setTimeout } = globalThis;
    jest.spyOn(globalThis, "setTimeout").mockImplementation((work) => {
      piece = of.mock.calls.length;
      atPause?.((pauses += 1));
      return setTimeout(work);
    });
    of.mockImplementation(() => {
      longest = Math.max(longest, of.mock.calls.length - piece);
      return { moved: false, drivers: [], driversAt: () => [] };
    });
  });

  afterEach(() => jest.restoreAllMocks());

  test("goes on in pieces of so many cells", async () => {
    const { changes } = await refreshLive(model.host, session, "workbook");
    expect(changes).toHaveLength(cells);
    expect(longest).toBe(pieceSize);
  });

  test("is called off between two pieces", async () => {
    const stop = new AbortController();
    const listing = (2 * cells) / pieceSize;
    atPause = (pause) => {
      if (pause === listing + 3) stop.abort();
    };
    const refreshing = refreshLive(model.host, session, "workbook", { signal: stop.signal });
    await expect(refreshing).rejects.toThrow(/cancelled|abort/i);
    expect(pauses).toBe(listing + 3);
    expect(model.host.recalculated).toEqual(["workbook"]);
  });
});

describe("comparing scenarios in an open workbook", () => {
  test("the session and the cells stay as they are", async () => {
    model.formula(0, 0, '=AEC.DEMAND("NV",2026)', [[1_700_000]]);
    const before = model.content();
    const { changes, from, to } = await diff();
    expect(changes).toMatchObject([
      {
        row: 0,
        old: 1_700_000,
        new: 1_870_000,
        why: {
          kind: "scenario",
          drivers: [{ id: "demand.NV.2026", from: 1_700_000, to: 1_870_000 }],
        },
      },
    ]);
    expect([from.id, to.id, session.active.id]).toEqual(["base", "bull", "base"]);
    expect(model.content()).toEqual(before);
  });

  test("arguments are read from cells, and a spill gives a change for each of its cells", async () => {
    await model.host.writeValues({ ...at(0, 5), rows: 2 }, [["NV"], ["Google"]]);
    model.formula(0, 0, "=AEC.DEMAND(F1:F2,2026)", [[1_700_000], [2_000_000]]);
    expect((await diff()).changes).toMatchObject([
      { row: 1, old: 2_000_000, new: 2_400_000 },
      { row: 0, old: 1_700_000, new: 1_870_000 },
    ]);
  });

  test("of a larger formula the call's own answer is told, and said to be that", async () => {
    model.formula(0, 0, '=AEC.DEMAND("NV",2026)/2+1', [[850_001]]);
    expect((await diff()).changes).toMatchObject([
      { call: 'AEC.DEMAND("NV",2026)', old: 1_700_000, new: 1_870_000 },
    ]);
  });

  test("an argument that is an AEC cell is worked out under each scenario first", async () => {
    model.formula(0, 0, "=AEC.SCENARIO()", [["Base"]]);
    model.formula(1, 0, '=AEC.DEMAND("NV",2026,,A1)', [[1_700_000]]);
    const [, moved] = [...(await diff()).changes].sort((a, b) => a.row - b.row);
    expect(moved).toMatchObject({ row: 1, old: 1_700_000, new: 1_870_000 });
  });

  test("cells that refer to each other in a circle do not hang it", async () => {
    model.formula(0, 0, "=AEC.DEMAND(A2,2026)", [[0]]);
    model.formula(1, 0, "=AEC.DEMAND(A1,2026)", [[0]]);
    expect((await diff()).leftAlone).toHaveLength(2);
  });

  test("a call whose argument Excel works out is left alone and named", async () => {
    model.formula(0, 0, '=AEC.DEMAND(UPPER("nv"),2026)', [[1_700_000]]);
    const { changes, leftAlone } = await diff();
    expect([changes, leftAlone.map(({ row }) => row)]).toEqual([[], [0]]);
  });

  test("a scenario that is pinned in the formula does not move", async () => {
    model.formula(0, 0, '=AEC.DEMAND("NV",2026,,"Bear")', [[1_530_000]]);
    expect((await diff()).changes).toEqual([]);
  });

  test("it can be called off", async () => {
    model.formula(0, 0, '=AEC.DEMAND("NV",2026)', [[1_700_000]]);
    const controller = new AbortController();
    const options = { signal: controller.signal };
    const comparing = diffLive(model.host, session, names, options);
    controller.abort();
    await expect(comparing).rejects.toThrow(/cancelled|abort/i);
  });

  test("an unknown scenario is refused", async () => {
    await expect(diffLive(model.host, session, { from: "base", to: "moon" })).rejects.toThrow(
      /moon/,
    );
  });

  test("written to a sheet it is values and text, never a formula", async () => {
    model.formula(0, 0, '=AEC.DEMAND("NV",2026)/2', [[850_000]], "=evil");
    const sheet = await model.host.insertSheet(diffLayout(await diff(), "en"));
    const line = { ...at(4, 0, sheet), columns: 6 };
    expect(await model.host.readValues(line)).toMatchObject([
      [
        expect.stringContaining("A1"),
        1_700_000,
        1_870_000,
        expect.closeTo(0.1),
        expect.anything(),
        expect.anything(),
      ],
    ]);
    const formulas = (await model.host.readFormulas(line)).flat();
    expect(formulas.filter((text) => text.startsWith("="))).toEqual([]);
  });
});

test("a call of many values within a formula is told once, at the formula's cell", async () => {
  model.formula(4, 2, '=INDEX(AEC.BRIDGE("NV","Cloud"),3,3)', [[0.48]]);
  const { changes } = await diff();
  expect(changes).toMatchObject([{ row: 4, column: 2, call: 'AEC.BRIDGE("NV","Cloud")' }]);
  expect(changes[0]!.others).toBeGreaterThan(2);
});

describe("what a switch moved, in a workbook of 10,000 AEC cells", () => {
  const fill = () => {
    for (let row = 0; row < 10_000; row += 1) {
      model.formula(row, 0, `=AEC.DEMAND("NV",2026)*${row}`, [[1_700_000 * row]]);
    }
  };

  test("is worked out in pieces, between which the page goes on, and can be called off", async () => {
    fill();
    const controller = new AbortController();
    let pieces = 0;
    const working = diffLive(model.host, session, names, {
      signal: controller.signal,
      progress: () => {
        pieces += 1;
        if (pieces === 20) setTimeout(() => controller.abort());
      },
    });
    await expect(working).rejects.toThrow(/cancelled/);
    expect(pieces).toBeLessThan(23);
  });

  test("is told from any session to any other, whatever the workbook shows", async () => {
    model.formula(0, 0, '=AEC.INPUT("asp.800G")', [[new CellError("#N/A")]]);
    const priced = new Session("en");
    const mine = { ...session.active, id: "mine", inputs: { "asp.800G": { value: 100 } } };
    priced.setState({ active: "mine", own: [mine] });
    const { changes } = await diffSessions(model.host, session, priced);
    expect(changes).toMatchObject([
      { row: 0, new: 100, why: { drivers: [{ kind: "input", id: "asp.800G", to: 100 }] } },
    ]);
  });
});
