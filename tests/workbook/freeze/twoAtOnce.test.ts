import { Session } from "../../../src/functions/session";
import { freeze } from "../../../src/workbook/freeze/freeze";
import { thaw } from "../../../src/workbook/freeze/thaw";
import { at, Model } from "../../support/memoryModel";

const demand = '=AEC.DEMAND("NV",2026)';
const google = '=AEC.DEMAND("Google",2026)*2';
const session = new Session();

describe("two people at once", () => {
  let many: Model;
  let before: ReturnType<Model["content"]>;
  beforeEach(() => {
    many = new Model();
    for (let row = 0; row < 250; row += 1) many.formula(row, 0, demand, [[row]]);
    many.formula(0, 0, google, [[4_000_000]], "Sheet2");
    before = many.content();
  });

  /** Freezes the other sheet right after the first step of the ledger's. */
  function freezeBeside(): void {
    const other = many.book.open();
    other.selection = at(0, 0, "Sheet2");
    const write = many.host.writeValues.bind(many.host);
    let begun = false;
    many.host.writeValues = async (area, values) => {
      await write(area, values);
      if (begun || area.sheet !== "AEC Ledger") return;
      begun = true;
      await freeze(other, session, "selection");
    };
  }

  test("freezing keeps the formulas of both", async () => {
    freezeBeside();
    await freeze(many.host, session, "sheet");
    expect(many.content().Sheet2).toEqual({ "0,0": "4000000" });
    expect((await thaw(many.host, "workbook")).cells).toHaveLength(251);
    expect(many.content()).toEqual(before);
  });

  test("thawing takes away no ledger in which somebody else keeps a formula", async () => {
    await freeze(many.host, session, "sheet");
    freezeBeside();
    expect(await thaw(many.host, "sheet")).toMatchObject({ removed: false });
    expect(many.content().Sheet2).toEqual({ "0,0": "4000000" });
    expect(await thaw(many.host, "workbook")).toMatchObject({ removed: true });
    expect(many.content()).toEqual(before);
  });

  test("a ledger that was sorted while it is thawed loses no formula", async () => {
    await freeze(many.host, session, "workbook");
    const ledger = many.book.sheets.get("AEC Ledger")!;
    const write = many.host.writeFormulas.bind(many.host);
    many.host.writeFormulas = async (...args) => {
      many.host.writeFormulas = write;
      const rows = [...ledger].filter(([place]) => Number(place.split(",")[0]) >= 4);
      for (const [place, cell] of rows) {
        const [row, column] = place.split(",").map(Number) as [number, number];
        ledger.set(`${258 - row},${column}`, cell);
      }
      return write(...args);
    };
    many.host.selection = at(0, 0, "Sheet2");
    await thaw(many.host, "selection");
    await thaw(many.host, "workbook");
    expect(many.content()).toEqual(before);
  });
});
