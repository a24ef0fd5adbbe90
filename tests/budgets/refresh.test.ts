import { HeadlessEngine } from "../../src/hosts/engine/headless";
import { Workbook } from "../../src/hosts/xlsx/workbook";
import type { BuiltSheet } from "../support/xlsx/build";
import { buildWorkbook } from "../support/xlsx/build";
import { cellsOf } from "../support/xlsx/cells";
import { changedParts, partText } from "../support/xlsx/read";
import { refreshed } from "../support/xlsx/refreshed";
import { expectWithin } from "./budget";

/** Two sheets with an AEC cell and its dependents in one of them, among formulas that do not follow it. */
const model = (others: number) =>
  buildWorkbook({
    state: '{"version":1,"active":"base","scenarios":[]}',
    sheets: {
      Model: {
        A1: { f: '_xldudf_AEC_DEMAND("NV",2026)', v: 1_700_000 },
        A2: { f: "A1/2", v: 850_000 },
        A3: { f: '_xldudf_AEC_SUPPLIER("Retimer","NV")', v: "Credo" },
        ...Object.fromEntries(
          Array.from({ length: others }, (_cell, row) => [
            `C${row + 1}`,
            { f: `${row}*2`, v: row * 2 },
          ]),
        ),
      },
      Other: { A1: { f: "1+1", v: 2 } },
    },
  });

const valuesIn = (bytes: Uint8Array) =>
  partText(bytes, "xl/worksheets/sheet1.xml").match(/<c [^>]*>.*?<\/c>/g)!;

/** What a switch to Bull takes. */
async function cost(bytes: Uint8Array) {
  const calculated = jest.spyOn(HeadlessEngine.prototype, "calculate");
  const given = jest.spyOn(HeadlessEngine.prototype, "value");
  const { after } = await refreshed(bytes, "Bull");
  expect(cellsOf(after, ["A1", "A2", "A3"])).toEqual([1_870_000, 935_000, "Credo"]);
  const before = new Set(valuesIn(bytes));
  const counts = {
    "parts changed": changedParts(bytes, after).length,
    "cells written": valuesIn(after).filter((cell) => !before.has(cell)).length,
    "runs of the engine": calculated.mock.calls.length,
    "values asked of the engine": given.mock.calls.length,
  };
  jest.restoreAllMocks();
  return counts;
}

test("what a refresh changes and works out does not grow with the formulas that it leaves alone", async () => {
  // The sheet, the workbook (which asks Excel to calculate), and the scenario; the call, and what divides it.
  const budget = {
    "parts changed": 3,
    "cells written": 2,
    "runs of the engine": 0,
    "values asked of the engine": 0,
  };
  expectWithin(await cost(model(10)), budget);
  expectWithin(await cost(model(3_000)), budget);
});

test("the engine works out what needs it, and what depends on that, and no more", async () => {
  const bytes = buildWorkbook({
    state: '{"version":1,"active":"base","scenarios":[]}',
    sheets: {
      Model: {
        A1: { f: '_xldudf_AEC_DEMAND("NV",2026)', v: 1_700_000 },
        A2: { f: "A1/2", v: 850_000 },
        A3: { f: '_xldudf_AEC_SUPPLIER("Retimer","NV")', v: "Credo" },
        B1: { f: "_xlfn.XMATCH(A2,A1:A2,0)", v: 2 },
        B2: { f: "B1+1", v: 3 },
        ...Object.fromEntries(
          Array.from({ length: 200 }, (_cell, row) => [
            `C${row + 1}`,
            { f: `A$2*${row}`, v: 850_000 * row },
          ]),
        ),
      },
    },
  });
  expectWithin(await cost(bytes), {
    "parts changed": 3,
    "cells written": 201,
    // The check of what is stored, and the new scenario.
    "runs of the engine": 2,
    "values asked of the engine": 4,
  });
});

test("formulas that were filled down or across are read once", () => {
  const formulas = (row: number) => ({
    [`A${row}`]: { f: `_xldudf_AEC_DEMAND("NV",B${row})`, v: 1 },
    [`C${row}`]: { f: `A${row}*'Other sheet'!$B$1+SUM(A$1:A${row})`, v: 1 },
    [`D${row}`]: { f: `IF(C${row}>0,LOG10(C${row}),"A1")`, v: 1 },
    [`E${row}`]: { f: `IF(D${row}>0,LOG10(D${row}),"A1")`, v: 1 },
  });
  const rows = Array.from({ length: 500 }, (_row, row) => formulas(row + 1));
  const { sheets } = Workbook.open(
    buildWorkbook({
      sheets: { Model: Object.assign({}, ...rows) as BuiltSheet, "Other sheet": {} },
    }),
  );
  const cells = [...sheets[0]!.formulas.values()];
  expect(cells).toHaveLength(2_000);
  expectWithin(
    { "formulas read": new Set(cells.map(({ shape }) => shape)).size },
    { "formulas read": 3 },
  );
  expect(cells.map(({ text }) => text).slice(-4)).toEqual(
    Object.values(formulas(500)).map(({ f }) => f),
  );
});
