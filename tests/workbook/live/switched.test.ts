import type { Grid } from "../../../src/functions/cells";
import { CellError } from "../../../src/functions/cells";
import { Session } from "../../../src/functions/session";
import type { Switched } from "../../../src/workbook/live/switched";
import { diffSwitched } from "../../../src/workbook/live/switched";
import { mostRead } from "../../../src/workbook/contents";
import { addressOf, firstCell } from "../../../src/workbook/address";
import { at, Model } from "../../support/memoryModel";

let model: Model;
beforeEach(() => {
  model = new Model();
});

const session = (active: string) => {
  const one = new Session("en");
  one.select(active);
  return one;
};
const [base, bull, bear] = ["base", "bull", "bear"].map(session) as [Session, Session, Session];
const demand = '=AEC.DEMAND("NV",2026)';
const [inBase, inBull] = [1_700_000, 1_870_000];

/** Switches from Base to Bull: reads, does what the program does then, and lists. */
async function switched(calculate: () => void, sessions = { from: base, to: bull }) {
  const before = model.host.readContents(mostRead);
  await before;
  calculate();
  return diffSwitched(model.host, sessions, before);
}

const listed = ({ changes }: Switched) =>
  changes.map((change) => [addressOf(firstCell(change)), change.old, change.new]);
const left = ({ leftAlone }: Switched) =>
  leftAlone.map(({ why, ...place }) => [addressOf(firstCell(place)), why.en]);
const reasonOf = (diff: Switched, row: number) => diff.changes.find((one) => one.row === row)?.why;

/** Has pauses take no time. */
function hurry(): void {
  const { setTimeout } = globalThis;
  jest.spyOn(globalThis, "setTimeout").mockImplementation((work) => setTimeout(work));
}
afterEach(() => jest.restoreAllMocks());

describe("what a switch did to the cells", () => {
  test("is told of AEC cells, formulas around calls and all that depends on them, the largest movers first", async () => {
    const show = (demanded: number) => {
      model.formula(0, 0, demand, [[demanded]]);
      model.formula(1, 0, '=ROUND(AEC.DEMAND("NV",2026)/1E6,1)', [
        [demanded === inBase ? 1.7 : 1.9],
      ]);
      model.formula(2, 0, "=A1*2", [[demanded * 2]]);
      model.formula(3, 0, "=SUM(A:A)-SUM(A2:A4)+A3+Other!A1", [[demanded * 3]]);
      model.formula(0, 0, "=Sheet1!$A$3/100", [[demanded / 50]], "Other");
      model.formula(4, 0, "=B9*2", [[8]]);
    };
    show(inBase);
    model.formula(5, 0, '=INDEX(AEC.EXPLAIN("DEMAND","NV",2026),2,1)', [["demand.NV.2026"]]);
    const diff = await switched(() => show(inBull));
    expect(listed(diff)).toEqual([
      ["Sheet1!A2", 1.7, 1.9],
      ...[
        ["Sheet1!A1", inBase, inBull],
        ["Sheet1!A3", inBase * 2, inBull * 2],
        ["Sheet1!A4", inBase * 3, inBull * 3],
        ["Other!A1", inBase / 50, inBull / 50],
      ],
    ]);
    expect(diff).toMatchObject({ compared: "cells", aecCells: 3, waiting: 0, leftAlone: [] });
    const drivers = [{ kind: "fact", id: "demand.NV.2026", from: inBase, to: inBull }];
    expect(reasonOf(diff, 1)).toEqual({ kind: "scenario", drivers });
    const source = { sheet: "Sheet1", row: 0, column: 0 };
    expect(reasonOf(diff, 2)).toEqual({ kind: "follows", cells: [source], more: false });
    expect(diff.changes.at(-1)!.why).toEqual({ kind: "follows", cells: [source], more: false });
  });

  test("a formula that does not show anything else is not told, and one that changes by itself neither", async () => {
    model.formula(0, 0, demand, [[inBase]]);
    model.formula(1, 0, "=ROUND(A1,-7)", [[0]]);
    model.formula(2, 0, "=RAND()", [[0.1]]);
    model.formula(3, 0, "=A3*2", [[0.2]]);
    const diff = await switched(() => {
      model.formula(0, 0, demand, [[inBull]]);
      model.formula(2, 0, "=RAND()", [[0.3]]);
      model.formula(3, 0, "=A3*2", [[0.6]]);
    });
    expect(listed(diff)).toEqual([["Sheet1!A1", inBase, inBull]]);
  });

  test("what names and tables stand for is left to the program, and said to be", async () => {
    model.formula(0, 0, demand, [[inBase]]);
    model.formula(1, 0, "=Total*2", [[2 * inBase]]);
    const diff = await switched(() => {
      model.formula(0, 0, demand, [[inBull]]);
      model.formula(1, 0, "=Total*2", [[2 * inBull]]);
    });
    expect(reasonOf(diff, 1)).toEqual({ kind: "follows", cells: [], more: true });
  });

  test("each value of a spill has its own line and figures; a spill may grow", async () => {
    const spill = (values: Grid) => {
      model.host.spills = [];
      model.formula(0, 0, "=AEC.DEMAND(F1:F2,2026)", values);
      model.formula(0, 2, '=AEC.ROBOTS("Tesla",E1:E2)', [
        [75_000],
        ...(values[0]![0] === inBase ? [] : [[1]]),
      ]);
    };
    await model.host.writeValues({ ...at(0, 5), rows: 2 }, [["NV"], ["Google"]]);
    spill([[inBase], [2_000_000]]);
    const diff = await switched(() => spill([[inBull], [2_400_000]]));
    expect(listed(diff)).toEqual([
      ["Sheet1!A2", 2_000_000, 2_400_000],
      ["Sheet1!A1", inBase, inBull],
      ["Sheet1!C2", undefined, 1],
    ]);
    expect(reasonOf(diff, 1)).toMatchObject({ drivers: [{ id: "demand.Google.2026" }] });
    expect(diff.leftAlone).toEqual([]);
  });

  test("errors and texts that come and go are changes like others", async () => {
    model.formula(0, 0, '=AEC.INPUT("asp.800G")', [[new CellError("#N/A")]]);
    model.formula(1, 0, '=IF(ISERROR(A1),"open","set")', [["open"]]);
    const diff = await switched(
      () => {
        model.formula(0, 0, '=AEC.INPUT("asp.800G")', [[300]]);
        model.formula(1, 0, '=IF(ISERROR(A1),"open","set")', [["set"]]);
      },
      { from: base, to: session("example") },
    );
    expect(diff.compared).toBe("cells");
    expect(listed(diff).map(([cell]) => cell)).toEqual(["Sheet1!A1", "Sheet1!A2"]);
  });
});

describe("what a person does between the switch and the reading", () => {
  test("is not told as the switch's doing, nor is what depends on it", async () => {
    const show = (demanded: number, factor: number) => {
      model.formula(0, 0, demand, [[demanded]]);
      model.formula(1, 0, "=A1*B1", [[demanded * factor]]);
      model.formula(2, 0, "=B1+1", [[factor + 1]]);
      model.formula(3, 0, "=A2+1", [[demanded * factor + 1]]);
      model.formula(4, 0, "=A1+1", [[demanded + 1]]);
    };
    await model.host.writeValues(at(0, 1), [[2]]);
    show(inBase, 2);
    model.formula(5, 0, "=A1/2", [[inBase / 2]]);
    const diff = await switched(() => {
      show(inBull, 3);
      void model.host.writeValues(at(0, 1), [[3]]);
      model.formula(5, 0, "=A1/4", [[inBull / 4]]);
      model.formula(6, 0, "=A1/8", [[inBull / 8]]);
    });
    expect(listed(diff).map(([cell]) => cell)).toEqual(["Sheet1!A1", "Sheet1!A5"]);
    const why = "It depends on cells that were edited after the switch.";
    expect(left(diff)).toEqual([
      ["Sheet1!A2", why],
      ["Sheet1!A3", why],
      ["Sheet1!A4", why],
    ]);
  });
});

describe("cells that are not recalculated", () => {
  test("with manual calculation wait, with all that depends on them, and are not told as unchanged", async () => {
    model.host.mode = "manual";
    model.formula(0, 0, demand, [[inBase]]);
    model.formula(1, 0, "=A1*2", [[inBase * 2]]);
    model.formula(2, 0, '=ROUND(AEC.DEMAND("NV",2026)/1E6,1)', [[1.7]]);
    model.formula(3, 0, "=B9", [[1]]);
    const diff = await switched(() => undefined);
    const why = "It has not been recalculated since the switch.";
    expect(diff).toMatchObject({ compared: "cells", changes: [], waiting: 3 });
    expect(left(diff)).toEqual([
      ["Sheet1!A1", why],
      ["Sheet1!A2", why],
      ["Sheet1!A3", why],
    ]);
  });

  test("are waited for", async () => {
    hurry();
    model.formula(0, 0, demand, [[inBase]]);
    model.formula(1, 0, "=A1*2", [[inBase * 2]]);
    const read = model.host.readContents.bind(model.host);
    let readings = 0;
    model.host.readContents = (most) => {
      readings += 1;
      if (readings === 3) model.formula(0, 0, demand, [[inBull]]);
      model.host.calculating = readings === 3;
      if (readings === 4) model.formula(1, 0, "=A1*2", [[inBull * 2]]);
      return read(most);
    };
    expect(listed(await switched(() => undefined))).toHaveLength(2);
    expect(readings).toBe(4);
  });

  test("and never come are told after a while", async () => {
    hurry();
    model.formula(0, 0, demand, [[inBase]]);
    model.formula(1, 0, '=AEC.DEMAND("Google",2026)', [[2_000_000]]);
    const diff = await switched(() =>
      model.formula(1, 0, '=AEC.DEMAND("Google",2026)', [[2_400_000]]),
    );
    expect(listed(diff)).toEqual([["Sheet1!A2", 2_000_000, 2_400_000]]);
    expect(left(diff).map(([cell]) => cell)).toEqual(["Sheet1!A1"]);
  });
});

describe("only what the calls answer is compared where", () => {
  const show = (demanded: number) => {
    model.formula(0, 0, demand, [[demanded]]);
    model.formula(1, 0, "=A1*2", [[demanded * 2]]);
  };
  const byCalls = (diff: Switched) => [diff.compared, listed(diff)];
  const expected = ["calls", [["Sheet1!A1", inBase, inBull]]];

  beforeEach(() => show(inBase));

  test("the workbook was read when it had switched already", async () => {
    show(inBull);
    expect(byCalls(await switched(() => undefined))).toEqual(expected);
  });

  test("the switch before this one was under way", async () => {
    const sessions = { from: bear, to: bull };
    const diff = await switched(() => show(inBull), sessions);
    expect([diff.compared, listed(diff)]).toEqual(["calls", [["Sheet1!A1", 1_530_000, inBull]]]);
    show(inBase);
    model.host.calculating = true;
    expect(byCalls(await switched(() => show(inBull)))).toEqual(expected);
  });

  test("it was read step by step, and no cell tells when", async () => {
    model.formula(0, 0, `${demand}*1`, [[inBase]]);
    const before = model.host
      .readContents(mostRead)
      .then((held) => held && { ...held, atOnce: false });
    await before;
    const diff = await diffSwitched(model.host, { from: base, to: bull }, before);
    expect(diff).toMatchObject({ compared: "calls", changes: [{ old: inBase, new: inBull }] });
  });

  test("it is too large, or was not read at all", async () => {
    const sessions = { from: base, to: bull };
    expect(byCalls(await diffSwitched(model.host, sessions, model.host.readContents(1)))).toEqual(
      expected,
    );
    const before = model.host.readContents(mostRead);
    model.host.readContents = () => Promise.resolve(null);
    expect(byCalls(await diffSwitched(model.host, sessions, before))).toEqual(expected);
  });

  test("the host does not answer soon", async () => {
    hurry();
    const never = new Promise<null>(() => undefined);
    const sessions = { from: base, to: bull };
    expect(byCalls(await diffSwitched(model.host, sessions, never))).toEqual(expected);
  });
});

test("it can be called off while cells are waited for", async () => {
  model.formula(0, 0, demand, [[inBase]]);
  const stop = new AbortController();
  const { signal } = stop;
  const before = model.host.readContents(mostRead);
  const listing = diffSwitched(model.host, { from: base, to: bull }, before, { signal });
  setTimeout(() => stop.abort(), 30);
  await expect(listing).rejects.toThrow(/cancelled/);
});
