import * as fc from "fast-check";
import { rangesOf } from "../../../src/hosts/engine/dirty";

const places = fc.array(
  fc.record({
    sheetId: fc.constantFrom("0", "1"),
    row: fc.nat(12),
    column: fc.nat(3),
  }),
);

const key = (sheetId: string, row: number, column: number) => `${sheetId} ${row} ${column}`;

test("the ranges hold the given cells and no others, with one range for each run down a column", () => {
  fc.assert(
    fc.property(places, (given) => {
      const covered = rangesOf("book", given).flatMap(({ sheetId, range }) =>
        Array.from({ length: range.endRow - range.startRow + 1 }, (_, down) =>
          key(sheetId, range.startRow + down, range.startColumn),
        ),
      );
      const wanted = new Set(given.map(({ sheetId, row, column }) => key(sheetId, row, column)));

      expect(covered).toHaveLength(wanted.size);
      expect(new Set(covered)).toEqual(wanted);
    }),
  );
  const run = [3, 4, 5, 9].map((row) => ({ sheetId: "0", row, column: 2 }));
  expect(rangesOf("book", run)).toHaveLength(2);
});
