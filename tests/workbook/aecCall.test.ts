import { hasAecCall } from "../../src/workbook/aecCall";

test.each([
  '=AEC.DEMAND("NV",2026)',
  '=aec.demand("NV",2026)*2',
  "=SUM(1,-AEC.ATTACH(A1))",
  "=IF(A1,AEC.MARGIN(B1),0)",
  "=@AEC.SCENARIO()",
  "='AEC.X('!A1+AEC.SCENARIO()",
  '="it says ""AEC."""&AEC.SCENARIO()',
])("%s calls AEC", (formula) => {
  expect(hasAecCall(formula)).toBe(true);
});

test.each([
  'AEC.DEMAND("NV",2026)',
  "=AEC",
  "=AEC.DEMAND",
  '="AEC.DEMAND("',
  '="say ""AEC.DEMAND(1)"""',
  "='AEC.DEMAND(1)'!A1",
  "=MYAEC.DEMAND(1)",
  "=X.AEC.DEMAND(1)",
  "=SUM(A1:A3)",
  "",
])("%s does not", (formula) => {
  expect(hasAecCall(formula)).toBe(false);
});
