import { referencesOf } from "../../../src/hosts/xlsx/formula/dependencies";
import { precedentsOf } from "../../../src/workbook/live/precedents";

/** What is told of a formula in an open workbook, and of the same in a file. */
const told = (text: string) => [precedentsOf(`=${text}`, "Sheet1"), referencesOf(text)] as const;

test.each(["INDIRECT", "Offset"])("%s refers to what only its calculation knows", (name) => {
  const [open, filed] = told(`SUM(${name}(A1,1,1))`);
  expect([open.unclear, filed.elusive]).toEqual([true, true]);
  expect([open.volatile, filed.volatile]).toEqual([false, false]);
});

test.each(["NOW", "TODAY", "RAND", "RandBetween", "RANDARRAY"])("%s changes by itself", (name) => {
  const [open, filed] = told(`A1+${name}()`);
  expect([open.volatile, filed.volatile]).toEqual([true, true]);
  expect([open.unclear, filed.elusive]).toEqual([false, false]);
});

test("any other function does neither", () => {
  const [open, filed] = told("INDEX(A1:A9,ROUND(B1,0))");
  expect([open.volatile, filed.volatile, open.unclear, filed.elusive]).toEqual(
    Array(4).fill(false),
  );
});

test("whole columns and rows reach to the end of the sheet", () => {
  const whole = { sheet: "Sheet1", row: 0, column: 0, rows: 1_048_576, columns: 16_384 };
  expect(precedentsOf("=SUM(B:B,3:3)", "Sheet1").areas).toEqual([
    { ...whole, column: 1, columns: 1 },
    { ...whole, row: 2, rows: 1 },
  ]);
});
