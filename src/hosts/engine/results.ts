import type { ICellData, Injector, Nullable, Workbook } from "@univerjs/core";
import { CellValueType } from "@univerjs/core";
import type { BaseValueObject } from "@univerjs/engine-formula";
import { FormulaDataModel, IFormulaRuntimeService } from "@univerjs/engine-formula";
import { ColumnMatrix } from "./columnMatrix";
import { wrapMethod } from "./guards/wrap";

type Cell = Nullable<ICellData>;
type Sheets = Record<string, ColumnMatrix<Cell>>;

/** The record of the calculation under way that the engine has besides its public methods. */
interface Runtime {
  /** What was worked out, by workbook and sheet. */
  readonly _runtimeData: Record<string, Sheets>;
  /** What spills fill. */
  readonly _runtimeArrayFormulaCellData: Record<string, Sheets>;
  /** The cells whose former spill is to be cleared. */
  readonly _runtimeClearArrayFormulaCellData: Record<string, Sheets>;
  readonly currentUnitId: string;
  readonly currentSubUnitId: string;
  reset(): void;
  setRuntimeData(answer: unknown): void;
  _getValueObjectOfRuntimeData(value: Nullable<BaseValueObject>): ICellData;
}

/** Has the engine keep what it works out as Excel does, and in less memory, as all of it lives until the calculation ends. */
export function keepResults(injector: Injector, workbook: Workbook): void {
  const runtime = injector.get(IFormulaRuntimeService) as unknown as Runtime;
  const model = injector.get(FormulaDataModel);
  const unitId = workbook.getUnitId();

  // A cell whose formula answers with a blank one shows 0; the engine's would be blank now, and 0 once it is read again.
  wrapMethod(runtime, "_getValueObjectOfRuntimeData", (original, value) =>
    !value || value.isNull() ? { v: 0, t: CellValueType.NUMBER } : original(value),
  );

  wrapMethod(runtime, "setRuntimeData", (original, answer) => {
    for (const record of [runtime._runtimeData, runtime._runtimeArrayFormulaCellData]) {
      const sheets = (record[runtime.currentUnitId] ??= {});
      sheets[runtime.currentSubUnitId] ??= new ColumnMatrix();
    }
    original(answer);
  });

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

/** The engine notes every cell that it worked out, where only those that had a spill have one to clear. */
class CellsToClear extends ColumnMatrix<Cell> {
  constructor(private readonly hadSpill: (row: number, column: number) => boolean) {
    super();
  }

  override setValue(row: number, column: number, cell: Cell): void {
    if (this.hadSpill(row, column)) super.setValue(row, column, cell);
  }
}
