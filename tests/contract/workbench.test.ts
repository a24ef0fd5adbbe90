import type { Univer, Workbook } from "@univerjs/core";
import { UniverInstanceType } from "@univerjs/core";
import { Session } from "../../src/functions/session";
import { calculateAll, isCalculating } from "../../src/hosts/workbench/grid/calculation";
import { gridOf } from "../../src/hosts/workbench/grid/grid";
import { operationsOf } from "../../src/hosts/workbench/grid/operations";
import { workbenchHost } from "../../src/hosts/workbench/host";
import { browserPlace } from "../../src/hosts/workbench/statePlace";
import { installBrowserStorage } from "../support/browserStorage";
import { gridEngine } from "../support/gridEngine";
import { hostContract } from "./workbookHost";

/** In milliseconds: longer than the grid gathers edits before it works them out. */
const beforeCalculation = 150;

let opened = 0;
const left: Univer[] = [];

// A calculation that takes a second reports its progress, which a grid that is disposed of by then cannot do.
afterAll(async () => {
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  for (const univer of left) univer.dispose();
});

function openGrid() {
  const univer = gridEngine();
  const workbook = univer.createUnit<object, Workbook>(UniverInstanceType.UNIVER_SHEET, {
    id: `contract-${++opened}`,
    sheetOrder: ["one"],
    sheets: { one: { id: "one", name: "Sheet1", rowCount: 100, columnCount: 26 } },
  });
  const session = new Session();
  return { univer, session, grid: gridOf(univer, workbook, session) };
}

hostContract(
  "The workbench's host",
  async () => {
    const storage = installBrowserStorage();
    const { univer, session, grid } = openGrid();
    await calculateAll(grid);
    const host = workbenchHost(browserPlace("contract"), Promise.resolve(operationsOf(grid)));
    // As the page has it.
    session.onChange(() => void host.recalculate("workbook"));
    return {
      host,
      session,
      saveElsewhere: (json) => storage.saveElsewhere("aec.workbench.state.contract", json),
      async settled() {
        do await new Promise((resolve) => setTimeout(resolve, beforeCalculation));
        while (isCalculating(grid));
      },
      dispose: () => {
        grid.hardened.dispose();
        left.push(univer);
      },
    };
  },
  { calculates: true },
);
