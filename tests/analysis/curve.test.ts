import fc from "fast-check";
import { solve } from "../../src/analysis/solve";

const found = (
  curve: (x: number) => number,
  target: number,
  range: readonly [number, number],
  start = NaN,
): number => {
  const solution = solve(curve, target, range, start);
  if (!solution.found) throw new Error(`reaches ${solution.lowest} to ${solution.highest}`);
  return solution.value;
};

const notFound = (curve: (x: number) => number, target: number, range: readonly [number, number]) =>
  expect(solve(curve, target, range, NaN));

describe("several meetings", () => {
  const wave = (x: number) => (x - 1) * (x - 2) * (x - 5);

  test.each([
    [0, 1],
    [1.4, 1],
    [1.6, 2],
    [3.4, 2],
    [3.6, 5],
    [9, 5],
  ])("nearest to %d is %d", (start, root) => {
    expect(found(wave, 0, [0, 9.7], start)).toBeCloseTo(root, 10);
  });

  test("without a start it is the lowest", () => {
    expect(found(wave, 0, [0, 9.7])).toBeCloseTo(1, 10);
  });

  test("a start outside the range is no place to look at", () => {
    expect(found(wave, 0, [1.5, 4], 100)).toBeCloseTo(2, 10);
    expect(found(wave, 0, [1.5, 4], -100)).toBeCloseTo(2, 10);
  });

  test("two within one piece of the search", () => {
    const narrow = (x: number) => (x - 0.5003) * (x - 0.5011);
    expect(found(narrow, 0, [0, 1], 0)).toBeCloseTo(0.5003, 10);
    expect(found(narrow, 0, [0, 1], 1)).toBeCloseTo(0.5011, 10);
  });
});

describe("touching without crossing", () => {
  test.each([
    ["from above", 1],
    ["from below", -1],
  ])("%s, wherever the turn lies", (_title, sign) => {
    fc.assert(
      fc.property(fc.double({ min: 0.02, max: 0.98, noNaN: true }), (turn) => {
        const x = found((at) => 3 + sign * (at - turn) ** 2, 3, [0, 1]);
        expect(Math.abs(x - turn)).toBeLessThan(2e-6);
      }),
    );
  });

  test.each([
    ["first", 0.5 / 256],
    ["middle", 128.5 / 256],
    ["last", 255.5 / 256],
  ])("midway in the %s piece of the search, whose ends are equally high", (_title, turn) => {
    expect(found((x) => (x - turn) ** 2, 0, [0, 1])).toBeCloseTo(turn, 6);
    expect(found((x) => -((x - turn) ** 2), 0, [0, 1])).toBeCloseTo(turn, 6);
  });

  test("a kink", () => {
    expect(found((x) => Math.abs(x - 0.3217), 0, [0, 1])).toBeCloseTo(0.3217, 9);
  });

  test("of a large curve", () => {
    const kink = (x: number) => 1e9 * (1 + Math.abs(x - 0.3217));
    expect(found(kink, 1e9, [0, 1])).toBeCloseTo(0.3217, 9);
    expect(found((x) => 1e12 - (x - 3e5) ** 2, 1e12, [0, 1e6])).toBeCloseTo(3e5, 0);
  });
});

describe("level stretches", () => {
  const ramp = (x: number) => Math.min(0.6, Math.max(0.4, x));

  test("meet at the start itself", () => {
    expect(found(() => 7, 7, [0, 1], 0.123)).toBe(0.123);
    expect(found(ramp, 0.4, [0, 1], 0.05)).toBe(0.05);
  });

  test("meet near where they begin when the start lies beside them", () => {
    const value = found(ramp, 0.6, [0, 1], 0.5);
    expect(ramp(value)).toBeCloseTo(0.6, 12);
    expect(Math.abs(value - 0.6)).toBeLessThan(1 / 256);
  });

  test("away from the target are no meeting", () => {
    notFound(() => 7, 8, [0, 1]).toEqual({ found: false, lowest: 7, highest: 7 });
  });
});

describe("no meeting", () => {
  test("says what is reached, turning points included", () => {
    const { lowest, highest, ...rest } = solve((x) => (x - 0.3) ** 2, -1, [0, 1], NaN) as {
      found: boolean;
      lowest: number;
      highest: number;
    };
    expect(rest).toEqual({ found: false });
    expect(lowest).toBeCloseTo(0, 12);
    expect(highest).toBeCloseTo(0.49, 12);
    expect(solve((x) => -((x - 0.3) ** 2), 1, [0, 1], NaN)).toMatchObject({
      lowest: expect.closeTo(-0.49, 12) as number,
      highest: expect.closeTo(0, 12) as number,
    });
  });

  test("a pole changes sign without meeting", () => {
    notFound((x) => 1 / (x - 0.3001), 0, [0, 1]).toMatchObject({ found: false });
  });

  test("nor does a jump", () => {
    notFound((x) => (x < 0.77 ? -1 : 1), 0, [0, 1]).toEqual({
      found: false,
      lowest: -1,
      highest: 1,
    });
  });

  test("a curve without a point reaches nothing", () => {
    notFound(() => NaN, 0, [0, 1]).toEqual({ found: false, lowest: Infinity, highest: -Infinity });
  });
});

describe("where the curve ends", () => {
  const from = (edge: number, curve: (x: number) => number) => (x: number) =>
    x < edge ? NaN : curve(x);

  test("a meeting between its end and the first place of the search is found", () => {
    const curve = from(0.50001, (x) => x);
    expect(found(curve, 0.5001, [0, 1])).toBeCloseTo(0.5001, 12);
    expect(found((x) => -curve(1 - x), -0.5001, [0, 1])).toBeCloseTo(0.4999, 12);
  });

  test("however near to a place of the search it ends", () => {
    const place = 129 / 256;
    expect(
      found(
        from(place - 5e-6, (x) => x),
        place - 3e-6,
        [0, 1],
      ),
    ).toBeCloseTo(place - 3e-6, 12);
    expect(
      found(
        from(place - 1e-3, (x) => x),
        place - 9.9e-4,
        [0, 1],
      ),
    ).toBeCloseTo(place - 9.9e-4, 12);
  });

  test("around the start, where no place of the search is on the curve", () => {
    const strip = (x: number) => (Math.abs(x - 0.7002) < 1e-4 ? x : NaN);
    expect(found(strip, 0.70015, [0, 1], 0.7002)).toBeCloseTo(0.70015, 12);
    expect(found(strip, 0.70025, [0, 1], 0.7002)).toBeCloseTo(0.70025, 12);
  });

  test("a pole at either end is followed up", () => {
    expect(found((x) => 1 / x, 1e8, [0, 1])).toBeCloseTo(1e-8, 17);
    expect(found((x) => 1 / (1 - x), 1e6, [0, 1])).toBeCloseTo(1 - 1e-6, 12);
    expect(found((x) => -1 / x, -1e8, [0, 1])).toBeCloseTo(1e-8, 17);
  });

  test("a gap in the middle is no bracket", () => {
    const gap = (x: number) => (Math.abs(x - 0.5) < 0.1 ? NaN : x - 0.5);
    notFound(gap, 0, [0, 1]).toMatchObject({ found: false });
  });
});

test("a monotone curve's meeting is found to a billionth, wherever it lies", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-3, max: 1, noNaN: true }),
      fc.double({ min: 1e-3, max: 1e12, noNaN: true }),
      fc.constantFrom(1, -1),
      (part, high, sign) => {
        const root = part * high;
        const curve = (x: number) => sign * ((x / high) ** 3 + x / high);
        const value = found(curve, curve(root), [0, high], high / 7);
        expect(Math.abs(value / root - 1)).toBeLessThan(1e-9);
      },
    ),
  );
});
