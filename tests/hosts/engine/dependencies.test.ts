import { Interpreter, Lexer } from "@univerjs/engine-formula";
import type { Cell } from "../../../src/functions/cells";
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

/** How many formulas are read, and parts of formulas worked out, while only the AEC cell is recalculated. */
async function workOfASwitch(others: number) {
  const read = jest.spyOn(Lexer.prototype, "treeBuilder");
  const workedOut = jest.spyOn(Interpreter.prototype, "execute");
  const cells = Object.entries(model(others)).map(([place, content]) =>
    cellContent(place, content),
  );
  const engine = await engineWith({ sheets: [{ name: "Sheet1", cells }] }, 60_000);
  await engine.calculate();
  read.mockClear();
  workedOut.mockClear();
  scenario.factor += 1;
  await engine.recalculate();
  expect(engine.value(at("A2"))).toBe(10 * scenario.factor * 2);
  return { read: read.mock.calls.length, workedOut: workedOut.mock.calls.length };
}

test("what a switch reads and works out does not grow with the formulas that it leaves alone", async () => {
  const few = await workOfASwitch(10);
  scenario.factor = 1;
  const many = await workOfASwitch(5_200);
  expect(few.workedOut).toBeGreaterThan(0);
  expect(many).toEqual(few);
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
