import fc from "fast-check";
import { decimal } from "../../src/cli/decimal";

test.each([
  [2_000_000, "2000000"],
  [0.425, "0.425"],
  [-0.004625, "-0.004625"],
  [0, "0"],
  [1e21, "1000000000000000000000"],
  [1.5e-7, "0.00000015"],
  [-2.5e22, "-25000000000000000000000"],
  [22_666.666666666668, "22666.666666666668"],
])("%p is printed as %s", (value, text) => {
  expect(decimal(value)).toBe(text);
});

test("plain notation reads back as the same number", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const text = decimal(value);
      expect(text).toMatch(/^-?\d+(\.\d+)?$/);
      expect(Number(text) + 0).toBe(value + 0);
    }),
  );
});
