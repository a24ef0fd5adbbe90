import { RTree } from "@univerjs/core";
import {
  DependencyManagerService,
  FormulaDataModel,
  Interpreter,
  Lexer,
} from "@univerjs/engine-formula";
import * as fc from "fast-check";
import type { Cell } from "../../../src/functions/cells";
import { CellError } from "../../../src/functions/cells";
import type { Engine } from "../../../src/hosts/engine";
import { at, cellContent, engineOf, engineWith } from "./engine";
import { scenario } from "./functions";

afterEach(() => {
  scenario.factor = 1;
  jest.restoreAllMocks();
});

/** One AEC cell with a dependent, among many formulas that have nothing to do with it. */
const model = (others: number): Record<string, Cell> => ({
  A1: "=TEST.SCALED(10)",
  A2: "=A1*2",
  ...Object.fromEntries(
    Array.from({ length: others }, (_cell, row) => [
      `C${row + 1}`,
      `=SUM(D${row + 1}:E${row + 1})`,
    ]),
  ),
});

/** How often formulas are listed, read, placed and sorted, and parts of them worked out, while only the AEC cell is recalculated. */
async function workOfASwitch(others: number) {
  const read = jest.spyOn(Lexer.prototype, "treeBuilder");
  const workedOut = jest.spyOn(Interpreter.prototype, "execute");
  const cells = Object.entries(model(others)).map(([place, content]) =>
    cellContent(place, content),
  );
  const placed = jest.spyOn(DependencyManagerService.prototype, "getLastTreeId");
  const listed = jest.spyOn(FormulaDataModel.prototype, "getFormulaData");
  const sorted = jest.spyOn(RTree.prototype, "openKdTree");
  const engine = await engineWith({ sheets: [{ name: "Sheet1", cells }] }, 60_000);
  await engine.calculate();
  expect(placed.mock.calls.length).toBeGreaterThanOrEqual(others);
  const counts = [read, workedOut, placed, listed, sorted];
  for (const count of counts) count.mockClear();
  scenario.factor += 1;
  await engine.recalculate();
  expect(engine.value(at("A2"))).toBe(10 * scenario.factor * 2);
  return counts.map((count) => count.mock.calls.length);
}

test("what a switch reads and works out does not grow with the formulas that it leaves alone", async () => {
  const few = await workOfASwitch(10);
  scenario.factor = 1;
  const many = await workOfASwitch(5_200);
  const [read, workedOut, placed, listed, sorted] = few;
  expect([read, placed, listed, sorted]).toEqual([0, 0, 0, 0]);
  expect(workedOut).toBeGreaterThan(0);
  expect(many).toEqual(few);
});

test("a full calculation keeps the order of the last one until a formula changes", async () => {
  const asked = jest.spyOn(DependencyManagerService.prototype, "searchDependency");
  const engine = await engineOf({ A1: "=A2+1", A2: "=A3+1", A3: 1 });
  const values = () => ["A1", "A2", "A3"].map((place) => engine.value(at(place)));
  await engine.calculate();
  expect(values()).toEqual([3, 2, 1]);

  engine.setCell("Sheet1", cellContent("A3", 5));
  asked.mockClear();
  await engine.calculate();
  expect(values()).toEqual([7, 6, 5]);
  expect(asked.mock.calls.filter(([places]) => places.length > 0)).toEqual([]);

  engine.setCell("Sheet1", cellContent("A1", 1));
  engine.setCell("Sheet1", cellContent("A2", "=A1+1"));
  engine.setCell("Sheet1", cellContent("A3", "=A2+1"));
  await engine.calculate();
  expect(values()).toEqual([1, 2, 3]);
  await engine.calculate();
  expect(values()).toEqual([1, 2, 3]);
});

test("a reference whose end is calculated follows what it is calculated from", async () => {
  const engine = await engineOf({
    A1: 1,
    A2: 2,
    A3: 4,
    B1: 2,
    C1: "=SUM(A1:INDEX(A1:A3,B1))",
    C2: "=SUM(OFFSET(A1,0,0,B1))",
  });
  await engine.calculate();
  expect([engine.value(at("C1")), engine.value(at("C2"))]).toEqual([3, 3]);
  engine.setCell("Sheet1", { row: 0, column: 1, value: 3 });
  await engine.recalculate([]);
  expect([engine.value(at("C1")), engine.value(at("C2"))]).toEqual([7, 7]);
  engine.setCell("Sheet1", { row: 2, column: 0, value: 10 });
  await engine.recalculate([]);
  expect([engine.value(at("C1")), engine.value(at("C2"))]).toEqual([13, 13]);
});

test("the same formula in two sheets refers to the cells of its own sheet", async () => {
  const engine = await engineWith({
    sheets: [1, 2].map((value) => ({
      name: `S${value}`,
      cells: [cellContent("A1", value), cellContent("B1", "=A1*10")],
    })),
  });
  await engine.calculate();
  engine.setCell("S2", { row: 0, column: 0, value: 7 });
  await engine.recalculate([]);
  expect([engine.value(at("B1", "S1")), engine.value(at("B1", "S2"))]).toEqual([10, 70]);
});

test("cells after a circle wait for its error, and see the end of it", async () => {
  const engine = await engineOf({
    A1: "=SUM(A1:B3)",
    A3: "=A1+1",
    B1: 2,
    C1: "=A1+B1",
    D1: "=TEST.SCALED(C1)",
  });
  await engine.calculate();
  expect(engine.value(at("C1"))).toMatchObject({ code: "#REF!" });
  engine.setCell("Sheet1", cellContent("A1", 5));
  await engine.recalculate([]);
  expect([engine.value(at("A3")), engine.value(at("C1"))]).toEqual([6, 7]);
});

test("a circle through OFFSET or INDIRECT is one, and stays one until it is undone", async () => {
  const engine = await engineOf({
    A1: 1,
    A2: "=SUM(OFFSET(A1,0,0,B1))",
    A3: '=INDIRECT("A"&C1)+1',
    B1: 2,
    C1: 3,
  });
  const circle = (cell: string) => ({
    code: "#REF!",
    message: `Circular reference: ${cell} → ${cell}.`,
  });
  await engine.calculate();
  for (const round of [[], [at("A2"), at("A3")], []]) {
    await engine.recalculate(round);
    expect(engine.value(at("A2"))).toMatchObject(circle("A2"));
    expect(engine.value(at("A3"))).toMatchObject(circle("A3"));
  }
  engine.setCell("Sheet1", cellContent("B1", 1));
  engine.setCell("Sheet1", cellContent("C1", 1));
  await engine.recalculate([]);
  expect([engine.value(at("A2")), engine.value(at("A3"))]).toEqual([1, 2]);
});

test("a look-up along a longer range leaves that range as it is for others", async () => {
  const engine = await engineOf({
    ...Object.fromEntries([1, 2, 3, 4, 5].map((row) => [`A${row}`, row])),
    ...Object.fromEntries([1, 2, 3, 4, 5].map((row) => [`B${row}`, row * 10])),
    C1: "=LOOKUP(5,A1:A5,B1:B3)",
    C2: "=SUM(B1:B3)",
    C3: "=ROWS(B1:B3)",
    D1: '=SUMIF(A1:A5,">0",B1)',
    D2: '=SUMIF(A1:A5,">3",B1)',
    D3: "=SUM(B1)",
    D4: "=ROWS(B1)",
  });
  const shownAt = (...cells: readonly string[]) => cells.map((cell) => engine.value(at(cell)));
  for (const round of [1, 2]) {
    await engine.calculate();
    expect([round, ...shownAt("C1", "C2", "C3")]).toEqual([round, 50, 60, 3]);
    expect([round, ...shownAt("D1", "D2", "D3", "D4")]).toEqual([round, 150, 90, 10, 1]);
  }
});

test("what OFFSET and its like mean is found once what they are calculated from is worked out", async () => {
  const engine = await engineOf({
    C1: "=SUM(A1:OFFSET(A1,B1-1,0))",
    C2: '=SUM(A1:INDIRECT("A"&B1))',
    C3: "=SUM(OFFSET(A1,0,0,OFFSET(B1,0,D3)))",
    C4: "=SUM(E2:INDEX(D2:D9,B1-1))",
    D3: "=E3-E3",
    E3: "=B1+1",
    A1: 1,
    A2: "=D2+1",
    D2: "=E2+1",
    E2: "=B1+3",
    B1: "=A1+1",
  });
  await engine.calculate();
  const values = ["C1", "C2", "C3", "C4"].map((place) => engine.value(at(place)));
  expect(values).toEqual([8, 8, 8, 11]);
});

test("a chain of cells before OFFSET is worked out from its start, each cell once ahead", async () => {
  const length = 2_400;
  const chain = Array.from({ length }, (_cell, row) => [`A${row + 1}`, `=A${row + 2}+1`] as const);
  const workedOut = jest.spyOn(Interpreter.prototype, "execute");
  const engine = await engineOf({
    B1: "=OFFSET(C1,A1,0)",
    B2: "=OFFSET(C2,A1,0)",
    ...Object.fromEntries(chain),
    [`A${length + 1}`]: 0,
    [`C${length + 1}`]: "=A1/2",
    [`C${length + 2}`]: 7,
  });
  await engine.calculate();
  expect([engine.value(at("B1")), engine.value(at("B2"))]).toEqual([length / 2, 7]);
  const formulas = workedOut.mock.calls.filter(([{ node }]) => !node?.getParent());
  expect(formulas.length).toBeLessThan(2.01 * length);

  workedOut.mockClear();
  engine.setCell("Sheet1", cellContent("F1", 1));
  await engine.recalculate([]);
  const again = workedOut.mock.calls.filter(([{ node }]) => !node?.getParent());
  expect(again.length).toBeLessThan(1.01 * length);
});

test("the order is made anew where OFFSET comes to mean other cells", async () => {
  const engine = await engineOf({
    A1: "=OFFSET(C1,B1,0)",
    B1: 0,
    B2: 1,
    C1: "=E1+1",
    C2: "=C1+1",
    C3: "=C2+1",
    D1: "=OFFSET(C3,-B1,0)",
    D2: "=OFFSET(C1,B1,0)",
    E1: 1,
    E2: "=OFFSET(C3,-B1,0)",
  });
  await engine.calculate();
  const values = () => ["A1", "D1", "D2", "E2"].map((place) => engine.value(at(place)));
  expect(values()).toEqual([2, 4, 2, 4]);
  for (const shift of [2, 1, 0, 2]) {
    engine.setCell("Sheet1", cellContent("B1", shift));
    engine.setCell("Sheet1", cellContent("E1", shift * 10));
    await engine.calculate();
    const [first, last] = [shift * 11 + 1, shift * 9 + 3];
    expect(values()).toEqual([first, last, first, last]);
  }
});

test("a range that ends in a call means the cells between its ends as well", async () => {
  const engine = await engineOf({ A1: "=SUM(C1:INDEX(E1:E3,B1))", B1: 2, D1: "=G1", D2: 3, G1: 1 });
  await engine.calculate();
  expect(engine.value(at("A1"))).toBe(4);
  engine.setCell("Sheet1", cellContent("G1", 10));
  engine.setCell("Sheet1", cellContent("D2", 20));
  await engine.recalculate([]);
  expect(engine.value(at("A1"))).toBe(30);
  engine.setCell("Sheet1", cellContent("D3", "=A1"));
  engine.setCell("Sheet1", cellContent("B1", 3));
  await engine.recalculate([]);
  expect(engine.value(at("A1"))).toHaveProperty("message", "Circular reference: A1 → D3 → A1.");
});

test("a call within a call is worked out first", async () => {
  const engine = await engineOf({
    A1: "=SUM(OFFSET(C1,0,0,OFFSET(D1,1,0)))",
    C1: 1,
    C2: "=F1*2",
    C3: "=C2+1",
    D2: "=E1",
    E1: "=G1",
    F1: "=G1+1",
    G1: 3,
    H1: "=SUM(OFFSET(C1,0,0,OFFSET(D1,1,0)))",
  });
  await engine.calculate();
  expect([engine.value(at("A1")), engine.value(at("H1"))]).toEqual([18, 18]);
  engine.setCell("Sheet1", cellContent("G1", 2));
  await engine.recalculate([]);
  expect([engine.value(at("A1")), engine.value(at("H1"))]).toEqual([7, 7]);
});

test("what a call with a variable of LET or LAMBDA means is followed", async () => {
  const engine = await engineOf({
    A1: "=LET(n,B1,SUM(OFFSET(C1,0,0,n)))",
    A2: "=SUM(MAP(B2:B3,LAMBDA(n,OFFSET(C1,n,0))))",
    A3: '=LET(n,INDIRECT("B"&B1),INDIRECT("C"&n+1))',
    B1: 2,
    B2: 1,
    B3: 2,
    C1: 1,
    C2: "=D2+0",
    C3: "=C2*2",
    D2: "=E2",
    E2: 3,
  });
  await engine.calculate();
  const values = () => ["A1", "A2", "A3"].map((place) => engine.value(at(place)));
  expect(values()).toEqual([4, 9, 3]);
  engine.setCell("Sheet1", cellContent("E2", 5));
  await engine.recalculate([]);
  expect(values()).toEqual([6, 15, 5]);
  engine.setCell("Sheet1", cellContent("C3", "=A1"));
  engine.setCell("Sheet1", cellContent("B1", 3));
  await engine.recalculate([]);
  expect(values()[0]).toHaveProperty("message", "Circular reference: A1 → C3 → A1.");
});

test("a circle through a call within a call names its cells", async () => {
  const engine = await engineOf({ B1: 1, C1: 1, B2: "=SUM(OFFSET(A1,0,0,OFFSET(B1,C1,0)))" });
  await engine.calculate();
  const circle = new CellError("#REF!", "Circular reference: B2 → B2.");
  expect(engine.value(at("B2"))).toEqual(circle);
});

test("a circle that OFFSET is calculated from keeps its sentence while other cells change", async () => {
  const engine = await engineOf({
    A1: "=OFFSET(A2,C1,0)",
    C1: "=SUM(D1:D2)",
    D1: "=C1+1",
    E1: "=SUM(D1:D2)",
    F1: 1,
  });
  const circle = new CellError("#REF!", "Circular reference: C1 → D1 → C1.");
  await engine.calculate();
  const values = () => ["A1", "C1", "D1", "E1"].map((place) => engine.value(at(place)));
  expect(values()).toEqual([circle, circle, circle, circle]);
  engine.setCell("Sheet1", cellContent("F1", 2));
  await engine.recalculate([]);
  expect(values()).toEqual([circle, circle, circle, circle]);
});

/** What a cell shows, and says of an error. */
const shown = (value: Cell) =>
  value instanceof CellError ? `${value.code} ${value.message}` : value;

const places = ["A1", "A2", "A3", "B1", "B2", "B3", "C1", "C2", "C3", "D1", "D2", "D3"];
const contents = fc.oneof(
  fc.integer({ min: 1, max: 3 }),
  fc.constant(null),
  fc.constantFrom(
    "=A1+1",
    "=SUM(A1:B3)",
    "=SUM(A:A)",
    "=B2*2",
    "=SUM(A1:INDEX(A1:A3,B1))",
    "=SUM(OFFSET(A1,0,0,B1))",
    "=SUM(A1:OFFSET(A1,B1,0))",
    '=INDIRECT("A"&B1)',
    "=IF(B1>2,C1,A2)",
    "=TEST.SCALED(A2)",
    "=SUM($A$1:B1)",
    "=SUM(Part)",
    "=C2-1",
    "=OFFSET(C3,-B1,1)",
    "=SUM(OFFSET(A1,0,0,OFFSET(B1,C1,0)))",
    "=IFERROR(SUM(A1:OFFSET(A1,B1,0)),0)",
    "=SUM(C1:INDEX(A1:A3,B2))",
    "=COUNTIF(A1:B3,C1)",
    "=XLOOKUP(C2,B1:B3,A1:A3,0)",
  ),
);
const edits = fc.array(
  fc.record({
    cells: fc.array(fc.tuple(fc.constantFrom(...places), contents), { maxLength: 3 }),
    factor: fc.integer({ min: 1, max: 3 }),
    full: fc.boolean(),
  }),
  { minLength: 1, maxLength: 5 },
);

test("after any edits every cell is what a new workbook with the same cells has", async () => {
  const names = [{ name: "Part", formula: "Sheet1!$A$1:$A$2" }];
  await fc.assert(
    fc.asyncProperty(edits, async (rounds) => {
      const now: Record<string, Cell> = { A1: 1, B1: 2, C1: "=A1+B1", D1: "=TEST.SCALED(C1)" };
      const engine = await engineOf(now, { names });
      await engine.calculate();
      for (const { cells, factor, full } of rounds) {
        scenario.factor = factor;
        for (const [place, content] of cells) {
          now[place] = content;
          engine.setCell("Sheet1", cellContent(place, content));
        }
        await (full ? engine.calculate() : engine.recalculate());
        const fresh = await engineOf(now, { names });
        await fresh.calculate();
        const valuesIn = (one: Engine) =>
          Object.fromEntries(places.map((place) => [place, shown(one.value(at(place)))]));
        expect(valuesIn(engine)).toEqual(valuesIn(fresh));
        fresh.dispose();
      }
    }),
    { numRuns: 20 },
  );
});
