import fc from "fast-check";
import type { Cell } from "../../src/functions/cells";
import { CellError } from "../../src/functions/cells";
import { constantOf, typedFor } from "../../src/workbook/typed";

test.each<[string, Cell]>([
  ["", null],
  ["2026", 2026],
  ["-0.15", -0.15],
  ["TRUE", true],
  ["FALSE", false],
  ["#N/A", new CellError("#N/A")],
  ["#SPILL!", "#SPILL!"],
  ["007", "007"],
  ["1,000", "1,000"],
  ["true", "true"],
  ["NV", "NV"],
  ["'2026", "2026"],
  ["'=1+1", "=1+1"],
  ["''quoted", "'quoted"],
])("typing %j gives %j", (typed, constant) => {
  expect(constantOf(typed)).toEqual(constant);
});

test.each<[Cell, string]>([
  [null, ""],
  [2026, "2026"],
  [true, "TRUE"],
  [new CellError("#DIV/0!"), "#DIV/0!"],
  ["Customer", "Customer"],
  ["2026", "'2026"],
  ["=1+1", "'=1+1"],
  ["'quoted", "''quoted"],
])("%j is typed as %j", (constant, typed) => {
  expect(typedFor(constant)).toBe(typed);
});

test("whatever is typed for a constant gives that constant", () => {
  const number = fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .filter((n) => !Object.is(n, -0));
  const text = fc.oneof(
    fc.string({ minLength: 1 }),
    number.map(String),
    fc.string().map((s) => `=${s}`),
  );
  fc.assert(
    fc.property(fc.oneof(number, text, fc.boolean(), fc.constant(null)), (constant) => {
      const typed = typedFor(constant);
      expect(typed.startsWith("=")).toBe(false);
      expect(constantOf(typed)).toBe(constant);
    }),
  );
});
