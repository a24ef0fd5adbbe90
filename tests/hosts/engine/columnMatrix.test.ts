import type { Nullable } from "@univerjs/core";
import { ObjectMatrix } from "@univerjs/core";
import * as fc from "fast-check";
import { ColumnMatrix } from "../../../src/hosts/engine/columnMatrix";

type Matrix = ObjectMatrix<Nullable<number>>;
type Step = (matrix: Matrix) => unknown;

const places = { row: fc.nat(3), column: fc.nat(3) };

/** What is done with a matrix; what it gives is compared. */
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ ...places, value: fc.option(fc.integer()) }).map(
    ({ row, column, value }) =>
      (matrix: Matrix) =>
        matrix.setValue(row, column, value),
  ),
  fc.record(places).map(
    ({ row, column }) =>
      (matrix: Matrix) =>
        matrix.getValue(row, column),
  ),
  fc.record(places).map(
    ({ row, column }) =>
      (matrix: Matrix) =>
        matrix.realDeleteValue(row, column),
  ),
  fc.constant(cellsOf),
);
const asRows: fc.Arbitrary<Step> = fc.constantFrom(
  (matrix: Matrix) => matrix.getMatrix(),
  (matrix: Matrix) => matrix.clone(),
  (matrix: Matrix) => matrix.getSizeOf(),
);

function cellsOf(matrix: Matrix) {
  const cells: (readonly [number, number, Nullable<number>])[] = [];
  matrix.forValue((row, column, value) => void cells.push([row, column, value]));
  return cells.sort(([a, b], [c, d]) => a - c || b - d);
}

test("a matrix by column is the engine's, also where somebody asks for its rows between", () => {
  fc.assert(
    fc.property(fc.array(step), fc.option(asRows), fc.array(step), (before, ask, after) => {
      const steps = [...before, ...(ask ? [ask] : []), ...after, cellsOf];
      const [ours, theirs]: readonly Matrix[] = [new ColumnMatrix(), new ObjectMatrix()];
      for (const one of steps) expect(one(ours!)).toEqual(one(theirs!));
    }),
  );
});

test("going through the values ends where it is told to", () => {
  const matrix = new ColumnMatrix<number>();
  for (let row = 0; row < 3; row += 1)
    for (const column of [0, 1]) matrix.setValue(row, column, row);
  const seen: number[] = [];
  matrix.forValue((row) => seen.push(row) < 2);
  expect(seen).toHaveLength(2);
});
