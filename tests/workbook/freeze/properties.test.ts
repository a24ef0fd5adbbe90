import fc from "fast-check";
import type { Cell } from "../../../src/functions/cells";
import { CellError } from "../../../src/functions/cells";
import { Session } from "../../../src/functions/session";
import { freeze } from "../../../src/workbook/freeze/freeze";
import { frozenText, isUntouched, readFrozenText } from "../../../src/workbook/freeze/frozenText";
import { thaw } from "../../../src/workbook/freeze/thaw";
import { at, Model } from "../../support/memoryModel";

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string(),
  fc.constantFrom("=1+1", "'quoted", "TRUE", "2026", "#N/A", "AEC Ledger"),
  fc.boolean(),
  fc.constant(new CellError("#N/A")),
);
const formula = fc.constantFrom(
  '=AEC.DEMAND("NV",2026)',
  '=IF(A1="AEC.",AEC.MIX("NV",2026,"800G"),"x")',
  "=A1*2",
  "=SUM(B1:B9)",
);
const block = fc.record({
  formula,
  rows: fc.integer({ min: 1, max: 3 }),
  columns: fc.integer({ min: 1, max: 3 }),
  cells: fc.array(cell, { minLength: 9, maxLength: 9 }),
});
const scope = fc.constantFrom("selection", "sheet", "workbook");

function build(
  blocks: readonly { formula: string; rows: number; columns: number; cells: Cell[] }[],
) {
  const model = new Model();
  blocks.forEach(({ formula: text, rows, columns, cells }, index) => {
    const values = Array.from({ length: rows }, (_r, row) =>
      cells.slice(row * 3, row * 3 + columns),
    );
    model.formula(index * 3, index % 2, text, values, index % 3 === 2 ? "My data" : "Sheet1");
  });
  return model;
}

test("to freeze and to thaw is to do nothing, whatever was frozen before it", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(block, { minLength: 1, maxLength: 6 }),
      fc.array(scope, { minLength: 1, maxLength: 3 }),
      async (blocks, scopes) => {
        const model = build(blocks);
        const before = model.content();
        for (const [index, each] of scopes.entries()) {
          model.host.selection = { ...at(index * 3, 0), rows: 3, columns: 3 };
          await freeze(model.host, new Session("en"), each);
        }
        const { leftAlone } = await thaw(model.host, "workbook");
        expect(leftAlone).toEqual([]);
        expect(model.content()).toEqual(before);
      },
    ),
    { numRuns: 100 },
  );
});

test("a freeze changes no cell but those of AEC formulas", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 6 }), async (blocks) => {
      const model = build(blocks);
      const before = model.content();
      await freeze(model.host, new Session("en"), "workbook");
      const after = model.content();
      for (const [sheet, cells] of Object.entries(before)) {
        for (const [place, text] of Object.entries(cells)) {
          if (!text.includes("AEC.D") && !text.includes("AEC.M"))
            expect(after[sheet]![place]).toBe(text);
        }
      }
    }),
    { numRuns: 50 },
  );
});

test("what was frozen is known again, and an edit of it is noticed", () => {
  const grid = fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );
  fc.assert(
    fc.property(grid, fc.nat(), fc.nat(), (values, row, column) => {
      const kept = readFrozenText(frozenText(values))!;
      expect(isUntouched(kept, values)).toBe(true);
      const edited = values.map((line) => [...line]);
      const line = edited[row % edited.length]!;
      line[column % line.length] = "something else";
      expect(isUntouched(kept, edited)).toBe(false);
    }),
    { numRuns: 200 },
  );
});
