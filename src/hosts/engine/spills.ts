import type { ICellData, Injector, IRange } from "@univerjs/core";
import { ObjectMatrix } from "@univerjs/core";
import {
  ErrorType,
  IFormulaCurrentConfigService,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
} from "@univerjs/engine-formula";
import { cellsOf, isOneCell, isSame, oneCell } from "./geometry";
import { calculating } from "./guards/cycles";
import { wrapMethod } from "./guards/wrap";
import { calculateReaders } from "./spillReaders";
import type { Spill } from "./spillRecords";
import { SpillsBefore, SpillsNow, withoutRoom } from "./spillRecords";

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
  const former = new SpillsBefore(current, (range) => pending.has(range));
  const now = new SpillsNow(runtime);
  const noteReaders = calculateReaders(injector);

  wrapMethod(injector.get(IFormulaDependencyGenerator), "generate", async (original, ...args) => {
    pending.clear();
    former.forget();
    const trees = await original(...args);
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
    const isOther = (spill: Spill) => spill.row !== own.row || spill.column !== own.column;
    const stays = (spill: Spill) => !now.has(unitId, sheetId, spill.row, spill.column);
    return (
      now.find(unitId, sheetId, own.range).some(isOther) ||
      former.find(unitId, sheetId, own.range).some((spill) => stays(spill) && isOther(spill))
    );
  };

  /** Takes what a formula filled earlier in the calculation under way back; it is worked out once more. */
  const takeBack = (unitId: string, sheetId: string, row: number, column: number) => {
    const ranges = new ObjectMatrix(runtime.getUnitArrayFormula()[unitId]?.[sheetId]);
    const earlier = ranges.getValue(row, column);
    if (!earlier) return undefined;
    ranges.realDeleteValue(row, column);
    const filled = runtime.getRuntimeArrayFormulaCellData()[unitId]?.[sheetId];
    for (const cell of cellsOf(earlier)) filled?.realDeleteValue(cell.row, cell.column);
    return earlier;
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

  wrapMethod(runtime, "setRuntimeData", (original, answer) => {
    const { currentUnitId: unit, currentSubUnitId: sheet, currentRow, currentColumn } = runtime;
    const earlier = takeBack(unit, sheet, currentRow, currentColumn);
    inWay = [];
    original(answer);
    for (const [row, column, value] of inWay) {
      const isOwn = row === currentRow && column === currentColumn;
      if (!isOwn) runtime.getUnitData()[unit]![sheet]!.setValue(row, column, value);
    }
    const before = current.getArrayFormulaRange()[unit]?.[sheet]?.[currentRow]?.[currentColumn];
    const ranges = runtime.getUnitArrayFormula()[unit]![sheet]!;
    const filled = ranges[currentRow]?.[currentColumn];
    if (filled && isBlocked(unit, sheet, currentRow, currentColumn)) {
      ranges[currentRow]![currentColumn] = withoutRoom(filled);
    } else if (!filled && [earlier, before].some((range) => range && !isOneCell(range))) {
      // What a spill has left behind is not read as long as its formula has a range, and be it of one cell.
      (ranges[currentRow] ??= {})[currentColumn] = oneCell(currentRow, currentColumn);
    }
    now.note(unit, sheet, currentRow, currentColumn);
    if (!calculating.has(runtime.getFormulaExecuteStage())) return;
    const fills = ranges[currentRow]?.[currentColumn];
    if (fills) noteReaders(unit, sheet, currentRow, currentColumn, fills);
    for (const range of [before, earlier]) {
      if (!range || (fills && isSame(range, fills))) continue;
      noteReaders(unit, sheet, currentRow, currentColumn, range);
    }
  });
}
