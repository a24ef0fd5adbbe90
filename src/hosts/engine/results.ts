import type { ICellData, Injector, Nullable, Workbook } from "@univerjs/core";
import { ObjectMatrix } from "@univerjs/core";
import { FormulaDataModel, IFormulaRuntimeService } from "@univerjs/engine-formula";
import { wrapMethod } from "./guards/wrap";

type Cell = Nullable<ICellData>;
type Sheets = Record<string, ObjectMatrix<Cell>>;

/** The record of the calculation under way that the engine has besides its public methods. */
interface Runtime {
  /** What was worked out, by workbook and sheet. */
  readonly _runtimeData: Record<string, Sheets>;
  /** The cells whose former spill is to be cleared. */
  readonly _runtimeClearArrayFormulaCellData: Record<string, Sheets>;
  readonly currentUnitId: string;
  readonly currentSubUnitId: string;
  reset(): void;
  setRuntimeData(answer: unknown): void;
}

/** Has the engine keep what it works out in less memory, all of which lives until the calculation ends. */
export function keepResults(injector: Injector, workbook: Workbook): void {
  const runtime = injector.get(IFormulaRuntimeService) as unknown as Runtime;
  const model = injector.get(FormulaDataModel);
  const unitId = workbook.getUnitId();

  wrapMethod(runtime, "setRuntimeData", (original, answer) => {
    const sheets = (runtime._runtimeData[runtime.currentUnitId] ??= {});
    sheets[runtime.currentSubUnitId] ??= new Results();
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
class CellsToClear extends ObjectMatrix<Cell> {
  constructor(private readonly hadSpill: (row: number, column: number) => boolean) {
    super();
  }

  override setValue(row: number, column: number, cell: Cell): void {
    if (this.hadSpill(row, column)) super.setValue(row, column, cell);
  }
}

/**
 * Cells by column. The engine's matrix has an object for each row, with room for more cells than the row of a model has
 * formulas; it is made once somebody asks for it, and is what counts from then on.
 */
class Results extends ObjectMatrix<Cell> {
  private columns: Map<number, Map<number, Cell>> | null = new Map();

  constructor() {
    super();
    const rows = this.getMatrix();
    const fill = () => {
      const { columns } = this;
      this.columns = null;
      for (const [column, cells] of columns ?? []) {
        for (const [row, cell] of cells) (rows[row] ??= {})[column] = cell;
      }
      return rows;
    };
    Object.defineProperty(this, "_matrix", { get: fill });
  }

  override setValue(row: number, column: number, cell: Cell): void {
    const { columns } = this;
    if (!columns) {
      super.setValue(row, column, cell);
      return;
    }
    const cells = columns.get(column);
    if (cells) cells.set(row, cell);
    else columns.set(column, new Map([[row, cell]]));
  }

  override getValue(row: number, column: number): Cell {
    const { columns } = this;
    return columns ? columns.get(column)?.get(row) : super.getValue(row, column);
  }

  override forValue(...[callback]: Parameters<ObjectMatrix<Cell>["forValue"]>): ObjectMatrix<Cell> {
    const { columns } = this;
    if (!columns) return super.forValue(callback);
    let goesOn = true;
    for (const [column, cells] of columns) {
      cells.forEach((cell, row) => {
        if (goesOn) goesOn = callback(row, column, cell) !== false;
      });
    }
    return this;
  }
}
