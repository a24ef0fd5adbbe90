import type { ICellData, Injector, Nullable } from "@univerjs/core";
import type { IAllRuntimeData, IFormulaData } from "@univerjs/engine-formula";
import {
  AstTreeBuilder,
  FormulaDataModel,
  FormulaExecutedStateType,
  ICalculateFormulaService,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  Interpreter,
  Lexer,
  generateAstNode,
} from "@univerjs/engine-formula";
import type { Answer } from "../../functions/cells";
import { CellError } from "../../functions/cells";
import { forgetReadValues } from "./caches";
import type { DirtyRange, Place } from "./dirty";
import { EngineFailure } from "./engine";
import type { Hardened } from "./harden";
import { toArgument } from "./values";
import { failed, tooSlow } from "./words";

/** The workbook that is calculated. */
export interface Calculated {
  /** All formulas, not to be changed; the same object as long as they are the same. */
  formulas(): IFormulaData;
  apply(sheetId: string, row: number, column: number, cell: Nullable<ICellData>): void;
}

/** One calculation after the other, each with an end. */
export class Calculation {
  private queue: Promise<unknown> = Promise.resolve();
  private failure: { readonly error: unknown } | null = null;
  private finish: ((data: IAllRuntimeData) => void) | null = null;
  private readonly completed;

  constructor(
    private readonly injector: Injector,
    private readonly hardened: Hardened,
    private readonly timeout: number,
    private readonly workbook: Calculated,
  ) {
    this.completed = injector
      .get(ICalculateFormulaService)
      .executionCompleteListener$.subscribe((data) => this.finish?.(data));
  }

  /** Notes that the calculation under way has left cells without a value. */
  fail(error: unknown): void {
    this.failure ??= { error };
  }

  /** @throws EngineFailure */
  run(dirty: "all" | readonly DirtyRange[]): Promise<void> {
    const next = this.queue.then(() => this.calculate(dirty));
    this.queue = next.catch(() => undefined);
    return next;
  }

  evaluate(formula: string, place: Place): Promise<Answer> {
    const next = this.queue.then(() => this.evaluateNow(formula, place));
    this.queue = next.catch(() => undefined);
    return next;
  }

  dispose(): void {
    this.finish = null;
    this.completed.unsubscribe();
  }

  private async calculate(dirty: "all" | readonly DirtyRange[]): Promise<void> {
    const { deadline } = this.hardened;
    this.failure = null;
    deadline.start(this.timeout);
    const data = await this.execute(dirty).finally(() => (this.finish = null));
    const stopped = deadline.clear();
    if (stopped || data.functionsExecutedState === FormulaExecutedStateType.STOP_EXECUTION) {
      throw this.stopped();
    }
    this.throwFailure();
    this.applyAll(data);
  }

  private throwFailure(): void {
    if (!this.failure) return;
    const { error } = this.failure;
    throw new EngineFailure(failed("The engine", error), { cause: error });
  }

  private execute(dirty: "all" | readonly DirtyRange[]): Promise<IAllRuntimeData> {
    const model = this.injector.get(FormulaDataModel);
    return new Promise((resolve, reject) => {
      // The engine stops itself at the deadline; this is for the day when it does not.
      const watchdog = setTimeout(() => reject(this.stopped()), this.timeout + 1_000);
      this.finish = (data) => {
        clearTimeout(watchdog);
        resolve(data);
      };
      void this.injector.get(ICalculateFormulaService).execute({
        formulaData: this.workbook.formulas(),
        arrayFormulaCellData: model.getArrayFormulaCellData(),
        arrayFormulaRange: model.getArrayFormulaRange(),
        forceCalculate: dirty === "all",
        dirtyRanges: dirty === "all" ? [] : [...dirty],
        dirtyNameMap: {},
        dirtyDefinedNameMap: {},
        dirtyUnitFeatureMap: {},
        dirtyUnitOtherFormulaMap: {},
      });
    });
  }

  private applyAll({ unitData }: IAllRuntimeData): void {
    for (const [sheetId, cells] of Object.entries(unitData[this.hardened.unitId] ?? {})) {
      cells.forValue((row, column, cell) => this.workbook.apply(sheetId, row, column, cell));
    }
  }

  private evaluateNow(formula: string, { sheetId, row, column }: Place): Answer {
    const { unitId, deadline, say } = this.hardened;
    const current = this.injector.get(IFormulaCurrentConfigService);
    const runtime = this.injector.get(IFormulaRuntimeService);
    current.loadDataLite();
    runtime.reset();
    const { rowCount, columnCount } = current.getSheetRowColumnCount(unitId, sheetId);
    runtime.setCurrent(row, column, rowCount, columnCount, sheetId, unitId);
    const node = generateAstNode(
      unitId,
      formula,
      this.injector.get(Lexer),
      this.injector.get(AstTreeBuilder),
      current,
    );
    deadline.start(this.timeout);
    const value = this.injector.get(Interpreter).execute({ node, refOffsetX: 0, refOffsetY: 0 });
    const stopped = deadline.clear();
    const answer = stopped ? new CellError("#NUM!", say(this.stopped().words)) : toArgument(value);
    node.resetCalculationState();
    forgetReadValues();
    // A formula that answers with a blank cell shows 0.
    return answer ?? 0;
  }

  private stopped(): EngineFailure {
    return new EngineFailure(tooSlow(this.timeout / 1000));
  }
}
