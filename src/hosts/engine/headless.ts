import type { ICellData, Injector, Nullable, Workbook, Worksheet } from "@univerjs/core";
import { CellValueType, LocaleType, LogLevel, Univer, UniverInstanceType } from "@univerjs/core";
import type { IAllRuntimeData, IFormulaData } from "@univerjs/engine-formula";
import {
  CalculateController,
  ErrorType,
  FormulaDataModel,
  IDependencyManagerService,
  IHyperlinkEngineFormulaService,
  UniverFormulaEnginePlugin,
} from "@univerjs/engine-formula";
import type { Answer, Cell } from "../../functions/cells";
import type { Area } from "../../workbook/host";
import { Calculation } from "./calculation";
import { Contention } from "./contention";
import type { Place } from "./dirty";
import { rangesOf } from "./dirty";
import type { Engine, EngineOptions } from "./engine";
import { callsOf } from "./formula/inspect";
import { wrapMethod } from "./guards/wrap";
import type { Hardened } from "./harden";
import { hardenEngine } from "./harden";
import { registerReferences } from "./register";
import { isOneCell } from "./geometry";
import { cellDataOf, isBlank, snapshotOf, valueOf } from "./snapshot";
import type { CellContent, Position, WorkbookContent } from "./types";

const emptyWorkbook: WorkbookContent = { sheets: [{ name: "Sheet1", cells: [] }] };
const defaultTimeout = 60_000;

/** So often spills that contend are calculated anew: one that gets its room may take another's. */
const mostRounds = 5;

let made = 0;

/** What passes on the answers of a calculation. */
interface Results {
  _applyResult(data: IAllRuntimeData): Promise<void>;
}

/** The engine in Node: the workbook model and the formula engine, without the plug-ins of the page. */
export class HeadlessEngine implements Engine {
  private readonly univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.SILENT,
  });
  private readonly injector: Injector;
  private readonly workbook: Workbook;
  private readonly hardened: Hardened;
  private readonly calculation: Calculation;
  private readonly ours: ReadonlySet<string>;
  private readonly changed: Place[] = [];
  private readonly contention: Contention;
  private formulas: IFormulaData | null = null;
  private readonly knownFormulas = new Map<string, boolean>();
  private knownCallers: readonly Position[] | null = null;

  constructor({ functions, language = "en", workbook = emptyWorkbook, timeout }: EngineOptions) {
    this.univer.registerPlugin(UniverFormulaEnginePlugin);
    // The engine caches formulas by the workbook's id for all engines of the process.
    const id = `headless-${++made}`;
    this.workbook = this.univer.createUnit(
      UniverInstanceType.UNIVER_SHEET,
      snapshotOf(id, workbook),
    );
    this.injector = this.univer.__getInjector();
    this.ours = new Set(functions.map(({ name }) => name.toUpperCase()));
    registerReferences(this.injector, this.workbook, workbook);
    // Cells hold plain values here; the engine would put a link's text into a document of its own.
    wrapMethod(
      this.injector.get(IHyperlinkEngineFormulaService),
      "generateCellValue",
      (_original, _url, label) => ({ v: label, t: CellValueType.STRING }),
    );
    const results = this.injector.get(CalculateController) as unknown as Results;
    // Nobody listens here for the copy that the engine makes of all answers.
    wrapMethod(results, "_applyResult", (original, data) => original({ ...data, unitData: {} }));
    this.hardened = hardenEngine(this.univer, {
      functions,
      language: () => language,
      onFailure: (error) => this.calculation.fail(error),
    });
    this.calculation = new Calculation(this.injector, this.hardened, timeout ?? defaultTimeout, {
      formulas: () => (this.formulas ??= this.injector.get(FormulaDataModel).getFormulaData()),
      apply: (sheetId, row, column, cell) => this.apply(sheetId, row, column, cell),
    });
    this.contention = new Contention(this.injector, this.workbook, (place) =>
      this.isBlocked(place),
    );
  }

  get sheetNames(): readonly string[] {
    return this.workbook.getSheets().map((sheet) => sheet.getName());
  }

  setCell(sheet: string, content: CellContent): void {
    const { row, column } = content;
    const worksheet = this.worksheet(sheet);
    const sheetId = worksheet.getSheetId();
    const { unitId } = this.hardened;
    const data = cellDataOf(content);
    const cells = { [row]: { [column]: data } };
    const model = this.injector.get(FormulaDataModel);
    this.changed.push(...this.contention.touchedBy({ sheetId, row, column }));
    model.updateArrayFormulaCellData(unitId, sheetId, cells);
    model.updateArrayFormulaRange(unitId, sheetId, cells);
    this.injector
      .get(IDependencyManagerService)
      .removeFormulaDependency(unitId, sheetId, row, column);
    const matrix = worksheet.getCellMatrix();
    if (isBlank(content)) matrix.realDeleteValue(row, column);
    else matrix.setValue(row, column, data);
    this.formulas = null;
    this.knownCallers = null;
    this.changed.push({ sheetId, row, column });
  }

  async calculate(): Promise<void> {
    this.changed.length = 0;
    await this.calculation.run("all");
    await this.settleSpills();
  }

  async recalculate(cells: readonly Position[] = this.callers()): Promise<void> {
    const places = [...this.changed, ...cells.map((cell) => this.placeOf(cell))];
    this.changed.length = 0;
    if (places.length === 0) return;
    await this.calculation.run(rangesOf(this.hardened.unitId, places));
    await this.settleSpills();
  }

  value(position: Position): Cell {
    const { sheetId, row, column } = this.placeOf(position);
    return valueOf(this.cellAt(sheetId, row, column), (code) =>
      this.hardened.messages.find(sheetId, row, column, code),
    );
  }

  formula({ sheet, row, column }: Position): string | null {
    return this.worksheet(sheet).getCellMatrix().getValue(row, column)?.f ?? null;
  }

  spill(position: Position): Area | null {
    const { sheetId, row, column } = this.placeOf(position);
    const ranges = this.injector.get(FormulaDataModel).getArrayFormulaRange();
    const range = ranges[this.hardened.unitId]?.[sheetId]?.[row]?.[column];
    if (!range || isOneCell(range)) return null;
    return {
      sheet: position.sheet,
      row,
      column,
      rows: range.endRow - range.startRow + 1,
      columns: range.endColumn - range.startColumn + 1,
    };
  }

  callers(): readonly Position[] {
    return (this.knownCallers ??= this.findCallers());
  }

  async evaluate(formula: string, at?: Position): Promise<Answer> {
    const place = at ? this.placeOf(at) : { sheetId: this.firstSheetId(), row: 0, column: 0 };
    return this.calculation.evaluate(formula, place);
  }

  dispose(): void {
    this.calculation.dispose();
    this.hardened.dispose();
    this.univer.dispose();
  }

  private isBlocked({ sheetId, row, column }: Place): boolean {
    return this.cellAt(sheetId, row, column)?.v === ErrorType.SPILL;
  }

  /** Spills that contend for cells are calculated together: the first of them gets its room, whatever was before. */
  private async settleSpills(): Promise<void> {
    for (let round = 0; round < mostRounds; round += 1) {
      const contending = this.contention.unsettled();
      if (contending.length === 0) return;
      await this.calculation.run(rangesOf(this.hardened.unitId, contending));
    }
  }

  private findCallers(): readonly Position[] {
    const found: Position[] = [];
    for (const sheet of this.workbook.getSheets()) {
      sheet.getCellMatrix().forValue((row, column, cell) => {
        if (cell?.f && this.isCaller(cell.f)) found.push({ sheet: sheet.getName(), row, column });
      });
    }
    return found;
  }

  /** Whether a formula calls one of our functions, itself or through a name. */
  private isCaller(formula: string): boolean {
    const known = this.knownFormulas.get(formula);
    if (known !== undefined) return known;
    const calls = [...callsOf(formula, this.hardened.vocabulary)].some((name) =>
      this.ours.has(name),
    );
    this.knownFormulas.set(formula, calls);
    return calls;
  }

  private apply(sheetId: string, row: number, column: number, result: Nullable<ICellData>): void {
    const matrix = this.workbook.getSheetBySheetId(sheetId)?.getCellMatrix();
    const cell = matrix?.getValue(row, column);
    if (cell) {
      cell.v = result?.v ?? null;
      cell.t = result?.t ?? null;
    }
  }

  private cellAt(sheetId: string, row: number, column: number): ICellData | null {
    const own = this.workbook.getSheetBySheetId(sheetId)?.getCellMatrix().getValue(row, column);
    if (own?.v !== undefined && own.v !== null) return own;
    const spilled = this.injector.get(FormulaDataModel).getArrayFormulaCellData();
    return spilled[this.hardened.unitId]?.[sheetId]?.[row]?.[column] ?? null;
  }

  private worksheet(name: string): Worksheet {
    const worksheet = this.workbook.getSheetBySheetName(name);
    if (!worksheet) throw new RangeError(`There is no sheet ${name}.`);
    return worksheet;
  }

  private placeOf({ sheet, row, column }: Position): Place {
    return { sheetId: this.worksheet(sheet).getSheetId(), row, column };
  }

  private firstSheetId(): string {
    return this.workbook.getSheets()[0]!.getSheetId();
  }
}
