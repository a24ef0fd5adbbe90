import type { Injector, IRange, IUnitRange } from "@univerjs/core";
import type { IFormulaDependencyTree } from "@univerjs/engine-formula";
import {
  FormulaDependencyTree,
  FormulaDependencyTreeVirtual,
  ICalculateFormulaService,
  IFormulaCurrentConfigService,
} from "@univerjs/engine-formula";
import { forgetReadValues } from "./caches";
import { ColumnMatrix } from "./columnMatrix";
import { joined } from "./dirty";
import { cellsBeside, isWithin } from "./geometry";
import { wrapMethod } from "./guards/wrap";
import { SpillIndex } from "./spillRecords";

/** What the engine's calculation has besides its public methods. */
interface Calculations {
  _executeStep(): Promise<true | undefined>;
  _apply(isOfReaders?: boolean): Promise<{ runtimeFeatureRange: object } | undefined>;
  _getArrayFormulaDirtyRangeAndExcludedRange(
    spills: object,
    features: object,
  ): { readonly dirtyRanges: IUnitRange[] };
}

/** So often what reads spills is calculated anew: spills that read each other's cells in a circle do not come to an end. */
const mostPasses = 20;

/** The spills that were worked out in the pass under way. */
class WorkedOut {
  readonly index = new SpillIndex();
  readonly cells: IUnitRange[] = [];
  readonly anchors: Record<string, Record<string, ColumnMatrix<boolean>>> = {};

  note(unitId: string, sheetId: string, row: number, column: number, range: IRange): void {
    this.index.add(unitId, sheetId, { row, column, range });
    for (const part of cellsBeside(range)) this.cells.push({ unitId, sheetId, range: part });
    const anchors = ((this.anchors[unitId] ??= {})[sheetId] ??= new ColumnMatrix());
    anchors.setValue(row, column, true);
  }
}

/**
 * Calculates what reads the cells of spills after them, and what reads the spills that come of it after these. The engine does
 * so once, for the cells that are filled now and not for those that were, and not for what reads the first cell of another one.
 *
 * @returns what is to be told of each area that a spill fills or filled, as it is worked out
 */
export function calculateReaders(injector: Injector): WorkedOut["note"] {
  const current = injector.get(IFormulaCurrentConfigService);
  const calculations = injector.get(ICalculateFormulaService) as unknown as Calculations;
  let workedOut = new WorkedOut();
  correctExclusion();

  wrapMethod(calculations, "_executeStep", async () => {
    workedOut = new WorkedOut();
    const state = await calculations._apply();
    if (!state) return undefined;
    const { dirtyRanges } = calculations._getArrayFormulaDirtyRangeAndExcludedRange(
      {},
      state.runtimeFeatureRange,
    );
    for (let pass = 0; pass < mostPasses; pass += 1) {
      const { cells, anchors, index } = workedOut;
      const changed = pass === 0 ? [...dirtyRanges, ...cells] : cells;
      if (changed.length === 0) break;
      forgetReadValues();
      indexes.set(anchors, index);
      // A formula is held against each of the ranges.
      current.loadDirtyRangesAndExcludedCell([...joined(changed)], anchors);
      // What was asked for at first has been calculated.
      (current as unknown as { _forceCalculate: boolean })._forceCalculate = false;
      workedOut = new WorkedOut();
      if (!(await calculations._apply(true))) return undefined;
    }
    return true;
  });

  return (...spill) => workedOut.note(...spill);
}

/** The spills of a pass, by the record of their first cells that the engine hands on to the formulas. */
const indexes = new WeakMap<object, SpillIndex>();
let corrected = false;

/** The formulas of all workbooks have these methods in common. */
function correctExclusion(): void {
  if (corrected) return;
  corrected = true;
  for (const { prototype } of [FormulaDependencyTree, FormulaDependencyTreeVirtual]) {
    wrapMethod(prototype, "isExcludeRange", function (original, anchors) {
      const spills = anchors && indexes.get(anchors);
      return spills ? wasAfter(this, spills) : original(anchors);
    });
  }
}

/** Whether a formula was calculated after all the spills that it reads: it is, where it reads their first cells. */
function wasAfter({ rangeList, addressFunctionNodes }: IFormulaDependencyTree, all: SpillIndex) {
  if (addressFunctionNodes.length > 0) return false;
  const anchors = rangeList.flatMap(({ unitId, sheetId, range }) =>
    all.find(unitId, sheetId, range).map(({ row, column }) => ({ unitId, sheetId, row, column })),
  );
  return (
    anchors.length > 0 &&
    anchors.every(({ unitId, sheetId, row, column }) =>
      rangeList.some(
        (one) =>
          one.unitId === unitId && one.sheetId === sheetId && isWithin(row, column, one.range),
      ),
    )
  );
}
