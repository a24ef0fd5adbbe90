import type { Answer, Argument, Cell } from "../../../src/functions/cells";
import { CellError } from "../../../src/functions/cells";
import type { Area } from "../../../src/workbook/host";
import type { CustomFunctionsEngine, OpenCall } from "./customFunctions";
import { calculate } from "./formulas";
import { Refusal } from "./protocol";
import type { FakeCell } from "./sheet";
import { FakeSheet } from "./sheet";
import { typed } from "./typing";

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

/** A formula that refers to itself through others would go on for ever. */
const mostPasses = 20;

/** A workbook as Excel holds it: sheets with cells that follow each other, a selection, and add-ins' settings. */
export class FakeWorkbook {
  readonly sheets: FakeSheet[] = [];
  /** An id is never given twice, not even when its sheet is gone. */
  private added = 0;
  active: FakeSheet;
  /** The areas selected on the active sheet. */
  selection: Area[] = [];
  readonly settings = new Map<string, unknown>();
  /** Every calculation that was asked for, in order. */
  readonly calculations: string[] = [];
  /** What was asked for beside the cells' contents, in order: `Demand!A1:B2 format.font.bold = true`. */
  readonly operations: string[] = [];
  /** Files that were opened as new workbooks, in Base64. */
  readonly newWorkbooks: string[] = [];
  /** The names that cells have. */
  readonly names: string[] = [];
  /** Whether the workbook loads the add-in by itself. */
  startState: "Inactive" | "Background" = "Inactive";
  isReadOnly = false;
  calculationState: "Done" | "Calculating" | "Pending" = "Done";
  /** As Excel's options or the system have it. */
  decimalSeparator = ".";
  engine!: CustomFunctionsEngine;
  private mode: CalculationMode = "Automatic";

  private readonly uses = new Map<FakeCell, readonly OpenCall[]>();

  constructor(names: readonly string[] = ["Sheet1"]) {
    for (const name of names) this.add(name);
    this.active = this.sheets[0]!;
    this.selection = [{ sheet: this.active.name, row: 0, column: 0, rows: 1, columns: 1 }];
  }

  get calculationMode(): CalculationMode {
    return this.mode;
  }

  set calculationMode(mode: CalculationMode) {
    this.mode = mode;
    this.engine.showsStreams = mode !== "Manual";
  }

  sheet(key: string): FakeSheet {
    const wanted = key.toLowerCase();
    const found = this.sheets.find(
      ({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted,
    );
    if (!found) throw new Refusal("ItemNotFound");
    return found;
  }

  /** Excel keeps the last sheet of a workbook. */
  remove(sheet: FakeSheet): void {
    if (this.sheets.length === 1) throw new Refusal("InvalidOperation");
    const at = this.sheets.indexOf(sheet);
    this.sheets.splice(at, 1);
    if (this.active === sheet) this.active = this.sheets[Math.max(0, at - 1)]!;
  }

  add(name: string): FakeSheet {
    if (name.length > 31 || name === "" || /[[\]:*?/\\]/.test(name)) {
      throw new Refusal("InvalidArgument");
    }
    if (this.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) {
      throw new Refusal("ItemAlreadyExists");
    }
    const sheet = new FakeSheet(`{${(this.added += 1)}}`, name);
    this.sheets.push(sheet);
    return sheet;
  }

  /** Gives cells what a script or a person types into them; null leaves a cell as it was. */
  enter(area: Area, rows: readonly (readonly unknown[])[]): void {
    const sheet = this.sheet(area.sheet);
    if (sheet.isProtected) throw new Refusal("AccessDenied");
    const fits = rows.length === area.rows && rows.every((row) => row.length === area.columns);
    if (!fits) throw new Refusal("InvalidArgument");
    for (const [r, row] of rows.entries()) {
      for (const [c, given] of row.entries()) {
        if (given === null) continue;
        this.forget(sheet.cell(area.row + r, area.column + c));
        sheet.put(area.row + r, area.column + c, typed(given));
      }
    }
    this.recalculate();
  }

  /** Brings every formula up to date with the cells it refers to and the functions it calls. */
  recalculate(): void {
    for (let pass = 0; pass < mostPasses; pass += 1) {
      let settled = true;
      for (const sheet of this.sheets) {
        for (const cell of sheet.cells.values()) {
          if ("formula" in cell.content && this.update(sheet, cell, cell.content.formula)) {
            settled = false;
          }
        }
      }
      if (settled) return;
    }
  }

  /** Calls the functions of a sheet, or of all, anew. */
  restart(sheets: readonly FakeSheet[] = this.sheets): void {
    for (const sheet of sheets) for (const cell of sheet.cells.values()) this.forget(cell);
    this.recalculate();
  }

  private update(sheet: FakeSheet, cell: FakeCell, formula: string): boolean {
    const calls: OpenCall[] = [];
    const before = JSON.stringify(shownBy(sheet, cell));
    const answer = calculate(formula, {
      read: (name, row, column) => (name ? this.sheet(name) : sheet).value(row, column),
      call: (name, args) => this.call(name, args, calls),
    });
    this.forget(cell);
    this.uses.set(cell, calls);
    sheet.show(cell, answer);
    return JSON.stringify(shownBy(sheet, cell)) !== before;
  }

  private call(name: string, args: readonly Argument[], calls: OpenCall[]): Answer {
    const call = this.engine.open(name, args);
    if (call instanceof CellError) return call;
    calls.push(call);
    return call.answer;
  }

  private forget(cell: FakeCell | undefined): void {
    if (!cell) return;
    for (const call of this.uses.get(cell) ?? []) this.engine.close(call);
    this.uses.delete(cell);
  }
}

function shownBy(sheet: FakeSheet, cell: FakeCell): readonly Cell[] {
  const spilled = [...sheet.spilled.values()].filter(({ anchor }) => anchor === cell);
  return [cell.value, ...spilled.map(({ value }) => value)];
}
