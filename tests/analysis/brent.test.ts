import fc from "fast-check";
import { brent } from "../../src/analysis/brent";

/** A curve that counts how often it is asked. */
function counted(f: (x: number) => number): { f: (x: number) => number; asked: () => number } {
  let count = 0;
  return {
    f: (x) => {
      count++;
      return f(x);
    },
    asked: () => count,
  };
}

const size = fc.double({ min: 1e-3, max: 1e3, noNaN: true });

test("the root of any monotone cubic, rising or falling, to a billionth", () => {
  fc.assert(
    fc.property(
      size,
      fc.double({ min: 0, max: 1e3, noNaN: true }),
      size,
      fc.constantFrom(1, -1),
      size,
      size,
      fc.constantFrom(1, -1),
      (root, cubic, linear, side, below, above, slope) => {
        const f = (x: number) =>
          slope * (cubic * (x - side * root) ** 3 + linear * (x - side * root));
        const found = brent(f, side * root - below, side * root + above);
        expect(Math.abs(found / (side * root) - 1)).toBeLessThan(1e-9);
      },
    ),
    { numRuns: 1_000 },
  );
});

test("the bracket may be given either way round", () => {
  const f = (x: number) => x ** 3 - 2 * x - 5;
  expect(brent(f, 2, 3)).toBeCloseTo(2.0945514815423265, 14);
  expect(brent(f, 3, 2)).toBeCloseTo(2.0945514815423265, 14);
});

test("an end that is a root is handed back", () => {
  expect(brent((x) => x, 0, 5)).toBe(0);
  expect(brent((x) => x, -5, 0)).toBe(0);
  expect(brent((x) => x - 5, 0, 5)).toBe(5);
});

test.each([
  ["a line", (x: number) => 3 * x - 1, 0, 1, 1 / 3, 3],
  ["a cubic", (x: number) => x ** 3 - 2 * x - 5, 2, 3, 2.0945514815423265, 8],
  ["cosine against x", (x: number) => Math.cos(x) - x, 0, 1, 0.7390851332151607, 9],
  ["an exponential", (x: number) => Math.exp(x) - 100, -5, 20, Math.log(100), 14],
  ["a ratio", (x: number) => 1 / x - 50, 1e-3, 1, 0.02, 15],
  ["a wide bracket", (x: number) => Math.atan(x - 1), -1e6, 1e6, 1, 20],
  ["a logarithm", (x: number) => Math.log(x) - 1, 1e-3, 1e3, Math.E, 17],
  ["a square root", (x: number) => Math.sqrt(x) - 0.1, 0, 4, 0.01, 8],
] as const)("%s is met in few steps", (_title, curve, from, to, root, most) => {
  const { f, asked } = counted(curve);
  expect(brent(f, from, to)).toBeCloseTo(root, 13);
  expect(asked()).toBeLessThanOrEqual(most);
});

test.each([3, 9, 21])("a root where the curve is flat: x to the power of %d", (power) => {
  const { f, asked } = counted((x) => (x - 0.75) ** power);
  expect(Math.abs(brent(f, -1, 2.9) - 0.75)).toBeLessThan(0.05 ** (3 / power));
  expect(asked()).toBeLessThanOrEqual(155);
});

test("a flat root at zero, where the values vanish before the place does", () => {
  const { f, asked } = counted((x) => x ** 9);
  expect(Math.abs(brent(f, -1, 2.3))).toBeLessThan(1e-30);
  expect(asked()).toBeLessThanOrEqual(337);
});

test("a jump is closed in on to the last bit", () => {
  const { f, asked } = counted((x) => (x < 0.77 ? -3 : 1));
  expect(brent(f, 0, 1)).toBeCloseTo(0.77, 15);
  expect(asked()).toBeLessThanOrEqual(55);
});

test("a jump at zero, too, through all that a double can tell apart", () => {
  const { f, asked } = counted((x) => (x < 0 ? -3 : 1));
  expect(Math.abs(brent(f, -1, 1))).toBeLessThan(1e-300);
  expect(asked()).toBeLessThan(1_200);
});

test("a curve without numbers ends too", () => {
  const { f, asked } = counted(() => NaN);
  expect(brent(f, 0, 1)).toEqual(expect.any(Number));
  expect(asked()).toBeLessThanOrEqual(53);
});
