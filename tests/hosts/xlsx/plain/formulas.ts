import fc from "fast-check";

/** What stands in cells: mostly numbers, and what formulas stumble over. */
export const constants = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -50, max: 50 }) },
  {
    weight: 4,
    arbitrary: fc.double({ min: -1000, max: 1000, noNaN: true }).map((n) => Number(n.toFixed(9))),
  },
  { weight: 2, arbitrary: fc.integer({ min: -99_999, max: 99_999 }).map((n) => n / 1000) },
  { weight: 1, arbitrary: fc.constantFrom("abc", "Bull", "收入") },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constant(null) },
);

type Text = (row: number) => string;

const row = fc.integer({ min: 1, max: 6 });
const column = fc.constantFrom("A", "B", "$A", "$B");
const input: fc.Arbitrary<Text> = fc.tuple(column, fc.constantFrom("", "$"), row).map(
  ([letter, held, at]) =>
    () =>
      `${letter}${held}${at}`,
);
/** A formula above; A1 in the first row. */
const above: fc.Arbitrary<Text> = fc
  .integer({ min: 1, max: 5 })
  .map((up) => (at) => (at - up >= 0 ? `C${at - up + 1}` : "A1"));
const range: fc.Arbitrary<Text> = fc.tuple(row, row).map(
  ([from, to]) =>
    () =>
      `A${Math.min(from, to)}:B${Math.max(from, to)}`,
);
const literal: fc.Arbitrary<Text> = fc
  .oneof(
    fc.integer({ min: 0, max: 20 }).map(String),
    fc.constantFrom("0.5", "1.5", "100", "TRUE", "FALSE", '""', '"5"', '"x"', "#N/A"),
  )
  .map((text) => () => text);
const digits: fc.Arbitrary<Text> = fc
  .integer({ min: -3, max: 6 })
  .map((places) => () => `${places}`);
const other: fc.Arbitrary<Text> = fc
  .constantFrom(
    "Other!A1",
    "Other!B9",
    "Rate",
    "Part",
    'AEC.DEMAND("NV",2026)',
    'AEC.DEMAND("NV",A1)',
  )
  .map((text) => () => text);

const joined =
  (write: (...parts: string[]) => string) =>
  (parts: readonly Text[]): Text =>
  (at) =>
    write(...parts.map((part) => part(at)));

const { value } = fc.letrec<{ value: Text }>((tie) => {
  const part = tie("value");
  const call = (name: string, ...args: fc.Arbitrary<Text>[]) =>
    fc.tuple(...args).map((parts) => joined((...texts) => `${name}(${texts.join(",")})`)(parts));
  return {
    value: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      input,
      above,
      literal,
      other,
      fc
        .tuple(part, fc.constantFrom("+", "-", "*", "/", "^", "&"), part)
        .map(([a, operator, b]) => joined((x, y) => `(${x}${operator}${y})`)([a, b])),
      fc
        .tuple(part, fc.constantFrom("=", "<>", "<", ">", "<=", ">="), part)
        .map(([a, operator, b]) => joined((x, y) => `(${x}${operator}${y})`)([a, b])),
      part.map((one) => joined((text) => `(-${text})`)([one])),
      part.map((one) => joined((text) => `(${text})%`)([one])),
      ...["AND", "OR"].map((name) => call(name, range)),
      ...["SUM", "MIN", "MAX", "AVERAGE", "COUNT", "PRODUCT", "COUNTA"].flatMap((name) => [
        call(name, range),
        call(name, range, part),
        call(name, part, part),
      ]),
      call(
        "SUMPRODUCT",
        fc.constant<Text>(() => "A1:A6"),
        fc.constant<Text>(() => "B1:B6"),
      ),
      call("IF", part, part, part),
      call("IF", part, part),
      ...["ROUND", "ROUNDUP", "ROUNDDOWN"].map((name) => call(name, part, digits)),
      ...["IFERROR", "_xlfn.IFNA", "MOD", "POWER"].map((name) => call(name, part, part)),
      ...[
        "ABS",
        "INT",
        "SIGN",
        "SQRT",
        "EXP",
        "LN",
        "LOG10",
        "NOT",
        "ISNUMBER",
        "ISTEXT",
        "ISERROR",
        "ISNA",
        "ISLOGICAL",
      ].map((name) => call(name, part)),
      fc.constantFrom("PI()", "NA()", "TRUE()").map((text) => () => text),
    ),
  };
});

/** A formula for a row of the sheet. */
export const formulaTexts = value;
