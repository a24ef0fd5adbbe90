import { CellError } from "../../../src/functions/cells";
import { at, calculated, engineOf, evaluated } from "./engine";
import { scenario } from "./functions";

afterEach(() => {
  scenario.factor = 1;
});

const missing = new CellError("#N/A", "Set the input asp.800G.");
const notInSource = new CellError("#N/A", "2026 is not in the source.");

test("a table spills, with its errors in their cells", async () => {
  const engine = await engineOf({ B2: "=TEST.TABLE()" });
  await engine.calculate();
  const values = ["B2", "C2", "B3", "C3", "B4", "C4", "D2"].map((cell) => engine.value(at(cell)));

  expect(values).toEqual(["year", "cables", 2025, 700, 2026, notInSource, null]);
  expect(engine.spill(at("B2"))).toEqual({ ...at("B2"), rows: 3, columns: 2 });
  expect(engine.spill(at("B3"))).toBeNull();
});

test("a table inside a formula is an array", async () => {
  expect(await evaluated("=SUM(INDEX(TEST.TABLE(),2,2),1)")).toBe(701);
  expect(await evaluated("=TEST.TABLE()")).toEqual([
    ["year", "cables"],
    [2025, 700],
    [2026, notInSource],
  ]);
});

test("a table of one cell does not spill", async () => {
  const engine = await engineOf({ A1: "=TEST.ROWS()", A2: "in the way" });
  await engine.calculate();

  expect(engine.value(at("A1"))).toBe(1);
  expect(engine.spill(at("A1"))).toBeNull();
});

test("a table without rows is an error", async () => {
  scenario.factor = 0;
  expect(await evaluated("=TEST.ROWS()")).toEqual(new CellError("#CALC!"));
});

test("a table that has no room says how much it needs", async () => {
  const engine = await engineOf({ A1: "=TEST.TABLE()", B2: "in the way" });
  await engine.calculate();

  expect(engine.value(at("A1"))).toEqual(
    new CellError(
      "#SPILL!",
      "The result needs 3 × 2 cells from here, and not all of them are free.",
    ),
  );
  expect(engine.value(at("B2"))).toBe("in the way");
  expect(engine.value(at("A3"))).toBeNull();
  expect(engine.spill(at("A1"))).toBeNull();
});

test("a blank in an answer is an empty text", async () => {
  expect(await evaluated('=TEST.SCALED("x")')).toBe("");
});

test("numbers keep their full precision", async () => {
  const engine = await engineOf({ A1: 1 / 3, A2: "=1/3", A3: "=TEST.SCALED(A1)", A4: "=A2+0" });
  await engine.calculate();

  for (const cell of ["A1", "A2", "A3", "A4"]) expect(engine.value(at(cell))).toBe(1 / 3);
});

test("an error says why, and so do the cells that get it from there", async () => {
  const values = await calculated(
    {
      A1: "=TEST.MISSING()",
      A2: "=TEST.MISSING()*2",
      B1: "=A1",
      B2: "=SUM(A1:A2)",
      B3: "=B2+1",
      B4: "=IF(ISERROR(B3),B3,0)",
      C1: "=A1:A2",
    },
    "A1",
    "A2",
    "B1",
    "B2",
    "B3",
    "B4",
    "C1",
    "C2",
  );

  expect(values).toEqual(values.map(() => missing));
});

test("an error of the cell's own does not take over another's sentence", async () => {
  const engine = await engineOf({ A1: "=TEST.MISSING()" });
  await engine.calculate();
  engine.setCell("Sheet1", { row: 0, column: 0, formula: "=NA()" });
  await engine.recalculate();

  expect(engine.value(at("A1"))).toEqual(new CellError("#N/A"));
});

test("an error that went away leaves no sentence behind", async () => {
  const engine = await engineOf({ A1: 0, B1: "=IF(A1=0,TEST.MISSING(),A1)", B2: "=B1" });
  await engine.calculate();
  expect(engine.value(at("B2"))).toEqual(missing);
  engine.setCell("Sheet1", { row: 0, column: 0, value: 5 });
  await engine.recalculate();

  expect(engine.value(at("B2"))).toBe(5);
});

test("a function that throws answers with an error that names it, in its part of the formula", async () => {
  expect(await evaluated("=TEST.THROW()")).toEqual(
    new CellError("#VALUE!", "TEST.THROW failed: out of order"),
  );
  expect(await evaluated('=IFERROR(TEST.THROW(),"caught")')).toBe("caught");
});
