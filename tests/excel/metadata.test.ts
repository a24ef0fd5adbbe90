import { catalogue } from "../../src/functions/catalogue";
import { answersWithRange } from "../../src/hosts/excel/binding/answers";
import { typedFormula, typedValue } from "../../src/hosts/excel/workbook/typed";
import { functionsMetadata } from "../../src/tools/functionsJson";
import fc from "fast-check";
import { typed } from "./fake/typing";

const { functions } = functionsMetadata(catalogue, "en");

test.each(catalogue.map((entry) => [entry.name, entry] as const))(
  "%s answers in the form that Excel was told of",
  (name, entry) => {
    const { result, options } = functions.find((one) => one.name === name)!;
    expect(result.dimensionality === "matrix").toBe(answersWithRange(entry));
    expect(options?.stream ?? false).toBe(entry.followsScenario);
  },
);

test("no text that is given to a cell becomes anything but that text", () => {
  const alphabet = fc.constantFrom(
    ...["=", "+", "-", "@", "'", '"', "#", "$", "%", "/", ",", ".", ":", "(", ")", " "],
    ...["0", "1", "12", "2026", "½", "TRUE", "false", "Feb", "March", "月", "日", "NV", "#N/A"],
  );
  const text = fc.oneof(fc.string({ minLength: 1 }), fc.string({ unit: alphabet, minLength: 1 }));
  fc.assert(
    fc.property(text, (given) => {
      expect(typed(typedValue(given))).toEqual({ constant: given });
    }),
    { numRuns: 2_000 },
  );
});

test("a formula is given as it is, and nothing else as a formula", () => {
  expect(typedFormula('=AEC.DEMAND("NV",2026)')).toBe('=AEC.DEMAND("NV",2026)');
  fc.assert(
    fc.property(
      fc.string().filter((text) => !text.startsWith("=")),
      (text) => {
        expect(typed(typedFormula(text))).not.toHaveProperty("formula");
      },
    ),
    { numRuns: 1_000 },
  );
});
