import type { Answer } from "../../../src/functions/cells";
import { CellError } from "../../../src/functions/cells";
import { calculated, engineOf, evaluated } from "./engine";

const numbers = { A1: 1, A2: 2, A3: 3, B1: 10, B2: 20, B3: 30 };

const readings: readonly [string, string, Answer][] = [
  ["a number with a trailing zero", "=A1=1.0", true],
  ["a bare number in scientific notation", "=1E3", 1000],
  ["a small number", "=0.0000001", 1e-7],
  ["a small number in a sum", "=1e-7+1", 1.0000001],
  ["a large number", "=1E+21*2", 2e21],
  ["more digits than a number holds", "=0.12345678901234567890", 0.12345678901234568],
  ["a number as an argument", "=SUM(1.50,.5)", 2],
  ["a number as what is looked for", "=MATCH(2.0,A1:A3,0)", 2],
  ["a minus before a text", '=-"5"', -5],
  ["two minuses before a text", '=--"5"', 5],
  ["a minus before a range", "=-A1:A2", [[-1], [-2]]],
  ["a minus before a power", "=-2^2", 4],
  ["a minus behind a power", "=2^-1", 0.5],
  ["a minus after an operator", "=2*-3--4", -2],
  ["a plus", "=+A2", 2],
  ["percent", "=50%", 0.5],
  ["percent of percent", "=5%%", 0.0005],
  ["percent of a sum", "=(A1+A2)%", 0.03],
  ["texts that look like something else", '="1.0"&"1E3"&"{1,2}"&"A1#"', "1.01E3{1,2}A1#"],
  ["quotation marks in a text", '="a""b"', 'a"b'],
  ["brackets in a text", '="SUM("', "SUM("],
  ["a text with a wildcard is no pattern", '="a"="*"', false],
  ["an array with commas in its texts", '={"a,b","c;d"}', [["a,b", "c;d"]]],
  [
    "an array with odd numbers",
    "={1.0,1E3;-5,.5}",
    [
      [1, 1000],
      [-5, 0.5],
    ],
  ],
  ["lower case", "=sum(a1:a3)", 6],
  ["spaces and lines", "= SUM( A1 ,\n A2 )", 3],
  ["absolute addresses", "=$A$1+A$2+$A3", 6],
  ["a range the other way round", "=SUM(B3:A1)", 66],
  ["whole columns", "=SUM(A:B)", 66],
  ["whole rows", "=SUM(2:3)", 55],
  ["a range that ends in a function", "=SUM(A1:INDEX(A1:A3,2))", 3],
  ["the intersection of two ranges", "=SUM(A1:B2 A2:B3)", 22],
  ["an intersection of one cell", "=A1:A3 A2:C2", 2],
  ["the row of @", "=@A1:A3", 1],
  ["@ of a single cell", "=@A2", 2],
  ["@ of a value", "=@SUM(A1:A3)", 6],
  ["LET", "=LET(x,2,y,x*10,x+y)", 22],
  ["LET without regard to case", "=LET(Rate,2,rate*RATE)", 4],
  ["LET in LET", "=LET(x,1,LET(x,x+1,x*10))", 20],
  ["a function in LET", "=LET(double,LAMBDA(v,v*2),double(21))", 42],
  ["LAMBDA called at once", "=LAMBDA(a,b,a-b)(5,2)", 3],
  ["LAMBDA in LAMBDA", "=LAMBDA(x,LAMBDA(y,x*10+y)(2))(1)", 12],
  ["LAMBDA as an argument", "=LAMBDA(f,f(4))(LAMBDA(x,x*x))", 16],
  ["MAP", "=MAP(A1:A3,LAMBDA(v,v^2))", [[1], [4], [9]]],
  ["MAP over a name of LET", "=LET(k,10,MAP(A1:A2,LAMBDA(v,LET(w,v*k,w+v))))", [[11], [22]]],
  [
    "MAKEARRAY",
    "=MAKEARRAY(2,2,LAMBDA(r,c,r*10+c))",
    [
      [11, 12],
      [21, 22],
    ],
  ],
  ["MAKEARRAY in MAP", "=MAP(A1:A2,LAMBDA(v,SUM(MAKEARRAY(2,2,LAMBDA(r,c,v)))))", [[4], [8]]],
  ["omitted arguments of Excel's own", "=IF(,1,2)", 2],
];

test.each(readings)("reads %s: %s", async (_, formula, expected) => {
  expect(await evaluated(formula, numbers)).toEqual(expected);
});

const refusals: readonly [string, string, string, string][] = [
  ["a union", "=SUM((A1,A2))", "#VALUE!", "A union of areas, (A1,B1), cannot be worked out here."],
  ["another workbook", "=[1]Sheet1!A1", "#VALUE!", "another workbook"],
  ["a range over sheets", "=SUM(Sheet1:Sheet9!A1)", "#VALUE!", "several sheets"],
  ["a trimmed range", "=SUM(A1.:.A9)", "#VALUE!", "trimmed range"],
  ["a call of an answer", "=LAMBDA(x,LAMBDA(y,x+y))(1)(2)", "#VALUE!", "cannot be worked out"],
  ["a LAMBDA with the wrong arguments", "=LAMBDA(x,x)(1,2)", "#VALUE!", "takes 1 arguments"],
  ["a LAMBDA that is not called", "=LAMBDA(x,x)", "#CALC!", ""],
  ["a table column without its table", "=[@Cables]", "#VALUE!", "without the name of its table"],
  ["a number that is too large", "=1E400", "#NUM!", "larger than a cell can hold"],
  ["an array of unequal rows", "={1,2;3}", "#VALUE!", "equally long"],
  ["half a formula", "=1+", "#NAME?", "cannot be read beyond =1+"],
  ["an open bracket", "=SUM(1", "#NAME?", "cannot be read beyond"],
  ["an open text", '="x', "#NAME?", "cannot be read beyond"],
  ["nothing", "=", "#NAME?", "cannot be read"],
  ["two values side by side", "=1 2", "#NAME?", "cannot be read"],
  ["a formula that is too long", `=1${"+1".repeat(5000)}`, "#VALUE!", "at most 8192 characters"],
  ["ranges with nothing in common", "=A1:A3 B1:B3", "#NULL!", "no cell in common"],
  ["an intersection of values", "=SUM(1) SUM(2)", "#NAME?", "cannot be read"],
  ["a spill where there is none", "=D9#", "#REF!", "D9 has no formula"],
  ["a sheet that is not there", "=Nowhere!A1", "#REF!", "There is no sheet Nowhere."],
  ["a function that is not there", "=NOSUCH(1)", "#NAME?", "There is no function NOSUCH."],
  [
    "a name that is not there",
    "=nothing+1",
    "#NAME?",
    "There is no name nothing in this workbook.",
  ],
  ["a call of itself without end", "=LET(f,LAMBDA(g,g(g)),f(f))", "#NUM!", "calls itself without"],
  ["brackets of a Chinese keyboard", "=SUM（A1，A2）", "#NAME?", "full-width character （."],
  ["an equals sign of it", "＝SUM(A1)", "#VALUE!", "full-width character ＝."],
  ["quotation marks of it", "=LEN(“NV”)", "#NAME?", "full-width character “."],
  ["digits of it", "=A1+２０２６", "#NAME?", "full-width character ２."],
  ["letters of it", "=ＳＵＭ(A1)", "#VALUE!", "full-width character Ｓ."],
  [
    "what may be full-width, in half a formula",
    "='表（一）'!A1&\"，\"&",
    "#NAME?",
    "cannot be read",
  ],
];

test.each(refusals)("says why it does not work out %s: %s", async (_, formula, code, sentence) => {
  const answer = (await evaluated(formula, numbers)) as CellError;

  expect(answer).toBeInstanceOf(CellError);
  expect(answer.code).toBe(code);
  expect(answer.message).toContain(sentence);
});

test("what is not there is an error of its part of the formula only", async () => {
  expect(await evaluated("=IFERROR(NOSUCH(1),7)+IFERROR(nothing,1)")).toBe(8);
});

test("refers to a spill by its first cell", async () => {
  const values = await calculated(
    {
      A1: "=SEQUENCE(3)",
      C1: "=SUM(A1#)",
      C2: "=ROWS(A1#)",
      C3: "=COUNT(Sheet1!A1#)",
      C4: "=A1#*2",
    },
    "C1",
    "C2",
    "C3",
    "C4",
    "C6",
  );

  expect(values).toEqual([6, 3, 3, 2, 6]);
});

test("follows a spill that grows", async () => {
  const engine = await engineOf({ A1: 2, B1: "=SEQUENCE(A1)", D1: "=SUM(B1#)" });
  await engine.calculate();
  engine.setCell("Sheet1", { row: 0, column: 0, value: 4 });
  await engine.recalculate();

  expect(engine.value({ sheet: "Sheet1", row: 0, column: 3 })).toBe(10);
});

test("finds sheets whatever their name", async () => {
  const { engineWith } = await import("./engine");
  const engine = await engineWith({
    sheets: [
      { name: "It's 100%", cells: [{ row: 0, column: 0, value: 42 }] },
      { name: "英伟达", cells: [{ row: 0, column: 0, value: 7 }] },
    ],
  });

  expect(await engine.evaluate("='It''s 100%'!A1+英伟达!A1+'IT''S 100%'!A1")).toBe(91);
});
