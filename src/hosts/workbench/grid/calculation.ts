import { ICommandService } from "@univerjs/core";
import { SetTriggerFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";
import type { Position } from "../../engine";
import { rangesOf } from "../../engine/dirty";
import type { Grid } from "./grid";
import { worksheetOf } from "./worksheet";

/** How the last calculation stands: under way, or how many cells it gave a value. */
export interface CalculationState {
  readonly busy: boolean;
  readonly cells: number;
}

const nothingDirty = {
  forceCalculation: false,
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};

async function calculate(grid: Grid, dirty: object): Promise<void> {
  const applied = grid.injector.get(FormulaCalculationSessionService).waitForLatestApplied();
  await grid.injector
    .get(ICommandService)
    .executeCommand(SetTriggerFormulaCalculationStartMutation.id, dirty, { onlyLocal: true });
  await applied;
}

/** Works out these cells and what depends on them, and nothing else. */
export function calculateFrom(grid: Grid, cells: readonly Position[]): Promise<void> {
  const { hardened, workbook } = grid;
  const places = cells.map(({ sheet, row, column }) => ({
    sheetId: worksheetOf(workbook, sheet).getSheetId(),
    row,
    column,
  }));
  return calculate(grid, { ...nothingDirty, dirtyRanges: rangesOf(hardened.unitId, places) });
}

/** Works out every formula of the workbook. */
export function calculateAll(grid: Grid): Promise<void> {
  return calculate(grid, { ...nothingDirty, forceCalculation: true, dirtyRanges: [] });
}

type SessionState = FormulaCalculationSessionService["state"];

const isBusy = ({ started, resultApplied, stopped }: SessionState) =>
  started && !resultApplied && !stopped;

/** Whether values are on their way into the cells. */
export const isCalculating = ({ injector }: Grid): boolean =>
  isBusy(injector.get(FormulaCalculationSessionService).state);

/** Calls back whenever a calculation begins or its values have arrived in the cells. */
export function watchCalculation(
  { injector, hardened }: Grid,
  listener: (state: CalculationState) => void,
): () => void {
  const service = injector.get(FormulaCalculationSessionService);
  let cells = 0;
  const results = service.resultApplied$.subscribe(({ unitData }) => {
    const sheets = Object.values<object | null>(unitData[hardened.unitId] ?? {});
    const rows = sheets.flatMap((sheet) => Object.values<object | null>({ ...sheet }));
    const count = rows.reduce((sum, row) => sum + Object.keys({ ...row }).length, 0);
    // Edits that touch no formula end in an empty calculation, which is nobody's news.
    if (count > 0) cells = count;
  });
  const states = service.state$.subscribe((state) => listener({ busy: isBusy(state), cells }));
  return () => {
    results.unsubscribe();
    states.unsubscribe();
  };
}
