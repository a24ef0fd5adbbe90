import fc from "fast-check";
import { englishFormula, localFormula, numberTyped } from "../../src/workbook/localFormula";
import { english, withComma } from "../../src/workbook/separators";

test("an English user sees the formula as it is", () => {
  const formula = '=AEC.SIMULATE("MARGIN",0.5,1000,1,"NV")';
  expect(localFormula(formula, english)).toBe(formula);
  expect(englishFormula(formula, english)).toBe(formula);
});

test.each([
  ['=AEC.SIMULATE("MARGIN",0.5,1000,1,"NV")', '=AEC.SIMULATE("MARGIN";0,5;1000;1;"NV")'],
  ['=AEC.FACTS("a,b;1.5")', '=AEC.FACTS("a,b;1.5")'],
  ['=AEC.FACT("demand.NV.2026","low")', '=AEC.FACT("demand.NV.2026";"low")'],
  ["=AEC.DEMAND('It,s 1.5'!A2:B3,2026)", "=AEC.DEMAND('It,s 1.5'!A2:B3;2026)"],
  ["=SUM({1,2;3,4},-0.25)", "=SUM({1,2;3,4};-0,25)"],
  ["Google, 1.5", "Google, 1.5"],
])("%s is typed as %s where numbers have a comma", (formula, typed) => {
  expect(localFormula(formula, withComma)).toBe(typed);
});

test("what is typed comes out as it went in", () => {
  const value = fc.oneof(
    fc.double({ min: 0, max: 1e6, noNaN: true }).map((number) => number.toFixed(3)),
    fc.string().map((text) => `"${text.replaceAll('"', '""')}"`),
    fc.constantFrom("A2", "$B$3:C4", "'a,b;1.5'!A1", "", "TRUE"),
  );
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 5 }), (args) => {
      const formula = `=AEC.F(${args.join(",")})`;
      expect(englishFormula(localFormula(formula, withComma), withComma)).toBe(formula);
    }),
  );
});

test.each([
  ["0.5", 0.5, undefined],
  ["0,5", undefined, 0.5],
  ["-1e3", -1000, -1000],
  ["15%", 0.15, 0.15],
  ["2026", 2026, 2026],
  ["2026E", undefined, undefined],
  ["1,000,000", undefined, undefined],
  ["", undefined, undefined],
])("%s is a number to those who write it so", (typed, point, comma) => {
  expect(numberTyped(typed, english)).toBe(point);
  expect(numberTyped(typed, withComma)).toBe(comma);
});
