import fc from "fast-check";
import { percent, scaleOf, statedValues } from "../../../src/taskpane/figures/scale";

const value = fc.double({ min: -1e12, max: 1e12, noNaN: true });

test("every value stands within the bar, in its order", () => {
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 8 }), (values) => {
      const at = scaleOf(values);
      const positions = [...values].sort((a, b) => a - b).map(at);
      expect(positions.every((position) => position >= 0 && position <= 100)).toBe(true);
      expect(positions).toEqual([...positions].sort((a, b) => a - b));
    }),
  );
});

test("a scale without a width has everything in its middle", () => {
  expect(scaleOf([5, 5])(5)).toBe(50);
});

test("equal steps of value are equal steps of place", () => {
  const at = scaleOf([10, 30]);
  expect(at(20) - at(10)).toBeCloseTo(at(30) - at(20));
});

test("a place is written as a percentage", () => {
  expect(percent(100 / 3)).toBe("33.333%");
  expect(percent(50)).toBe("50%");
});

test.each([
  [{ kind: "about", value: 30 } as const, [30]],
  [{ kind: "exact", value: 5 } as const, [5]],
  [{ kind: "atLeast", value: 7 } as const, [7]],
  [{ kind: "atMost", value: 8 } as const, [8]],
  [{ kind: "range", low: 1, high: 2 } as const, [1, 2]],
  [{ kind: "remainder", of: [] } as const, [1, 2]],
  [{ kind: "text", text: { en: "", zh: "" } } as const, []],
])("the source states %j by %j", (estimate, stated) => {
  expect(statedValues(estimate, { low: 1, high: 2 })).toEqual(stated);
});
