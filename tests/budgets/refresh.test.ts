import { HeadlessEngine } from "../../src/hosts/engine/headless";
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
async function cost(others: number) {
  const bytes = model(others);
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
    "runs of the engine": 2,
    "values asked of the engine": 2,
  };
  expectWithin(await cost(10), budget);
  expectWithin(await cost(3_000), budget);
}, 120_000);
