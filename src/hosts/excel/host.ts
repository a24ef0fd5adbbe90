import type { WorkbookHost } from "../../workbook/host";
import {
  calculateAutomatically,
  calculationMode,
  rebuild,
  recalculate,
} from "./workbook/calculation";
import { readFormulas, readValues, writeFormulas, writeValues } from "./workbook/contents";
import { readContents } from "./workbook/readContents";
import { findAecCells } from "./workbook/findAecCells";
import { keepAside, readState, watchState, writeState } from "./workbook/savedState";
import { readSelection, select, watchSelection } from "./workbook/selection";
import { formulaSeparators } from "./workbook/separators";
import { readSpills } from "./workbook/spills";
import { addSheet, removeSheet, sheetNames, usedArea } from "./workbook/sheets";

/**
 * The workbook that is open in Excel. Every method fails with a {@link HostError} when Excel refuses. What lays sheets out is
 * fetched with the first of them.
 */
export const excelHost: WorkbookHost = {
  kind: "excel",
  readState,
  writeState,
  keepAside,
  watchState,
  readSelection,
  watchSelection,
  select,
  sheetNames,
  usedArea,
  findAecCells,
  readFormulas,
  readValues,
  readContents,
  readSpills,
  writeFormulas,
  writeValues,
  addSheet,
  async insertSheet(layout) {
    const { insertSheet } = await import(
      /* webpackChunkName: "insert-sheet" */ "./workbook/insert/insertSheet"
    );
    return insertSheet(layout);
  },
  removeSheet,
  recalculate,
  rebuild,
  calculationMode,
  calculateAutomatically,
  formulaSeparators,
};
