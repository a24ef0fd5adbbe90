import type { Cell } from "../../../functions/cells";
import { Session } from "../../../functions/session";
import { readState } from "../../../scenarios/savedState";
import { EngineFailure } from "../../engine";
import type {
  AecCell,
  Area,
  FormulaElsewhere,
  Scope,
  Unwatch,
  WorkbookHost,
} from "../../../workbook/host";
import { HostError } from "../../../workbook/hostError";
import type { FormulaPlace, LeftAlone } from "../../../workbook/recalculable";
import type { SheetLayout } from "../../../workbook/layout/types";
import { columnOf, contains, keysOf, rowOf } from "../sheet/address";
import type { FormulaCell } from "../sheet/formulaCell";
import type { Sheet } from "../sheet/sheet";
import { putAside, readSavedState, writeSavedState } from "../state/webExtension";
import { automatic } from "../write/calculationMode";
import type { NewContent } from "../write/contents";
import type { Separators } from "../../../workbook/separators";
import { english } from "../../../workbook/separators";
import type { ZipLimits } from "../zip/limits";
import { addSheetPart } from "./addSheet";
import { rewriteElsewhere } from "./elsewhere";
import { drawCharts, insertLaidOut } from "./insertSheet";
import { OpenWorkbook } from "./openWorkbook";
import {
  aecCellsOf,
  arrayFormulasIn,
  formulaPlacesOf,
  formulasIn,
  spillsIn,
  usedIn,
  valuesIn,
} from "./readCells";
import { removeSheet } from "./removeSheet";
import { savedSelection } from "./selection";
import { UpToDate } from "./upToDate";
import { noSheet } from "./words";
import { checkArrays, typedContent } from "./writeCells";

/** A workbook file as the operations on workbooks see it. Nothing reaches the disk: {@link save} gives the bytes. */
export class XlsxHost implements WorkbookHost {
  readonly kind = "file";
  private readonly open: OpenWorkbook;
  private readonly upToDate: UpToDate;
  private readonly listeners = new Set<(selection: Area) => void>();
  private selection: Area;

  /** @throws FileRefused for what is no workbook, or not a sound one. */
  constructor(bytes: Uint8Array, session: Session, limits?: ZipLimits) {
    this.open = new OpenWorkbook(bytes, limits);
    this.selection = savedSelection(this.open.read());
    this.upToDate = new UpToDate(this.open, session, this.storedSession());
  }

  readState(): Promise<string | null> {
    return attempt(() => readSavedState(this.open.read().file));
  }

  writeState(json: string): Promise<void> {
    return attempt(() => writeSavedState(this.open.read().file, json));
  }

  keepAside(json: string): Promise<void> {
    return attempt(() => putAside(this.open.read().file, json));
  }

  /** Nobody else writes into an open file. */
  watchState(): Unwatch {
    return () => undefined;
  }

  readSelection(): Promise<Area> {
    return Promise.resolve(this.selection);
  }

  watchSelection(listener: (selection: Area) => void): Unwatch {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** What is selected is not written into the file. */
  select(area: Area): Promise<void> {
    return attempt(() => {
      this.selection = { ...area, sheet: this.sheet(area.sheet).name };
      for (const listener of [...this.listeners]) listener(this.selection);
    });
  }

  sheetNames(): Promise<readonly string[]> {
    return attempt(() => this.open.read().sheets.map(({ name }) => name));
  }

  async usedArea(sheet: string): Promise<Area | null> {
    await this.follow();
    return usedIn(this.sheet(sheet));
  }

  readArrayFormulas(area: Area): Promise<readonly Area[]> {
    return attempt(() => arrayFormulasIn(this.sheet(area.sheet), area));
  }

  async findAecCells(scope: Scope, signal?: AbortSignal): Promise<readonly AecCell[]> {
    signal?.throwIfAborted();
    await this.follow();
    const { selection } = this;
    const found: AecCell[] = [];
    for (const sheet of this.open.read().sheets) {
      signal?.throwIfAborted();
      if (scope !== "workbook" && sheet.name !== selection.sheet) continue;
      found.push(...aecCellsOf(sheet, scope === "selection" ? selection : undefined));
    }
    return found;
  }

  readFormulas(area: Area): Promise<readonly (readonly string[])[]> {
    return attempt(() => formulasIn(this.sheet(area.sheet), area));
  }

  listFormulas(): Promise<readonly FormulaPlace[]> {
    return attempt(() => this.open.read().sheets.flatMap((sheet) => formulaPlacesOf(sheet)));
  }

  async readValues(area: Area): Promise<readonly (readonly Cell[])[]> {
    await this.follow();
    return valuesIn(this.sheet(area.sheet), area);
  }

  async readSpills(area: Area): Promise<readonly Area[]> {
    await this.follow();
    return spillsIn(this.sheet(area.sheet), area);
  }

  writeFormulas(area: Area, formulas: readonly (readonly string[])[]): Promise<void> {
    return this.write(
      area,
      (row, column) => formulas[row]?.[column] ?? "",
      (text, sheet, key) => typedContent(text, sheet, key, this.open.base.tables),
    );
  }

  writeValues(area: Area, values: readonly (readonly Cell[])[]): Promise<void> {
    return this.write(
      area,
      (row, column) => values[row]?.[column] ?? null,
      (constant) => ({ constant }),
    );
  }

  addSheet(name: string): Promise<string> {
    return attempt(() => {
      const added = addSheetPart(this.open.read(), name, "<sheetData/>");
      this.open.changedFile();
      return added.name;
    });
  }

  async insertSheet(layout: SheetLayout): Promise<string> {
    const { name, contents } = insertLaidOut(this.open, layout);
    for (const { area, formulas } of contents) await this.writeFormulas(area, formulas);
    await this.follow();
    drawCharts(this.open, name, layout.charts ?? [], (area) => valuesIn(this.sheet(name), area));
    return name;
  }

  removeSheet(name: string): Promise<void> {
    return attempt(() => {
      removeSheet(this.open, name);
      if (this.selection.sheet.toLowerCase() !== name.toLowerCase()) return;
      this.selection = savedSelection(this.open.read());
    });
  }

  recalculate(scope: Scope): Promise<void> {
    const { selection } = this;
    return calculated(() =>
      this.upToDate.recalculate(({ sheet, row, column }: FormulaCell) => {
        if (scope === "workbook") return true;
        if (sheet.name !== selection.sheet) return false;
        return scope === "sheet" || contains(selection, row, column);
      }),
    );
  }

  rebuild(): Promise<void> {
    return this.recalculate("workbook");
  }

  calculationMode(): Promise<"automatic" | "manual"> {
    return attempt(() => (this.open.read().part.manual ? "manual" : "automatic"));
  }

  calculateAutomatically(): Promise<void> {
    return attempt(() => {
      const { file, part } = this.open.read();
      if (!part.manual) return;
      file.replace(part.part, automatic(file.text(part.part)));
      this.open.changedFile();
    });
  }

  rewriteElsewhere(rewrite: (found: FormulaElsewhere) => string | null): Promise<void> {
    return attempt(() => {
      if (rewriteElsewhere(this.open.read(), rewrite)) this.open.changedFile();
    });
  }

  /** Formulas in files are written the same everywhere. */
  formulaSeparators(): Promise<Separators> {
    return Promise.resolve(english);
  }

  /** Whether anything was written since the file was opened. */
  get isChanged(): boolean {
    return this.open.isChanged;
  }

  /** The cells that keep their stored values, as these were not reproduced when they were to be worked out. */
  get leftAlone(): readonly LeftAlone[] {
    return this.upToDate.leftAlone;
  }

  /** The file with what was written and what that gives; every part that was not touched is kept byte for byte. */
  async save(): Promise<Uint8Array> {
    if (this.open.isWritten) await this.follow();
    return this.open.save();
  }

  private storedSession(): Session {
    const session = new Session();
    const json = readSavedState(this.open.read().file);
    const state = json === null ? undefined : readState(json);
    if (state?.ok) session.setState(state.value);
    return session;
  }

  private sheet(name: string): Sheet {
    const sheet = this.open.read().sheet(name);
    if (!sheet) throw new HostError(noSheet(name));
    return sheet;
  }

  private write<T>(
    area: Area,
    at: (row: number, column: number) => T,
    content: (one: T, sheet: Sheet, key: number) => NewContent,
  ): Promise<void> {
    return attempt(() => {
      const sheet = this.open.base.sheet(area.sheet);
      if (!sheet) throw new HostError(noSheet(area.sheet));
      checkArrays(sheet, area, this.open.pendingIn(sheet.name));
      // All of it is looked at before any of it is written.
      const contents = [...keysOf(area)].map(
        (key) =>
          [
            key,
            content(at(rowOf(key) - area.row, columnOf(key) - area.column), sheet, key),
          ] as const,
      );
      for (const [key, one] of contents) this.open.write(sheet, key, one);
    });
  }

  private follow(): Promise<void> {
    return calculated(() => this.upToDate.follow());
  }
}

/** Does at once what a promise is expected of; a refusal comes out as its rejection. */
function attempt<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(work());
  });
}

/** A calculation whose failure is a sentence for a person. */
async function calculated(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw error instanceof EngineFailure ? new HostError(error.words, { cause: error }) : error;
  }
}
