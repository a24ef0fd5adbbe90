import type { Argument, Cell } from "../../../src/functions/cells";
import { CellError } from "../../../src/functions/cells";
import { engineOf } from "./engine";
import { received } from "./functions";

const cells: Record<string, Cell> = {
  A1: 2026,
  A2: "NV",
  A3: true,
  A4: new CellError("#DIV/0!"),
  A5: "#N/A",
  A6: "2026-01-01",
  A7: 0,
  B1: "=1/0",
  B2: "=A1+0.1",
  B3: "=TEST.MISSING()",
};

const error = (code: string, message = "") => new CellError(code, message);

/** Each formula and what its function is handed. */
const forms: readonly [string, string, readonly Argument[]][] = [
  ["no argument", "=TEST.ECHO()", []],
  ["one left out in front", "=TEST.ECHO(,1)", [null, 1]],
  ["one left out in the middle", '=TEST.ECHO("NV",2026,,"Bull")', ["NV", 2026, null, "Bull"]],
  ["one left out at the end", "=TEST.ECHO(1,)", [1, null]],
  ["a real 0 is not one left out", "=TEST.ECHO(0,A7)", [0, 0]],
  ["a number", "=TEST.ECHO(0.1,1.0,1E3,1e-7,-5,50%)", [0.1, 1, 1000, 1e-7, -5, 0.5]],
  ["a number in full precision", "=TEST.ECHO(1/3)", [1 / 3]],
  ["a text", '=TEST.ECHO("NV","","a""b")', ["NV", "", 'a"b']],
  ["a text that looks like a number", '=TEST.ECHO("2026","1.0")', ["2026", "1.0"]],
  ["a text that looks like a date", '=TEST.ECHO("2026-01-01",A6)', ["2026-01-01", "2026-01-01"]],
  ["a text that looks like an error", '=TEST.ECHO("#N/A",A5)', ["#N/A", "#N/A"]],
  ["a text that looks like an array", '=TEST.ECHO("{1,2}")', ["{1,2}"]],
  ["truth values", "=TEST.ECHO(TRUE,false,A3,A1>1)", [true, false, true, true]],
  ["an error", "=TEST.ECHO(#N/A,1/0)", [error("#N/A"), error("#DIV/0!")]],
  ["an error in a cell", "=TEST.ECHO(A4,B1)", [error("#DIV/0!"), error("#DIV/0!")]],
  ["an error with its sentence", "=TEST.ECHO(B3)", [error("#N/A", "Set the input asp.800G.")]],
  ["a cell", "=TEST.ECHO(A1,A2,B2)", [2026, "NV", 2026.1]],
  ["a blank cell", "=TEST.ECHO(D9)", [null]],
  ["a cell beyond the sheet in use", "=TEST.ECHO(ZZ999999)", [null]],
  ["a range", "=TEST.ECHO(A1:A3)", [[[2026], ["NV"], [true]]]],
  [
    "a range of blanks",
    "=TEST.ECHO(D1:E2)",
    [
      [
        [null, null],
        [null, null],
      ],
    ],
  ],
  ["a range with errors", "=TEST.ECHO(A4:B4)", [[[error("#DIV/0!"), null]]]],
  ["a range of one cell", "=TEST.ECHO(A1:A1)", [2026]],
  [
    "an array",
    '=TEST.ECHO({1,2;"a,b",TRUE})',
    [
      [
        [1, 2],
        ["a,b", true],
      ],
    ],
  ],
  ["an array of one", "=TEST.ECHO({7})", [7]],
  ["an array with an error", "=TEST.ECHO({1,#N/A,-2})", [[[1, error("#N/A"), -2]]]],
  ["a calculated array", "=TEST.ECHO(A1:A1*{1,2})", [[[2026, 4052]]]],
  ["another function's answer", "=TEST.ECHO(TEST.SCALED(3))", [3]],
  [
    "a sheet that is not there",
    "=TEST.ECHO(Nowhere!A1)",
    [error("#REF!", "There is no sheet Nowhere.")],
  ],
  [
    "a name that is not there",
    "=TEST.ECHO(nothing)",
    [error("#NAME?", "There is no name nothing in this workbook.")],
  ],
];

test.each(forms)("hands over %s as Excel does: %s", async (_, formula, expected) => {
  const engine = await engineOf(cells);
  await engine.calculate();

  expect(await engine.evaluate(formula)).toBe(expected.length);
  expect(received).toEqual(expected);
});

test.each(forms)("hands over %s alike in a cell", async (_, formula, expected) => {
  const engine = await engineOf({ ...cells, C20: formula });
  await engine.calculate();

  expect(received).toEqual(expected);
});
