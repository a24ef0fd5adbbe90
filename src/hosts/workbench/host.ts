import type { Unwatch, WorkbookHost } from "../../workbook/host";
import { english } from "../../workbook/separators";
import type { GridOperations } from "./grid/operations";
import { readStored, store, watchStored } from "./storage";

/** The workbench's workbook: its saved state lives in the browser, its cells in the grid once that is loaded. */
export function workbenchHost(workbookId: string, grid: Promise<GridOperations>): WorkbookHost {
  const stateKey = `aec.workbench.state.${workbookId}`;
  return {
    kind: "workbench",

    readState: () => Promise.resolve(readStored(stateKey)),
    writeState: (json) => attempt(() => store(stateKey, json)),
    keepAside: (json) =>
      attempt(() => store(`${stateKey}.aside.${new Date().toISOString()}`, json)),
    watchState: (listener) => watchStored(stateKey, listener),

    readSelection: async () => (await grid).readSelection(),
    watchSelection: (listener) => once(grid, (cells) => cells.watchSelection(listener)),
    select: async (area) => (await grid).select(area),
    sheetNames: async () => (await grid).sheetNames(),
    findAecCells: async (scope, signal) => (await grid).findAecCells(scope, signal),
    readFormulas: async (area) => (await grid).readFormulas(area),
    readValues: async (area) => (await grid).readValues(area),
    readSpills: async (area) => (await grid).readSpills(area),
    writeFormulas: async (area, formulas) => (await grid).writeFormulas(area, formulas),
    writeValues: async (area, values) => (await grid).writeValues(area, values),
    addSheet: async (name) => (await grid).addSheet(name),
    insertSheet: async (layout) => (await grid).insertSheet(layout),
    removeSheet: async (name) => (await grid).removeSheet(name),
    recalculate: async (scope) => (await grid).recalculate(scope),
    rebuild: async () => (await grid).rebuild(),
    // True without asking the grid, so that the pane need not wait for it.
    calculationMode: () => Promise.resolve("automatic"),
    formulaSeparators: () => Promise.resolve(english),
  };
}

/** Does at once what a promise is expected of; a refusal comes out as its rejection. */
function attempt(work: () => void): Promise<void> {
  return new Promise((resolve) => {
    work();
    resolve();
  });
}

/** Watches something that is not there yet. */
function once(grid: Promise<GridOperations>, watch: (grid: GridOperations) => Unwatch): Unwatch {
  let unwatch: Unwatch | null = null;
  let wanted = true;
  void grid.then((cells) => {
    if (wanted) unwatch = watch(cells);
  });
  return () => {
    wanted = false;
    unwatch?.();
  };
}
