import { CalculateFormulaService } from "@univerjs/engine-formula";
import * as fc from "fast-check";
import type { Cell } from "../../../src/functions/cells";
import { CellError } from "../../../src/functions/cells";
import type { Engine } from "../../../src/hosts/engine";
import { at, cellContent, engineOf } from "./engine";
import { scenario, testFunctions } from "./functions";

afterEach(() => {
  scenario.factor = 1;
});

/** What a cell shows. */
const shown = (value: Cell) => (value instanceof CellError ? value.code : value);
const values = (engine: Engine, ...places: readonly string[]) =>
  places.map((place) => shown(engine.value(at(place))));

async function calculatedOf(cells: Readonly<Record<string, Cell>>): Promise<Engine> {
  const engine = await engineOf(cells);
  await engine.calculate();
  return engine;
}

async function set(engine: Engine, cells: Readonly<Record<string, Cell>>): Promise<void> {
  for (const [place, content] of Object.entries(cells)) {
    engine.setCell("Sheet1", cellContent(place, content));
  }
  await engine.recalculate();
}

test("a spill has room as soon as another one gives it up", async () => {
  scenario.factor = 3;
  const engine = await calculatedOf({
    B1: "=TEST.ROWS()",
    A3: "=SEQUENCE(1,2)+10",
    D1: "=SUM(A3:B3)",
  });
  expect(values(engine, "B3", "A3", "D1")).toEqual([3, "#SPILL!", "#SPILL!"]);
  scenario.factor = 2;
  await engine.recalculate();
  expect(values(engine, "B3", "A3", "D1")).toEqual([12, 11, 23]);
});

test("what is cleared in a spill is filled by it again, and what is written there blocks it", async () => {
  const engine = await calculatedOf({ A1: "=SEQUENCE(3)", C1: "=SUM(A1:A3)" });
  await set(engine, { A2: null });
  expect(values(engine, "A1", "A2", "A3", "C1")).toEqual([1, 2, 3, 6]);
  await set(engine, { A2: 50 });
  expect(values(engine, "A1", "A2", "A3", "C1")).toEqual(["#SPILL!", 50, null, "#SPILL!"]);
  await set(engine, { A2: null });
  expect(values(engine, "A1", "A2", "A3", "C1")).toEqual([1, 2, 3, 6]);
});

test("a spill without room leaves what is in its way as it is worked out", async () => {
  const engine = await calculatedOf({
    F1: 1,
    B2: "=F1+G9",
    G9: "=F1",
    A1: "=SEQUENCE(2,F1+1)",
    F3: "=B2",
  });
  expect(values(engine, "A1", "B2", "F3")).toEqual(["#SPILL!", 2, 2]);
  await set(engine, { F1: 3 });
  expect(values(engine, "A1", "B2", "F3")).toEqual(["#SPILL!", 6, 6]);
});

test("a forced calculation works out twice only what spills, and what reads it", async () => {
  const scaled = testFunctions.find(({ name }) => name === "TEST.SCALED")!;
  const asked = jest.spyOn(scaled, "invoke");
  const engine = await calculatedOf({
    A1: "=SEQUENCE(3)",
    C1: "=TEST.SCALED(5)",
    D1: "=TEST.SCALED(A3)",
    E1: "=A2:A3*2",
    G1: "=SUM(E1:E9)+C1",
  });
  expect(asked.mock.calls.filter(([[argument]]) => argument === 5)).toHaveLength(1);
  expect(values(engine, "C1", "D1", "E1", "E2", "G1")).toEqual([5, 3, 4, 6, 15]);
  asked.mockRestore();
});

test("a spill without room takes no cell from another one, and shows nothing behind it", async () => {
  const engine = await calculatedOf({
    B2: "=SEQUENCE(1,4)*F1",
    D1: "=SEQUENCE(2,2)",
    F1: 1,
    F3: "=SUM(D1:E2)",
    A5: "=SEQUENCE(F5)",
    A6: "=SEQUENCE(2,2)",
    F5: 2,
    F6: "=SUM(A5:B7)",
  });
  const shownOf = () => values(engine, "B2", "D2", "E2", "F3", "A5", "A6", "B7", "F6");
  expect(shownOf()).toEqual(["#SPILL!", 3, 4, 10, "#SPILL!", 1, 4, "#SPILL!"]);
  expect(engine.spill(at("A5"))).toBeNull();
  await set(engine, { F1: 2, F5: 1 });
  expect(shownOf()).toEqual(["#SPILL!", 3, 4, 10, 1, 1, 4, 11]);
});

test("what reads a cell of a spill follows it when it grows, shrinks or ends", async () => {
  const engine = await calculatedOf({
    B1: "=SEQUENCE(F1)*F1",
    C1: "=SEQUENCE(3)*F1",
    D1: "=B3+1",
    D2: "=B1+C2",
    D3: '=OFFSET(C1,2,0)&INDIRECT("B3")',
    F1: 3,
  });
  expect(values(engine, "D1", "D2", "D3")).toEqual([10, 9, "99"]);
  await set(engine, { F1: 2 });
  expect(values(engine, "D1", "D2", "D3")).toEqual([1, 6, "6"]);
  await set(engine, { F1: 1 });
  expect(values(engine, "D1", "D2", "D3")).toEqual([1, 3, "3"]);
  await set(engine, { F1: 3 });
  expect(values(engine, "D1", "D2", "D3")).toEqual([10, 9, "99"]);
  await set(engine, { F1: 1 });
  expect(values(engine, "D1", "D2", "D3")).toEqual([1, 3, "3"]);
  await set(engine, { F1: 3 });
  await set(engine, { B1: null });
  expect(values(engine, "D1", "D2", "D3")).toEqual([1, 6, "9"]);
});

test("what reads the first cell of one spill sees the other cells of another one", async () => {
  const engine = await calculatedOf({
    A1: "=SEQUENCE(F1)",
    B1: "=SEQUENCE(3)*F1",
    D1: "=A1+B2",
    D2: "=B1+A2",
    F1: 2,
  });
  expect(values(engine, "D1", "D2")).toEqual([5, 4]);
  await set(engine, { F1: 3 });
  expect(values(engine, "D1", "D2")).toEqual([7, 5]);
});

test("spills that read spills are worked out after them, and those that shrink meanwhile leave nothing", async () => {
  const cells = {
    A1: "=D2+0",
    B1: "=SEQUENCE(D2)",
    C1: "=SUM(B1:B9)",
    D1: "=SEQUENCE(E2)",
    E1: "=SEQUENCE(3)*F1",
    F1: 2,
    G1: "=SEQUENCE(4-H2)",
    H1: "=SEQUENCE(2)",
    I1: "=SEQUENCE(3-H2)",
  };
  const engine = await calculatedOf(cells);
  const shownOf = () => values(engine, "A1", "B2", "C1", "D4", "G2", "G3");
  expect(shownOf()).toEqual([2, 2, 3, 4, 2, null]);
  expect([engine.spill(at("I1")), ...values(engine, "I1", "I2")]).toEqual([null, 1, null]);
  await set(engine, { F1: 1 });
  expect(shownOf()).toEqual([2, 2, 3, null, 2, null]);
});

test("spills that give each other room have it in one calculation, in whichever order", async () => {
  const engine = await calculatedOf({
    F1: 3,
    B1: "=SEQUENCE(F1)",
    A3: "=SEQUENCE(1,4-F1)",
    J4: "=SEQUENCE(4-F1)",
    H5: "=SEQUENCE(1,F1)",
  });
  expect(values(engine, "B3", "J4", "J5")).toEqual([3, 1, 3]);
  const calculations = jest.spyOn(CalculateFormulaService.prototype, "execute");
  await set(engine, { F1: 2 });
  expect(values(engine, "B3", "J4", "J5")).toEqual([2, 1, 2]);
  expect(calculations).toHaveBeenCalledTimes(1);
  calculations.mockRestore();
});

const places = ["A1", "A2", "A3", "B1", "B2", "B3", "C1", "C2", "C3"];
const contents = fc.oneof(
  fc.integer({ min: 1, max: 3 }),
  fc.constant(null),
  fc.constantFrom(
    "=TEST.ROWS()",
    "=SEQUENCE(F1)",
    "=SEQUENCE(1,F1)",
    "=SEQUENCE(2,2)",
    "=F1*2",
    "=B3+1",
    "=A2:A3*2",
    "=SUM(B2:B3)",
  ),
);
const edits = fc.array(
  fc.record({
    cells: fc.array(fc.tuple(fc.constantFrom(...places), contents), { maxLength: 2 }),
    factor: fc.integer({ min: 1, max: 3 }),
    size: fc.integer({ min: 1, max: 3 }),
  }),
  { minLength: 1, maxLength: 4 },
);

test("after any edits among spills every cell is what a new workbook with the same cells has", async () => {
  await fc.assert(
    fc.asyncProperty(edits, async (rounds) => {
      const now: Record<string, Cell> = { F1: 2, F2: "=SUM(A1:E5)", F3: "=COUNT(A1:E5)" };
      const all = [
        ...places,
        "A4",
        "A5",
        "B4",
        "B5",
        "C4",
        "C5",
        "D1",
        "D2",
        "D3",
        "E1",
        "F2",
        "F3",
      ];
      const engine = await calculatedOf(now);
      for (const { cells, factor, size } of rounds) {
        scenario.factor = factor;
        const round: Record<string, Cell> = { ...Object.fromEntries(cells), F1: size };
        Object.assign(now, round);
        await set(engine, round);
        const fresh = await calculatedOf(now);
        expect(values(engine, ...all)).toEqual(values(fresh, ...all));
        fresh.dispose();
      }
      engine.dispose();
    }),
    { numRuns: 10 },
  );
});

test("a look-up finds what a cell comes to once the spill that it reads is there", async () => {
  const engine = await calculatedOf({
    A1: 7,
    A2: "=C2*10",
    A3: 9,
    C1: "=SEQUENCE(1+COUNT(A1))",
    E1: "=COUNTIF(A1:A3,20)",
    E2: "=XLOOKUP(20,A1:A3,A1:A3)",
    E3: "=MATCH(20,A1:A3,0)",
    E4: "=COUNTIF(A1:A3,0)",
  });
  expect(values(engine, "A2", "E1", "E2", "E3", "E4")).toEqual([20, 1, 20, 2, 0]);
  await set(engine, { A1: "seven" });
  expect(values(engine, "A2", "E1", "E4")).toEqual([0, 0, 1]);
});

test("a cell that shows another one's #SPILL! gives its reason", async () => {
  const engine = await calculatedOf({
    A1: "=SEQUENCE(2,3)",
    A2: 5,
    E1: "=A1",
    E2: "=A1+1",
    F1: "=A1:B1",
    G1: 1,
  });
  const reason = (place: string) => (engine.value(at(place)) as CellError).message;
  expect(reason("A1")).toContain("2 × 3 cells");
  expect(reason("E1")).toBe(reason("A1"));
  expect(reason("E2")).toBe(reason("A1"));
  expect(reason("F1")).toContain("1 × 2 cells");
});
