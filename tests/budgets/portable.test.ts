import { Session } from "../../src/functions/session";
import { HeadlessEngine } from "../../src/hosts/engine/headless";
import { openHost } from "../../src/hosts/xlsx/host/openHost";
import { Workbook } from "../../src/hosts/xlsx/workbook";
import { makePortable } from "../../src/workbook/portable/portable";
import { buildWorkbook } from "../support/xlsx/build";
import { expectWithin } from "./budget";

/** A sheet with one formula that fills so many cells. */
const model = (cells: number) =>
  buildWorkbook({
    state: '{"version":1,"active":"base","scenarios":[]}',
    sheets: {
      Model: {
        ...Object.fromEntries(
          Array.from({ length: cells }, (_cell, row) => [`A${row + 1}`, { v: "NV" }]),
        ),
        B1: {
          f: `_xldudf_AEC_DEMAND(A1:A${cells},2026)`,
          v: 1_700_000,
          spill: `B1:B${cells}`,
        },
        ...Object.fromEntries(
          Array.from({ length: cells - 1 }, (_cell, row) => [`B${row + 2}`, { v: 1_700_000 }]),
        ),
      },
    },
  });

async function cost(cells: number) {
  const session = new Session("en");
  const opened = openHost(model(cells), session);
  const { host } = opened;
  const calculated = jest.spyOn(HeadlessEngine.prototype, "calculate");
  const given = jest.spyOn(HeadlessEngine.prototype, "value");
  const read = jest.spyOn(Workbook.prototype, "readAgain");
  const { whole } = await makePortable(host, session);
  expect(whole).toEqual([]);
  await opened.save();
  const last = { sheet: "Model", row: cells - 1, column: 1, rows: 1, columns: 1 };
  expect(await host.readFormulas(last)).toEqual([[`='AEC Data'!$C$${cells + 6}`]]);
  expect(await host.readValues(last)).toEqual([[1_700_000]]);
  const counts = {
    "runs of the engine": calculated.mock.calls.length,
    "values asked of the engine": given.mock.calls.length,
    "times the workbook is read": read.mock.calls.length,
  };
  jest.restoreAllMocks();
  return counts;
}

test("a portable copy of a formula that fills many cells takes no run of the engine, however many they are", async () => {
  const budget = { "runs of the engine": 0, "values asked of the engine": 0 };
  const few = await cost(10);
  const many = await cost(200);
  expectWithin(few, { ...budget, "times the workbook is read": 20 });
  expectWithin(many, {
    ...budget,
    "times the workbook is read": few["times the workbook is read"],
  });
});
