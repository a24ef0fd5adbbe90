import * as fc from "fast-check";
import type { Answer, Argument, Cell } from "../../src/functions/cells";
import { CellError, isGrid } from "../../src/functions/cells";
import { hostileText } from "./hostile";
import { ensure } from "./property";

/** A cell as JSON keeps it: an error by its code, a text that repeats by how often, a number that JSON has no sign for by name. */
export type CellJson =
  | number
  | string
  | boolean
  | null
  | { readonly error: string }
  | { readonly repeated: string; readonly times: number }
  | { readonly number: "NaN" | "Infinity" | "-Infinity" | "-0" };

export type ArgumentJson = CellJson | { readonly rows: readonly (readonly CellJson[])[] };

/** So many letters a cell holds at most. */
const mostLetters = 32_767;

export function cellOf(json: CellJson): Cell {
  if (typeof json !== "object" || json === null) return json;
  if ("error" in json) return new CellError(json.error);
  if ("number" in json) return Number(json.number);
  return json.repeated.repeat(json.times).slice(0, mostLetters);
}

export function argumentOf(json: ArgumentJson): Argument {
  const isRange = typeof json === "object" && json !== null && "rows" in json;
  return isRange ? json.rows.map((row) => row.map(cellOf)) : cellOf(json);
}

const errors = "#REF! #N/A #VALUE! #NAME? #DIV/0! #NUM! #NULL! #SPILL! #CALC! #BUSY! #FIELD! none";

export const anyCell: fc.Arbitrary<CellJson> = fc.oneof(
  hostileText,
  fc.constantFrom(...errors.split(" ")).map((error) => ({ error })),
  fc.record({
    repeated: fc.constantFrom("x", "-", "+", " ", "😀", "ﷺ", "NV+", "ß", "İ", "(", "\u0301", "é"),
    times: fc.constantFrom(65, 255, 8_192, 16_383),
  }),
  fc.constantFrom("NaN", "Infinity", "-Infinity", "-0").map((number) => ({ number }) as const),
  fc.constantFrom<CellJson>(null, true, false, 0, 1, 2026, 2025.5, 46_023, -2026, 1e308, 5e-324),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

/** Ranges of any shape, a few of them long. */
export function anyRange(cell: fc.Arbitrary<CellJson>): fc.Arbitrary<ArgumentJson> {
  const shapes = fc.oneof(
    {
      weight: 9,
      arbitrary: fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })),
    },
    { weight: 1, arbitrary: fc.constantFrom<[number, number]>([2_000, 1], [1, 40], [30, 30]) },
  );
  return fc
    .tuple(shapes, fc.array(cell, { minLength: 1, maxLength: 16 }))
    .map(([[rows, columns], some]) => ({
      rows: Array.from({ length: rows }, (_row, row) =>
        Array.from(
          { length: columns },
          (_cell, column) => some[(row * columns + column) % some.length]!,
        ),
      ),
    }));
}

/** What a cell can show: finite numbers, texts that fit, errors of Excel's with a short message, and tables of such. */
export function ensureAnswer(answer: Answer): void {
  if (isGrid(answer)) {
    const width = answer[0]?.length ?? 0;
    ensure(width > 0 && answer.every((row) => row.length === width), () => "It is no table.");
    for (const cell of answer.flat()) ensureAnswer(cell);
  } else if (typeof answer === "number") {
    ensure(Number.isFinite(answer), () => `It is ${answer}.`);
  } else if (typeof answer === "string") {
    ensure(answer.length <= mostLetters, () => "It is longer than a cell.");
  } else if (answer instanceof CellError) {
    ensure(answer.message.length < 2_000, () => `It says too much: ${answer.message}`);
    ensure(!/undefined|\[object/.test(answer.message), () => `It says: ${answer.message}`);
    ensure(!answer.message.includes("report it"), () => `It failed: ${answer.message}`);
  } else {
    ensure(answer === null || typeof answer === "boolean", () => `It is a ${typeof answer}.`);
  }
}
