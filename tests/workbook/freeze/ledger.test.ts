import { Session } from "../../../src/functions/session";
import { freeze } from "../../../src/workbook/freeze/freeze";
import { thaw } from "../../../src/workbook/freeze/thaw";
import { at, Model } from "../../support/memoryModel";

const formulas = ['=AEC.DEMAND("NV",2026)', '=AEC.DEMAND("Meta",2026)'];
let model: Model;

beforeEach(async () => {
  model = new Model();
  formulas.forEach((formula, row) => model.formula(row, 0, formula, [[row + 1]]));
  await freeze(model.host, new Session("en"), "workbook");
});

const ledgerCell = (row: number, column: number) => at(row, column, "AEC Ledger");
const contents = async () => [...(await model.host.readFormulas({ ...at(0, 0), rows: 2 })).flat()];

test("rows that cannot be read stay as they are and are reported by number", async () => {
  await model.host.writeValues(ledgerCell(4, 1), [["somewhere"]]);
  const { cells, unsound, removed } = await thaw(model.host, "workbook");
  expect([cells.length, unsound, removed]).toEqual([1, [5], false]);
  expect(await contents()).toEqual(["1", formulas[1]]);
  const [kept] = await model.host.readValues({ ...ledgerCell(4, 0), columns: 3 });
  expect(kept).toEqual(["Sheet1", "somewhere", formulas[0]]);
});

test.each([
  ["its headings", 3],
  ["its title", 0],
])("without %s it is still read", async (_what, row) => {
  await model.host.writeValues({ ...ledgerCell(row, 0), columns: 8 }, [Array(8).fill(null)]);
  expect(await thaw(model.host, "workbook")).toMatchObject({ removed: true });
  expect(await contents()).toEqual(formulas);
});

test("with rows and a column put in, and the sheet renamed, it is still read", async () => {
  const cells = model.book.sheets.get("AEC Ledger")!;
  const moved = [...cells].map(([place, cell]) => {
    const [row, column] = place.split(",").map(Number) as [number, number];
    return [`${row + (row > 4 ? 3 : 1)},${column + 2}`, cell] as const;
  });
  model.book.sheets.delete("AEC Ledger");
  model.book.sheets.set("Kept formulas", new Map(moved));
  expect(await thaw(model.host, "workbook")).toMatchObject({
    ledger: "Kept formulas",
    removed: true,
  });
  expect(await contents()).toEqual(formulas);
});

test("a note that somebody put on its sheet keeps the sheet", async () => {
  await model.host.writeValues(ledgerCell(20, 12), [["mine"]]);
  expect(await thaw(model.host, "workbook")).toMatchObject({ removed: false });
  expect(await model.host.readValues(ledgerCell(20, 12))).toEqual([["mine"]]);
  await freeze(model.host, new Session("zh"), "workbook");
  expect([...model.book.sheets.keys()]).toEqual(["Sheet1", "AEC Ledger"]);
});

test("a sheet of the same name that is somebody else's is left alone", async () => {
  const other = new Model();
  other.formula(0, 0, formulas[0]!, [[1]]);
  await other.host.addSheet("AEC Ledger");
  await other.host.writeValues(ledgerCell(0, 0), [["my own ledger"]]);
  expect(await freeze(other.host, new Session("en"), "workbook")).toMatchObject({
    ledger: "AEC Ledger (2)",
  });
  expect(await thaw(other.host, "workbook")).toMatchObject({ removed: true });
  expect([...other.book.sheets.keys()]).toEqual(["Sheet1", "AEC Ledger"]);
});

test("the headings are in the user's language and understood in both", async () => {
  const other = new Model();
  other.formula(0, 0, formulas[0]!, [[1]]);
  await freeze(other.host, new Session("zh"), "workbook");
  expect(await other.host.readValues({ ...ledgerCell(3, 0), columns: 3 })).toEqual([
    ["工作表", "单元格", "公式"],
  ]);
  expect((await thaw(other.host, "workbook")).cells).toHaveLength(1);
});
