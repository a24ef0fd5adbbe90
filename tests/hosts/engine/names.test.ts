import type { TableContent } from "../../../src/hosts/engine";
import { CellError } from "../../../src/functions/cells";
import { at, engineOf } from "./engine";

const names = [
  { name: "Rate", formula: "=1+1" },
  { name: "Years", formula: "=Sheet1!$A$2:$A$4" },
  { name: "Twice", formula: "=LAMBDA(x,x*2)" },
  { name: "Nested", formula: "Rate*10" },
  { name: "Loop", formula: "=Loop+1" },
  { name: "Cables", formula: "=TEST.SCALED(Sheet1!$B$2)" },
];

const sales: TableContent = {
  name: "Sales",
  sheet: "Sheet1",
  row: 0,
  column: 0,
  rows: 5,
  columns: ["Year", "Cables (k)"],
  totals: true,
};

const cells = {
  A1: "Year",
  B1: "Cables (k)",
  A2: 2024,
  B2: 100,
  A3: 2025,
  B3: 200,
  A4: 2026,
  B4: 300,
  A5: "Total",
  B5: 600,
};

async function evaluate(formula: string, position = at("D3")) {
  const engine = await engineOf(cells, { names, tables: [sales] });
  await engine.calculate();
  return engine.evaluate(formula, position);
}

test.each([
  ["a value", "=Rate", 2],
  ["a value as one whole", "=Rate*3", 6],
  ["a range", "=SUM(Years)", 6075],
  ["a function", "=Twice(21)", 42],
  ["a function as an argument", "=SUM(MAP(Years,Twice))", 12150],
  ["another name", "=nested", 20],
  ["a call of ours", "=Cables", 100],
])("a name may stand for %s", async (_, formula, expected) => {
  expect(await evaluate(formula)).toBe(expected);
});

test("a name that stands for itself says so", async () => {
  expect(await evaluate("=Loop")).toEqual(
    new CellError("#NAME?", "The name Loop stands for itself."),
  );
});

test("a cell that reaches one of our functions through a name is one of its callers", async () => {
  const engine = await engineOf({ ...cells, D1: "=Cables*2", D2: "=Rate" }, { names });

  expect(engine.callers()).toEqual([at("D1")]);
});

test.each([
  ["a column", "=SUM(Sales[Cables (k)])", 600],
  ["a column, in any case", "=SUM(sales[cables (K)])", 600],
  ["the data", "=ROWS(Sales)", 3],
  ["the data, in brackets", "=COLUMNS(Sales[])", 2],
  ["the headers", "=Sales[[#Headers],[Year]]", "Year"],
  ["the totals", "=Sales[[#Totals],[Cables (k)]]", 600],
  ["everything", "=ROWS(Sales[#All])", 5],
  ["data and totals", "=ROWS(Sales[[#Data],[#Totals]])", 4],
  ["several columns", "=COLUMNS(Sales[[Year]:[Cables (k)]])", 2],
  ["this row", "=Sales[@Year]", 2025],
  ["this row, written out", "=Sales[[#This Row],[Cables (k)]]*2", 400],
])("a table is referred to by %s", async (_, formula, expected) => {
  expect(await evaluate(formula)).toBe(expected);
});

test.each([
  ["a column that is not there", "=SUM(Sales[Price])", "#REF!"],
  ["a table that is not there", "=SUM(Costs[Year])", "#REF!"],
])("%s is an error", async (_, formula, code) => {
  expect(await evaluate(formula)).toHaveProperty("code", code);
});

test("this row outside of the table is an error that says so", async () => {
  expect(await evaluate("=Sales[@Year]", at("D9"))).toEqual(
    new CellError("#VALUE!", "The range has no cell in the row or column of the formula."),
  );
});
