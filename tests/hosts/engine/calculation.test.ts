import { CellError } from "../../../src/functions/cells";
import { at, cellContent, engineOf, engineWith } from "./engine";
import { scenario } from "./functions";

afterEach(() => {
  scenario.factor = 1;
});

test("recalculates the calls of our functions and what depends on them, and nothing else", async () => {
  const engine = await engineOf({
    A1: "=TEST.SCALED(10)",
    A2: "=A1*2",
    A3: "=SUM(A1:A2)",
    B1: "=RAND()*0+COUNT(C1:C9)",
    B2: "=B1",
  });
  await engine.calculate();
  scenario.factor = 3;
  await engine.recalculate();

  expect(["A1", "A2", "A3", "B2"].map((cell) => engine.value(at(cell)))).toEqual([30, 60, 90, 0]);
  expect(engine.callers()).toEqual([at("A1")]);
});

test("recalculates only what it is told to", async () => {
  const engine = await engineOf({
    A1: "=TEST.SCALED(1)",
    A2: "=TEST.SCALED(2)",
    A3: "=A1",
    A4: "=A2",
  });
  await engine.calculate();
  scenario.factor = 10;
  await engine.recalculate([at("A2")]);

  expect(["A1", "A2", "A3", "A4"].map((cell) => engine.value(at(cell)))).toEqual([1, 20, 1, 20]);
});

test("a spill that shrinks leaves nothing behind, one that grows fills its cells", async () => {
  const engine = await engineOf({ A1: "=TEST.ROWS()", C1: "=SUM(A1:A9)" });
  const column = () => ["A1", "A2", "A3", "A4"].map((cell) => engine.value(at(cell)));
  scenario.factor = 3;
  await engine.calculate();
  expect([...column(), engine.value(at("C1"))]).toEqual([1, 2, 3, null, 6]);
  scenario.factor = 2;
  await engine.recalculate();
  expect([...column(), engine.value(at("C1"))]).toEqual([1, 2, null, null, 3]);
  scenario.factor = 4;
  await engine.recalculate();
  expect([...column(), engine.value(at("C1"))]).toEqual([1, 2, 3, 4, 10]);
});

test("a cell set to something else is worked out with what depends on it", async () => {
  const engine = await engineOf({ A1: 1, A2: "=A1+1", A3: "=A2*10" });
  await engine.calculate();
  engine.setCell("Sheet1", { row: 0, column: 0, value: 5 });
  await engine.recalculate([]);
  expect(engine.value(at("A3"))).toBe(60);
  engine.setCell("Sheet1", { row: 1, column: 0, formula: "=100" });
  await engine.recalculate([]);

  expect(engine.value(at("A3"))).toBe(1000);
  expect(engine.formula(at("A2"))).toBe("=100");
  expect(engine.formula(at("A1"))).toBeNull();
});

test("a spill gives way to what is written over it", async () => {
  const engine = await engineOf({ A1: "=SEQUENCE(3)" });
  await engine.calculate();
  engine.setCell("Sheet1", { row: 0, column: 0, value: "gone" });
  await engine.recalculate([]);

  expect(["A1", "A2", "A3"].map((cell) => engine.value(at(cell)))).toEqual(["gone", null, null]);
});

test("keeps every kind of constant as it is", async () => {
  const constants = {
    A1: 1.5,
    A2: "text",
    A3: "007",
    A4: "#N/A",
    A5: "TRUE",
    A6: true,
    A7: false,
    A8: new CellError("#DIV/0!"),
    A9: "",
  };
  const engine = await engineOf({ ...constants, B1: "=A3&A5", B2: "=ISERROR(A4)", B3: "=A6" });
  await engine.calculate();

  for (const [cell, value] of Object.entries(constants))
    expect(engine.value(at(cell))).toEqual(value);
  expect(["B1", "B2", "B3"].map((cell) => engine.value(at(cell)))).toEqual([
    "007TRUE",
    false,
    true,
  ]);
});

test("shows a formula's saved value until it is worked out", async () => {
  const engine = await engineWith({
    sheets: [{ name: "Sheet1", cells: [{ row: 0, column: 0, formula: "=1+1", value: 99 }] }],
  });
  expect(engine.value(at("A1"))).toBe(99);
  await engine.calculate();
  expect(engine.value(at("A1"))).toBe(2);
});

test("calculations that are asked for at once are done one after the other", async () => {
  const engine = await engineOf({ A1: "=TEST.SCALED(7)" });
  const all = [
    engine.calculate(),
    engine.recalculate(),
    engine.evaluate("=A1*2"),
    engine.calculate(),
  ];

  expect((await Promise.all(all))[2]).toBe(14);
});

test("two engines do not share what they know of their formulas", async () => {
  const first = await engineOf({ A1: 1, A2: "=A1*2" });
  const second = await engineOf({ A1: 10, A2: "=A1*2" });
  await Promise.all([first.calculate(), second.calculate()]);
  first.dispose();
  await second.calculate();

  expect(second.value(at("A2"))).toBe(20);
  expect(await second.evaluate("=A1*2")).toBe(20);
});

test("evaluates from the point of view of a cell, and changes nothing", async () => {
  const engine = await engineOf({ A1: 1, A2: 2, A3: 3 });
  await engine.calculate();

  expect(await engine.evaluate("=@A1:A3", at("C2"))).toBe(2);
  expect(await engine.evaluate("=ROW()*100+COLUMN()", at("C2"))).toBe(203);
  expect(engine.value(at("C2"))).toBeNull();
});

test("a formula that answers with a blank cell gives 0", async () => {
  const engine = await engineOf({ B1: "=A9" });
  await engine.calculate();

  expect(await engine.evaluate("=A9")).toBe(0);
  expect(engine.value(at("B1"))).toBe(0);
});

test("a sheet that is not there is refused", async () => {
  const engine = await engineOf({});
  expect(() => engine.value(at("A1", "Nowhere"))).toThrow("There is no sheet Nowhere.");
  expect(engine.sheetNames).toEqual(["Sheet1"]);
});

test("a formula that is worked out by itself leaves nothing behind for those in cells", async () => {
  const engine = await engineOf({
    A1: 1,
    A2: 2,
    A3: 3,
    C1: "=COUNTIF(A1:A3,2)",
    C2: "=SUM(A1:A3)",
    C3: "=XLOOKUP(3,A1:A3,A1:A3,0)",
  });
  await engine.calculate();
  const asked = "=COUNTIF(A1:A3,2)+SUM(A1:A3)+XLOOKUP(3,A1:A3,A1:A3,0)";
  expect(await engine.evaluate(asked)).toBe(10);
  for (const place of ["A1", "A3"]) engine.setCell("Sheet1", cellContent(place, 2));
  expect(await engine.evaluate(asked)).toBe(9);
  await engine.recalculate();
  expect(["C1", "C2", "C3"].map((place) => engine.value(at(place)))).toEqual([3, 6, 0]);
});

test("a formula that answers with a blank cell shows 0, for whatever reads it as well", async () => {
  const engine = await engineOf({
    A1: 1,
    B1: 2,
    C1: "=IF(TRUE,A2)",
    C2: "=XLOOKUP(B2,B1:B3,A1:A3)",
    C3: "=FILTER(A1:A3,{0;1;1})",
    C6: "=A1:A2",
    D1: "=TEST.SCALED(C1)",
    D2: "=TEST.SCALED(C2)",
    D4: "=TEST.SCALED(C4)",
    D7: "=ISBLANK(C7)",
  });
  const shown = () =>
    ["C1", "C2", "C3", "C4", "C7", "D1", "D2", "D4"].map((p) => engine.value(at(p)));
  const zeros = [0, 0, 0, 0, 0, 0, 0, 0];
  await engine.calculate();
  expect(shown()).toEqual(zeros);
  await engine.recalculate();
  expect(shown()).toEqual(zeros);
  expect(engine.value(at("D7"))).toBe(false);
});
