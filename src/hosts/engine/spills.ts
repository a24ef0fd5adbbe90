import type { ICellData, Injector, IRange } from "@univerjs/core";
import { getIntersectRange } from "@univerjs/core";
import {
  ErrorType,
  IFormulaCurrentConfigService,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
} from "@univerjs/engine-formula";
import { joined } from "./dirty";
import { wrapMethod } from "./guards/wrap";
import type { Spill } from "./spillRecords";
import { cellsOf, isOneCell, isWithin, SpillsBefore, SpillsNow } from "./spillRecords";

/** What the engine's runtime has besides its public methods. */
interface SpillChecks {
  _isInOtherArrayFormulaRange(): boolean;
  _checkIfArrayFormulaRangeHasData(
    unitId: string,
    sheetId: string,
    anchorRow: number,
    anchorColumn: number,
    wanted: IRange,
  ): boolean;
}

/**
 * Has spills keep out of each other's way as they are now. The engine holds them against where they were before: two that grow
 * into each other at once would mix, and one that another gave room to would stay without.
 */
export function correctSpills(injector: Injector): void {
  const runtime = injector.get(IFormulaRuntimeService);
  const current = injector.get(IFormulaCurrentConfigService);
  /** The spills of before that are calculated anew, and so take no room until they are. */
  const pending = new Set<IRange>();
  const former = new SpillsBefore(current);
  const now = new SpillsNow(runtime);

  wrapMethod(injector.get(IFormulaDependencyGenerator), "generate", async (original, ...args) => {
    const trees = await original(...args);
    pending.clear();
    former.forget();
    const before = current.getArrayFormulaRange();
    for (const { unitId, subUnitId, row, column } of trees) {
      const range = before[unitId]?.[subUnitId]?.[row]?.[column];
      if (range) pending.add(range);
    }
    return trees;
  });

  const isBlocked = (unitId: string, sheetId: string, row: number, column: number) => {
    const workedOut = runtime.getUnitData()[unitId]?.[sheetId]?.getValue(row, column);
    const shown =
      workedOut ?? current.getArrayFormulaCellData()[unitId]?.[sheetId]?.getValue(row, column);
    return shown?.v === ErrorType.SPILL;
  };

  /** Whether another spill, as it is now, has one of the cells that a formula wants besides its own. */
  const isTaken = (unitId: string, sheetId: string, own: Spill): boolean => {
    const isInWay = (spill: Spill) =>
      !(spill.row === own.row && spill.column === own.column) &&
      sharesMore(spill.range, own) &&
      !isBlocked(unitId, sheetId, spill.row, spill.column);
    const stays = (spill: Spill) =>
      !pending.has(spill.range) && !now.has(unitId, sheetId, spill.row, spill.column);
    return (
      now.find(unitId, sheetId, own.range).some(isInWay) ||
      former.find(unitId, sheetId, own.range).some((spill) => stays(spill) && isInWay(spill))
    );
  };

  // It is asked for each cell of a spill, and looks at all others each time.
  wrapMethod(runtime as unknown as SpillChecks, "_isInOtherArrayFormulaRange", () => false);

  /** What was worked out for the cells in the way of the spill at hand: the engine puts what they showed before in its place. */
  let inWay: readonly (readonly [row: number, column: number, value: ICellData])[] = [];
  wrapMethod(
    runtime as unknown as SpillChecks,
    "_checkIfArrayFormulaRangeHasData",
    (original, unitId, sheetId, anchorRow, anchorColumn, wanted) => {
      const own = { row: anchorRow, column: anchorColumn, range: wanted };
      const hasData =
        isTaken(unitId, sheetId, own) || original(unitId, sheetId, anchorRow, anchorColumn, wanted);
      const values = runtime.getUnitData()[unitId]![sheetId]!;
      inWay = (hasData ? cellsOf(wanted) : []).flatMap(({ row, column }) => {
        const value = values.getValue(row, column);
        return value ? [[row, column, value]] : [];
      });
      return hasData;
    },
  );

  // What a spill has left behind is not read as long as its formula has a range, and be it of one cell.
  wrapMethod(runtime, "setRuntimeData", (original, answer) => {
    inWay = [];
    original(answer);
    const { currentUnitId: unit, currentSubUnitId: sheet, currentRow, currentColumn } = runtime;
    for (const [row, column, value] of inWay) {
      const isOwn = row === currentRow && column === currentColumn;
      if (!isOwn) runtime.getUnitData()[unit]![sheet]!.setValue(row, column, value);
    }
    now.note(unit, sheet, currentRow, currentColumn);
    const before = current.getArrayFormulaRange()[unit]?.[sheet]?.[currentRow]?.[currentColumn];
    if (!before || isOneCell(before)) return;
    const ranges = ((runtime.getUnitArrayFormula()[unit] ??= {})[sheet] ??= {});
    (ranges[currentRow] ??= {})[currentColumn] ??= {
      startRow: currentRow,
      endRow: currentRow,
      startColumn: currentColumn,
      endColumn: currentColumn,
    };
  });

  // The engine calculates a second time what reads spills; all of it, where all was asked for, is too much.
  wrapMethod(current, "loadDirtyRangesAndExcludedCell", (original, ranges, excluded) => {
    const isForced = current.isForceCalculate();
    // A formula is held against each of the ranges.
    original([...joined(ranges)], isForced ? {} : excluded);
    if (isForced) (current as unknown as { _forceCalculate: boolean })._forceCalculate = false;
  });
}

/** Whether a range has a cell of what a spill wants, other than the spill's own. */
function sharesMore(range: IRange, { row, column, range: wanted }: Spill): boolean {
  const shared = getIntersectRange(range, wanted);
  return !!shared && !(isOneCell(shared) && isWithin(row, column, shared));
}
