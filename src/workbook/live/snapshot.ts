import type { Grid } from "../../functions/cells";
import { withFills } from "../fills";
import type { Scope, WorkbookHost } from "../host";
import { pauseAt } from "../operation";
import type { FormulaPlace } from "../recalculable";

/** An AEC cell and what it shows: more than one value where it spills. */
export interface ShownCell extends FormulaPlace {
  readonly shown: Grid;
}

/** What the AEC cells of a scope show now. */
export async function takeSnapshot(
  host: WorkbookHost,
  scope: Scope,
  signal?: AbortSignal,
): Promise<readonly ShownCell[]> {
  const cells = await withFills(host, await host.findAecCells(scope, signal));
  const shown: ShownCell[] = [];
  for (const [index, { sheet, row, column, formula, value, area }] of cells.entries()) {
    await pauseAt(index, signal);
    const spills = area.rows * area.columns > 1;
    const values = spills ? await host.readValues(area) : [[value]];
    shown.push({ sheet, row, column, formula, shown: values });
  }
  return shown;
}
