import type { Unwatch, WorkbookHost } from "../../workbook/host";
import { english } from "../../workbook/separators";
import type { GridOperations } from "./grid/operations";
import type { StatePlace } from "./statePlace";

/** The workbench's workbook: its cells are in the grid once that is loaded. */
export function workbenchHost(
  state: StatePlace,
  grid: Promise<GridOperations>,
  saveCopy?: NonNullable<WorkbookHost["saveCopy"]>,
): WorkbookHost {
  return {
    kind: "workbench",
    ...(saveCopy && { saveCopy }),

    readState: () => state.readState(),
    writeState: (json) => state.writeState(json),
    keepAside: (json) => state.keepAside(json),
    watchState: (listener) => state.watchState(listener),

    readSelection: async () => (await grid).readSelection(),
    watchSelection: (listener) => once(grid, (cells) => cells.watchSelection(listener)),
    select: async (area) => (await grid).select(area),
    sheetNames: async () => (await grid).sheetNames(),
    usedArea: async (sheet) => (await grid).usedArea(sheet),
    findAecCells: async (scope, signal) => (await grid).findAecCells(scope, signal),
    readFormulas: async (area) => (await grid).readFormulas(area),
    readValues: async (area) => (await grid).readValues(area),
    readContents: async (most) => (await grid).readContents(most),
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
    calculateAutomatically: () => Promise.resolve(),
    formulaSeparators: () => Promise.resolve(english),
  };
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
