import { addressOf, columnName } from "../../src/workbook/address";

test("columns are named as a spreadsheet names them", () => {
  expect([0, 25, 26, 51, 52, 701, 702, 16_383].map(columnName)).toEqual([
    "A",
    "Z",
    "AA",
    "AZ",
    "BA",
    "ZZ",
    "AAA",
    "XFD",
  ]);
});

test.each([
  ["Demand", "Demand!B8"],
  ["需求", "需求!B8"],
  ["My data", "'My data'!B8"],
  ["It's", "'It''s'!B8"],
  ["NV2026", "'NV2026'!B8"],
  ["R1C1", "'R1C1'!B8"],
  ["2026", "'2026'!B8"],
])("a cell of the sheet %s is written %s", (sheet, address) => {
  expect(addressOf({ sheet, row: 7, column: 1, rows: 1, columns: 1 })).toBe(address);
});

test("an area is written from its first cell to its last", () => {
  expect(addressOf({ sheet: "Demand", row: 7, column: 1, rows: 3, columns: 2 })).toBe(
    "Demand!B8:C10",
  );
});
