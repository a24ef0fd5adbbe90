import { CellError } from "../../../src/functions/cells";
import { Session } from "../../../src/functions/session";
import { datasetVersion } from "../../../src/dataset/version";
import { freeze } from "../../../src/workbook/freeze/freeze";
import type { Area } from "../../../src/workbook/host";
import { thaw } from "../../../src/workbook/freeze/thaw";
import { at, Model } from "../../support/memoryModel";

const demand = '=AEC.DEMAND("NV",2026)';
const google = '=AEC.DEMAND("Google",2026)*2';

let model: Model;
let session: Session;

beforeEach(() => {
  model = new Model();
  session = new Session("en");
  model.formula(0, 0, demand, [[1_700_000]]);
  model.formula(1, 0, google, [[4_000_000]]);
  model.formula(2, 0, "=A1*2", [[3_400_000]]);
  model.formula(0, 4, "=AEC.FACTS()", [
    ["id", "=text"],
    [new CellError("#N/A"), 5],
  ]);
});

/** The cells as they are, with the ledger's left out. */
const cells = () => model.content().Sheet1;

describe("freezing", () => {
  test("turns AEC formulas into what they show and leaves the others", async () => {
    const { cells: frozen, ledger, leftAlone } = await freeze(model.host, session, "workbook");
    expect(frozen.map(({ formula }) => formula)).toEqual([demand, google, "=AEC.FACTS()"]);
    expect([ledger, leftAlone]).toEqual(["AEC Ledger", []]);
    expect(cells()).toEqual({
      "0,0": "1700000",
      "1,0": "4000000",
      "2,0": "=A1*2",
      "0,4": "id",
      "0,5": "'=text",
      "1,4": "#N/A",
      "1,5": "5",
    });
  });

  test("the ledger keeps the formula as text, with scenario, dataset and time", async () => {
    session.select("bull");
    await freeze(model.host, session, "workbook");
    const ledger = { ...at(4, 0, "AEC Ledger"), columns: 8 };
    const [row] = await model.host.readValues(ledger);
    expect(row!.slice(0, 7)).toEqual([
      "Sheet1",
      "A1",
      demand,
      "[[1700000]]",
      "Bull",
      "bull",
      datasetVersion,
    ]);
    expect(new Date(row![7] as string).toISOString()).toBe(row![7]);
    expect((await model.host.readFormulas(ledger))[0]![2]).toBe(`'${demand}`);
  });

  test("a part at a time adds rows; twice changes nothing", async () => {
    model.host.selection = at(0, 0);
    await freeze(model.host, session, "selection");
    expect(cells()).toMatchObject({ "0,0": "1700000", "1,0": google });
    await freeze(model.host, session, "sheet");
    const before = model.content();
    expect(await freeze(model.host, session, "workbook")).toMatchObject({ cells: [] });
    expect(model.content()).toEqual(before);
    expect([...model.book.sheets.keys()]).toEqual(["Sheet1", "AEC Ledger"]);
  });

  test("a cell without an answer is left alone, and no ledger is made for it", async () => {
    const other = new Model();
    other.formula(0, 0, demand, [[new CellError("#NAME?")]]);
    const { leftAlone, ledger } = await freeze(other.host, session, "workbook");
    expect(leftAlone).toMatchObject([
      { formula: demand, why: { en: expect.stringMatching(/refresh/) as string } },
    ]);
    expect([ledger, ...other.book.sheets.keys()]).toEqual([null, "Sheet1"]);
  });

  test("a formula that cannot be read is left alone, as it could not be put back", async () => {
    model.formula(3, 0, "=AEC.DEMAND(A2,2026A1)", [[5]]);
    const { leftAlone } = await freeze(model.host, session, "workbook");
    expect(leftAlone).toMatchObject([
      { row: 3, why: { en: expect.stringContaining("put back") as string } },
    ]);
    expect(cells()?.["3,0"]).toBe("=AEC.DEMAND(A2,2026A1)");
  });

  test("a spill that another formula takes whole is left alone", async () => {
    model.formula(9, 0, "=ROWS(E1#)", [[2]]);
    const { leftAlone } = await freeze(model.host, session, "workbook");
    expect(leftAlone).toMatchObject([
      { formula: "=AEC.FACTS()", why: { en: expect.stringMatching(/^Sheet1!A10 /) as string } },
    ]);
    expect(cells()).toMatchObject({ "0,4": "=AEC.FACTS()" });
  });

  test("a spill is frozen together with an AEC formula that takes it whole", async () => {
    model.formula(9, 0, '=AEC.DEMAND("NV",2024+ROWS(E1#))', [[1_700_000]]);
    const { leftAlone } = await freeze(model.host, session, "workbook");
    expect(leftAlone).toEqual([]);
    expect(cells()).toMatchObject({ "9,0": "1700000" });
  });

  test("an array formula is left alone where the host can tell", async () => {
    Object.assign(model.host, { readArrayFormulas: () => Promise.resolve([at(0, 0)]) });
    const { cells: frozen, leftAlone } = await freeze(model.host, session, "workbook");
    expect([frozen.length, leftAlone.map(({ formula }) => formula)]).toEqual([2, [demand]]);
  });

  test("a cell that the host refuses to write keeps its formula and its neighbours do not wait for it", async () => {
    const write = model.host.writeValues.bind(model.host);
    model.host.writeValues = (area, values) =>
      area.sheet === "Sheet1" && area.column === 0 && area.row <= 1 && area.row + area.rows > 1
        ? Promise.reject(new Error("protected"))
        : write(area, values);
    const { leftAlone } = await freeze(model.host, session, "workbook");
    expect(leftAlone).toMatchObject([{ formula: google, why: { en: "protected" } }]);
    expect(cells()).toMatchObject({ "0,0": "1700000", "1,0": google });
    const { cells: back, removed } = await thaw(model.host, "workbook");
    expect([back.length, removed]).toEqual([2, true]);
  });

  test.each(["readSpills", "readFormulas"] as const)(
    "values are frozen under the scenario that gave them only: %s while it is switched",
    async (call) => {
      const before = model.content();
      const read = model.host[call].bind(model.host) as (area: Area) => Promise<never>;
      const switching = (area: Area) => {
        session.select("bull");
        return read(area);
      };
      Object.assign(model.host, { [call]: switching });
      const { cells: frozen, leftAlone } = await freeze(model.host, session, "workbook");
      expect(frozen).toEqual([]);
      expect(leftAlone.map(({ why }) => why.en)).toEqual(
        Array(3).fill("The scenario was changed in the meantime: freeze again."),
      );
      expect(model.content()).toEqual(before);
    },
  );

  test("what a cell shows is frozen, though it showed something else when the work began", async () => {
    const names = model.host.sheetNames.bind(model.host);
    model.host.sheetNames = () => {
      model.formula(0, 0, demand, [[1_800_000]]);
      model.formula(1, 0, google, [[new CellError("#BUSY!")]]);
      return names();
    };
    const { leftAlone } = await freeze(model.host, session, "workbook");
    expect(cells()).toMatchObject({ "0,0": "1800000", "1,0": google });
    expect(leftAlone).toMatchObject([{ formula: google }]);
  });

  test("what was typed where a formula does not spill any more stays", async () => {
    const write = model.host.writeValues.bind(model.host);
    model.host.writeValues = async (area, values) => {
      await write(area, values);
      if (area.sheet !== "AEC Ledger" || model.host.spills.length === 0) return;
      model.host.spills = [];
      await write(at(1, 5), [["typed"]]);
    };
    const { leftAlone } = await freeze(model.host, session, "workbook");
    expect(leftAlone).toMatchObject([{ formula: "=AEC.FACTS()" }]);
    expect(cells()).toMatchObject({ "0,4": "=AEC.FACTS()", "1,5": "typed" });
  });

  test("called off, it stops between batches and keeps what it did", async () => {
    const many = new Model();
    for (let row = 0; row < 450; row += 1) many.formula(row, 0, demand, [[row]]);
    const controller = new AbortController();
    const seen: number[] = [];
    const { cells: frozen, cancelled } = await freeze(many.host, session, "workbook", {
      signal: controller.signal,
      progress: (done) => {
        seen.push(done);
        if (done > 0) controller.abort();
      },
    });
    expect([frozen.length, cancelled, seen.at(0), seen.at(-1)]).toEqual([200, true, 0, 200]);
    expect((await thaw(many.host, "workbook")).cells).toHaveLength(200);
    expect(Object.values(many.content().Sheet1!)).toEqual(Array(450).fill(demand));
  });
});

describe("thawing", () => {
  test("puts every formula back and takes the empty ledger away", async () => {
    const before = model.content();
    await freeze(model.host, session, "workbook");
    const { cells: thawed, leftAlone, removed } = await thaw(model.host, "workbook");
    expect([thawed.length, leftAlone, removed]).toEqual([3, [], true]);
    expect(model.content()).toEqual(before);
  });

  test("a workbook without a ledger has nothing to thaw", async () => {
    expect(await thaw(model.host, "workbook")).toMatchObject({ cells: [], ledger: null });
  });

  test("a formula that is refused leaves its values where they are, and comes back later", async () => {
    const before = model.content();
    await freeze(model.host, session, "workbook");
    const frozen = model.content();
    const write = model.host.writeFormulas.bind(model.host);
    model.host.writeFormulas = () => Promise.reject(new Error("A cell is being edited."));
    expect((await thaw(model.host, "workbook")).leftAlone).toHaveLength(3);
    expect(model.content()).toEqual(frozen);
    model.host.writeFormulas = write;
    await thaw(model.host, "workbook");
    expect(model.content()).toEqual(before);
  });

  test("only the cells of the scope", async () => {
    await freeze(model.host, session, "workbook");
    model.host.selection = at(1, 0);
    expect(await thaw(model.host, "selection")).toMatchObject({
      cells: [{ formula: google }],
      removed: false,
    });
    expect(cells()).toMatchObject({ "0,0": "1700000", "1,0": google });
  });

  test.each([
    ["another value", [["1"]]],
    ["a formula that shows the same", [["=1700000"]]],
    ["nothing", [[""]]],
  ])("a cell that was given %s since is left alone, and its formula kept", async (_what, typed) => {
    await freeze(model.host, session, "workbook");
    await model.host.writeFormulas(at(0, 0), typed);
    const { leftAlone, removed } = await thaw(model.host, "workbook");
    expect(leftAlone).toMatchObject([{ row: 0, column: 0, formula: demand }]);
    expect(removed).toBe(false);
    expect(cells()?.["0,0"] ?? "").toBe(typed[0]![0]);
    await model.host.writeValues(at(0, 0), [[1_700_000]]);
    expect(await thaw(model.host, "workbook")).toMatchObject({ removed: true });
  });

  test("a table with one changed cell is left alone as a whole", async () => {
    await freeze(model.host, session, "workbook");
    await model.host.writeValues(at(1, 5), [[6]]);
    expect((await thaw(model.host, "workbook")).leftAlone).toMatchObject([
      { formula: "=AEC.FACTS()" },
    ]);
    expect(cells()).toMatchObject({ "0,4": "id", "1,5": "6" });
  });

  test("a sheet that was renamed keeps its rows in the ledger", async () => {
    await freeze(model.host, session, "workbook");
    const { sheets } = model.book;
    sheets.set("Renamed", sheets.get("Sheet1")!);
    sheets.delete("Sheet1");
    const first = await thaw(model.host, "workbook");
    expect([first.cells, first.leftAlone.length, first.removed]).toEqual([[], 3, false]);
    sheets.set("Sheet1", sheets.get("Renamed")!);
    sheets.delete("Renamed");
    expect(await thaw(model.host, "workbook")).toMatchObject({ removed: true });
  });

  test("a formula typed over a frozen cell and frozen in turn comes back, the older one stays kept", async () => {
    await freeze(model.host, session, "workbook");
    model.formula(0, 0, google, [[4_000_000]]);
    await freeze(model.host, session, "workbook");
    const { leftAlone } = await thaw(model.host, "workbook");
    expect(cells()).toMatchObject({ "0,0": google });
    expect(leftAlone).toMatchObject([{ formula: demand }]);
  });
});

describe("a freeze that was cut short", () => {
  test("before the values were written loses nothing", async () => {
    const before = model.content();
    const write = model.host.writeValues.bind(model.host);
    await new Promise<void>((reached) => {
      model.host.writeValues = (area, values) => {
        if (area.sheet !== "Sheet1") return write(area, values);
        reached();
        return new Promise(() => undefined);
      };
      void freeze(model.host, session, "workbook");
    });
    model.host.writeValues = write;
    expect(model.content()["AEC Ledger"]).toMatchObject({ "4,2": `'${demand}` });
    await freeze(model.host, session, "workbook");
    const { leftAlone, removed } = await thaw(model.host, "workbook");
    expect([leftAlone, removed, model.content()]).toEqual([[], true, before]);
  });

  test("a thaw cut short after clearing a spill goes on where it stopped", async () => {
    const before = model.content();
    await freeze(model.host, session, "workbook");
    for (const [row, column] of [
      [0, 5],
      [1, 4],
      [1, 5],
    ] as const) {
      await model.host.writeValues(at(row, column), [[null]]);
    }
    await thaw(model.host, "workbook");
    expect(model.content()).toEqual(before);
  });
});
