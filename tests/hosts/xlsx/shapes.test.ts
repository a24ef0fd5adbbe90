import fc from "fast-check";
import { formulaFromFile } from "../../../src/hosts/xlsx/formula/fromFile";
import { FormulaShapes } from "../../../src/hosts/xlsx/formula/shape";
import { typedFormula } from "../../../src/hosts/xlsx/formula/typed";
import { addressOf } from "../../../src/hosts/xlsx/sheet/address";

/** The shapes of a formula as it is filled down and across from C10, with the texts that it is written as. */
const filled = (write: (row: number, column: number) => string) => {
  const shapes = new FormulaShapes();
  return [
    [9, 2],
    [10, 2],
    [11, 2],
    [9, 3],
    [40, 30],
  ].map(([row, column]) => {
    const text = write(row!, column!);
    return { text, row: row!, column: column!, shape: shapes.of(text, row!, column!) };
  });
};

const cell = (row: number, column: number) => addressOf(row, column);

test.each<[string, (row: number, column: number) => string]>([
  ["the cell beside", (row, column) => `${cell(row, column - 1)}*1.5`],
  ["held cells", (row, column) => `$A$1+$B${row}*${cell(row, column - 2).replace(/\d+/, "$$7")}`],
  ["ranges", (row, column) => `SUM($A$1:${cell(row, column - 1)})`],
  [
    "another sheet",
    (row, column) => `'It''s A1'!${cell(row - 1, column)}+Data!${cell(row, column)}`,
  ],
  ["text like a cell", (row, column) => `IF(${cell(row, column - 1)}="A1","B2 ""C3""","")`],
  ["functions like cells", (row, column) => `LOG10(${cell(row, column - 1)})+ATAN2(1,2)`],
  ["names like cells", (row, column) => `Rate_A1+x.A1+${cell(row, column - 1)}`],
  ["ours", (row, column) => `_xldudf_AEC_DEMAND(${cell(row, column - 1)},2026)`],
  ["tables", (row, column) => `Sales[[#This Row],[A1]]*${cell(row, column - 1)}`],
])("%s is one formula, wherever it is filled to", (_what, write) => {
  const all = filled(write);
  expect(new Set(all.map(({ shape }) => shape)).size).toBe(1);
  for (const { text, row, column, shape } of all) {
    expect(shape.textAt(row, column)).toBe(text);
    expect(typedFormula(shape, row, column)).toBe(formulaFromFile(text));
  }
});

test.each([
  ["another distance", "A9*2", "A9*2"],
  ["another hold", "$A9*2", "A10*2"],
  ["another number", "A9*2", "A10*3"],
  ["another sheet", "S!A9", "T!A10"],
  ["another name", "Rate+A9", "Rates+A10"],
])("%s is another formula", (_what, first, second) => {
  const shapes = new FormulaShapes();
  expect(shapes.of(first, 8, 2)).not.toBe(shapes.of(second, 9, 2));
});

test.each(["a1*2", "Q1:Q4!A1+1", "A1:INDEX(B1:B9,a2)"])(
  "%s, which may be read in another way, is each cell's own",
  (text) => {
    const shapes = new FormulaShapes();
    const [first, second] = [shapes.of(text, 8, 2), shapes.of(text, 9, 2)];
    expect(first).not.toBe(second);
    expect([first.textAt(8, 2), second.textAt(9, 2)]).toEqual([text, text]);
  },
);

test("a cell's text is its own, whatever it is", () => {
  const pieces = fc.oneof(
    fc.constantFrom("A1", "$B$2", "C$3", "AB12", "XFD1", "XFE1", "A0", "a1", "R1C1", "A1048577"),
    fc.constantFrom('"', "'", "[", "]", "(", ")", "!", ":", ",", "+", "#", "@", "{", "}", " ", "."),
    fc.constantFrom(
      "SUM(",
      "LOG10(",
      "'S A1'!",
      "Q1!",
      "T[A1]",
      "_xlfn.X1(",
      "收入A1",
      "1E5",
      "#REF!",
    ),
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(pieces, { maxLength: 8 }), { minLength: 1, maxLength: 6 }),
      (texts) => {
        const shapes = new FormulaShapes();
        texts.forEach((parts, row) => {
          const text = parts.join("");
          const shape = shapes.of(text, row, 2);
          expect(shape.textAt(row, 2)).toBe(text);
        });
      },
    ),
  );
});
