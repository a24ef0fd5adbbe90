import type { ICellData, Injector, Nullable, Workbook } from "@univerjs/core";
import { ObjectMatrix } from "@univerjs/core";
import { FormulaDataModel, IFormulaRuntimeService } from "@univerjs/engine-formula";
import { wrapMethod } from "./guards/wrap";

type Cells = ObjectMatrix<Nullable<ICellData>>;

/** The record of the calculation under way that the engine has besides its public methods. */
interface Runtime {
  /** The cells whose former spill is to be cleared, by workbook and sheet. */
  readonly _runtimeClearArrayFormulaCellData: Record<string, Record<string, Cells>>;
  reset(): void;
}

/**
 * Has the engine note, of the cells whose former spill it clears after a calculation, only those that had one. It notes every
 * cell that it worked out, which takes as much memory as the answers themselves.
 */
export function noteCellsToClear(injector: Injector, workbook: Workbook): void {
  const runtime = injector.get(IFormulaRuntimeService) as unknown as Runtime;
  const model = injector.get(FormulaDataModel);
  const unitId = workbook.getUnitId();

  wrapMethod(runtime, "reset", (original) => {
    original();
    const sheets = workbook.getSheets().map((sheet) => {
      const sheetId = sheet.getSheetId();
      const hadSpill = (row: number, column: number) =>
        model.getArrayFormulaRange()[unitId]?.[sheetId]?.[row]?.[column] !== undefined;
      return [sheetId, new CellsToClear(hadSpill)] as const;
    });
    runtime._runtimeClearArrayFormulaCellData[unitId] = Object.fromEntries(sheets);
  });
}

class CellsToClear extends ObjectMatrix<Nullable<ICellData>> {
  constructor(private readonly hadSpill: (row: number, column: number) => boolean) {
    super();
  }

  override setValue(row: number, column: number, cell: Nullable<ICellData>): void {
    if (this.hadSpill(row, column)) super.setValue(row, column, cell);
  }
}
