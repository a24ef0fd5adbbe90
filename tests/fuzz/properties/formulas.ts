import * as fc from "fast-check";
import { catalogue } from "../../../src/functions/catalogue";
import { Session } from "../../../src/functions/session";
import type { Engine } from "../../../src/hosts/engine";
import { createEngine, engineFunctions, evaluateFormula } from "../../../src/hosts/engine";
import type { CellJson } from "../cells";
import { anyCell, cellOf, ensureAnswer } from "../cells";
import { hostileTexts } from "../hostile";
import { ensure, inTime, property } from "../property";
import { ensureNoPollution } from "../prototypes";

interface Formula {
  /** A formula, or pieces of it repeated: `["SUM(", 300]`. */
  readonly pieces: readonly (string | readonly [string, number])[];
  /** What stands in A1 to C1. */
  readonly cells: readonly CellJson[];
}

const text = (content: string) => `"${content.replaceAll('"', '""')}"`;
const names = catalogue.map(({ name }) => `AEC.${name}`);
const excel =
  "SUM AVERAGE IF IFERROR IFNA LET LAMBDA MAP REDUCE MAKEARRAY INDEX XLOOKUP FILTER SORT UNIQUE SEQUENCE TEXT VALUE REPT " +
  "INDIRECT OFFSET TEXTJOIN SUBSTITUTE ROUND DATE CHOOSE SUMPRODUCT SUMIFS HSTACK TAKE N T CHAR ROW ROWS";
const atoms = fc.oneof(
  fc.constantFrom(
    "A1",
    "B1",
    "C1",
    "A1:C1",
    "A1:C3",
    "$A:$A",
    "A1#",
    "Sheet1!A1",
    "No!A1",
    "x",
    "",
  ),
  fc.constantFrom('"NV"', '"Google"', "2026", "2025", '"AEC"', '"800G"', '"DEMAND"', "{1,2;3,4}"),
  fc.constantFrom("#N/A", "#REF!", "TRUE", "1E308", "-1", "0.1", "1048577", '{"NV";"Meta"}'),
  fc.constantFrom(...hostileTexts).map(text),
);

const { formula } = fc.letrec<{ formula: string }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    { arbitrary: atoms, weight: 3 },
    {
      arbitrary: fc
        .tuple(
          fc.oneof(fc.constantFrom(...names), fc.constantFrom(...excel.split(" "))),
          fc.array(tie("formula"), { maxLength: 4 }),
        )
        .map(([name, args]) => `${name}(${args.join(",")})`),
      weight: 5,
    },
    fc.tuple(tie("formula"), tie("formula")).map(([body, arg]) => `LAMBDA(x,${body})(${arg})`),
    fc
      .tuple(tie("formula"), fc.constantFrom(..."+-*/^&=<>:,% ".split("")), tie("formula"))
      .map(([left, operator, right]) => `(${left})${operator}(${right})`),
  ),
}));

/** What is deep, long or endless: pieces that repeat. */
const deep = fc
  .tuple(
    fc.constantFrom(
      "(",
      "-",
      "SUM(",
      "IF(1,",
      "AEC.DEMAND(",
      "LET(x,1,",
      "{",
      "A1+",
      '"',
      "%",
      "#",
    ),
    fc.constantFrom(10, 200, 3_000),
    atoms,
    fc.constantFrom(")", "", ",", "1"),
  )
  .map(([open, times, inner, close]): Formula["pieces"] => [[open, times], inner, [close, times]]);

const formulas: fc.Arbitrary<Formula> = fc.record({
  pieces: fc.oneof({ weight: 6, arbitrary: formula.map((one) => [one]) }, deep),
  cells: fc.array(anyCell, { minLength: 3, maxLength: 3 }),
});

let shared: Promise<Engine> | undefined;

/** One engine for all: what wedges it fails the formulas behind. */
const engine = () =>
  (shared ??= createEngine({ functions: engineFunctions(new Session()), timeout: 20_000 }));

export const closeEngine = async (): Promise<void> => (await shared)?.dispose();

export const engineFormulas = property<Formula>({
  name: "formulas",
  runs: 80,
  values: formulas,
  check: ({ pieces, cells }) =>
    inTime(async () => {
      const used = await engine();
      cells.forEach((cell, column) =>
        used.setCell("Sheet1", { row: 0, column, value: cellOf(cell) }),
      );
      const written = pieces
        .map((piece) => (typeof piece === "string" ? piece : piece[0].repeat(piece[1])))
        .join("");
      ensureAnswer(await evaluateFormula(used, `=${written}`));
      ensureNoPollution();
      const after = await evaluateFormula(used, '=AEC.DEMAND("NV",2026)*2');
      ensure(after === 3_400_000, () => `After it the engine gives ${JSON.stringify(after)}.`);
    }),
});
