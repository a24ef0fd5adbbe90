import * as fc from "fast-check";
import { joined, rangesOf } from "../../../src/hosts/engine/dirty";

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

const areas = fc.array(
  fc.record({
    unitId: fc.constant("book"),
    sheetId: fc.constantFrom("0", "1"),
    range: fc
      .tuple(fc.nat(8), fc.nat(3), fc.nat(3), fc.nat(1))
      .map(([startRow, rows, startColumn, columns]) => ({
        startRow,
        endRow: startRow + rows,
        startColumn,
        endColumn: startColumn + columns,
      })),
  }),
);

const cellsOf = (ranges: ReturnType<typeof joined>) =>
  new Set(
    ranges.flatMap(({ sheetId, range }) =>
      Array.from({ length: range.endRow - range.startRow + 1 }, (_row, down) =>
        Array.from({ length: range.endColumn - range.startColumn + 1 }, (_column, right) =>
          key(sheetId, range.startRow + down, range.startColumn + right),
        ),
      ).flat(),
    ),
  );

test("joined ranges hold the same cells, and spills below each other are one range", () => {
  fc.assert(
    fc.property(areas, (given) => {
      expect(cellsOf(joined(given))).toEqual(cellsOf(given));
      expect(joined(given).length).toBeLessThanOrEqual(given.length);
    }),
  );
  const column = Array.from({ length: 50 }, (_spill, row) => ({
    unitId: "book",
    sheetId: "0",
    range: { startRow: row, endRow: row, startColumn: 1, endColumn: 3 },
  }));
  expect(joined(column)).toHaveLength(1);
});
