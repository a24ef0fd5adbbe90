import * as fc from "fast-check";
import type { Answer } from "../../../src/functions/cells";
import { CellError, isGrid } from "../../../src/functions/cells";
import type { Engine } from "../../../src/hosts/engine";
import { at, cellContent, engineOf } from "./engine";

/** Names of the engine's functions that cover all its kinds, with the number of arguments left to chance. */
const functions = (
  "SUM AVERAGE COUNT MIN MAX IF IFS IFERROR AND OR NOT VLOOKUP HLOOKUP LOOKUP XLOOKUP INDEX MATCH XMATCH CHOOSE OFFSET " +
  "INDIRECT ROW COLUMN SUMIF SUMIFS COUNTIF SUMPRODUCT ROUND MOD POWER TEXT VALUE LEFT MID FIND SUBSTITUTE TEXTJOIN DATE " +
  "EDATE EOMONTH SORT SORTBY UNIQUE FILTER SEQUENCE TRANSPOSE TAKE VSTACK EXPAND LARGE PERCENTILE.INC FREQUENCY LINEST MMULT " +
  "PMT IRR NPV BIN2DEC CONVERT SUBTOTAL AGGREGATE ISERROR N T TYPE LET LAMBDA MAP REDUCE SCAN BYROW MAKEARRAY SINGLE " +
  "ANCHORARRAY TEST.ECHO TEST.TABLE TEST.THROW TEST.MISSING TEST.SCALED NOSUCH"
).split(" ");

const atoms = fc.oneof(
  fc.constantFrom("A1", "$B$2", "A1:B3", "ZZ999", "Sheet1!A1", "Nope!A1", "A1#", "D1#"),
  fc.constantFrom("x", "Rate", "TRUE", "FALSE", "#N/A", "#REF!", "{1,2;3,4}", '{"a,b"}', '""', ""),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => String(value)),
  fc.integer({ min: -5, max: 9 }).map(String),
  fc.string({ maxLength: 4 }).map((text) => `"${text.replaceAll('"', '""')}"`),
);

const { formula } = fc.letrec<{ formula: string }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    { arbitrary: atoms, weight: 2 },
    {
      arbitrary: fc
        .tuple(fc.constantFrom(...functions), fc.array(tie("formula"), { maxLength: 4 }))
        .map(([name, args]) => `${name}(${args.join(",")})`),
      weight: 4,
    },
    {
      arbitrary: fc
        .tuple(
          tie("formula"),
          fc.constantFrom(..."+ - * / ^ & = < > <= >= <> : ".split(" "), " ", ","),
          tie("formula"),
        )
        .map((parts) => parts.join("")),
      weight: 2,
    },
    { arbitrary: tie("formula").map((inner) => `(${inner})`), weight: 1 },
    { arbitrary: tie("formula").map((inner) => `-${inner}%`), weight: 1 },
    { arbitrary: tie("formula").map((inner) => `@${inner}`), weight: 1 },
    { arbitrary: tie("formula").map((inner) => `LET(x,${inner},x)`), weight: 1 },
    { arbitrary: tie("formula").map((inner) => `MAP(A1:A3,LAMBDA(x,${inner}))`), weight: 1 },
  ),
}));

const cells = {
  A1: 1,
  A2: 2,
  A3: "x",
  B1: true,
  B2: "=1/0",
  B3: "2026-01-01",
  C1: 0.5,
  D1: "=SEQUENCE(2)",
};

let engine: Engine;
const said = jest.spyOn(console, "error");

beforeAll(async () => {
  engine = await engineOf(cells, { names: [{ name: "Rate", formula: "=A1*2" }] });
  await engine.calculate();
});

afterEach(() => said.mockClear());

function isSound(answer: Answer): boolean {
  if (isGrid(answer)) return answer.length > 0 && answer.every((row) => row.every(isSound));
  if (typeof answer === "number") return Number.isFinite(answer);
  return (
    answer === null || ["string", "boolean"].includes(typeof answer) || answer instanceof CellError
  );
}

test("whatever a formula is, it has an answer", async () => {
  await fc.assert(
    fc.asyncProperty(formula, async (text) => {
      expect(isSound(await engine.evaluate(`=${text}`))).toBe(true);
    }),
    { numRuns: 400 },
  );
  expect(await engine.evaluate("=SUM(A1:A2)")).toBe(3);
});

test("whatever a text is, it has an answer", async () => {
  const pieces = fc.constantFrom(
    ..."=(),;:{}[]\"'#@%+-*/^&<> !.AZ19eE$_λ中\n".split(""),
    "SUM(",
    "A1",
    "LET(",
  );
  await fc.assert(
    fc.asyncProperty(fc.array(pieces, { maxLength: 12 }), async (parts) => {
      expect(isSound(await engine.evaluate(`=${parts.join("")}`))).toBe(true);
    }),
    { numRuns: 400 },
  );
  expect(said).not.toHaveBeenCalled();
});

test("whatever stands in a workbook's cells, it calculates, and goes on to", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(formula, { minLength: 1, maxLength: 8 }), async (formulas) => {
      const placed = formulas.map((text, index) => [`F${index * 2 + 1}`, `=${text}`] as const);
      for (const [address, text] of placed) engine.setCell("Sheet1", cellContent(address, text));
      await engine.recalculate();
      for (const [address] of placed) expect(isSound(engine.value(at(address)))).toBe(true);

      engine.setCell("Sheet1", cellContent("E1", 20));
      engine.setCell("Sheet1", cellContent("E2", "=E1+1"));
      await engine.recalculate([]);
      expect(engine.value(at("E2"))).toBe(21);
    }),
    { numRuns: 60 },
  );
  await engine.calculate();
  expect(engine.value(at("E2"))).toBe(21);
});
