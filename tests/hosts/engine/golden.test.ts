import type { Answer, Cell } from "../../../src/functions/cells";
import { CellError, isGrid } from "../../../src/functions/cells";
import type { Engine } from "../../../src/hosts/engine";
import { at, engineOf } from "./engine";
import golden from "./golden/formulas.json";

/** What Excel answers: an error as its code. */
type Expected = number | string | boolean | (number | string | boolean)[][];

const cases = Object.entries(golden.cases).flatMap(([topic, formulas]) =>
  (formulas as [string, Expected][]).map(([formula, expected]) => ({ topic, formula, expected })),
);

/** Each formula also stands in a cell of its own, with room for what it spills. */
const place = (index: number) => `AA${index * 10 + 1}`;

let engine: Engine;

beforeAll(async () => {
  const inCells = cases.map(({ formula }, index) => [place(index), formula] as const);
  engine = await engineOf({
    ...(golden.cells as Record<string, Cell>),
    ...Object.fromEntries(inCells),
  });
  await engine.calculate();
});

const plain = (cell: Cell) => (cell instanceof CellError ? cell.code : cell);
const shown = (answer: Answer) =>
  isGrid(answer) ? answer.map((row) => row.map(plain)) : plain(answer);

function expectSame(answer: unknown, expected: unknown): void {
  if (typeof answer === "number" && typeof expected === "number") {
    expect(answer / (expected || 1)).toBeCloseTo(expected === 0 ? 0 : 1, 12);
  } else {
    expect(answer).toEqual(expected);
  }
}

test.each(cases)("$topic: $formula", async ({ formula, expected }) => {
  expectSame(shown(await engine.evaluate(formula)), expected);

  const index = cases.findIndex((other) => other.formula === formula);
  const first = Array.isArray(expected) ? expected[0]![0] : expected;
  expectSame(plain(engine.value(at(place(index)))), first);
});
