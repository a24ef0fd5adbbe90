import type { Words } from "../dataset/types";
import type { Cell } from "../functions/cells";
import type { Session } from "../functions/session";
import type { Contents } from "./contents";
import type { FormulaPlace } from "./recalculable";
import type { SheetLayout } from "./layout/types";
import type { Separators } from "./separators";

/** A rectangle of cells; rows and columns count from 0. */
export interface Area {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type Scope = "selection" | "sheet" | "workbook";

/** A cell whose formula has an AEC call. */
export interface AecCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** As a person types it: `=AEC.DEMAND("NV",2026)*2`. */
  readonly formula: string;
  readonly value: Cell;
}

/** A formula that stands in no cell: a name's, a rule's, a table column's. */
export interface FormulaElsewhere {
  /** Where it stands, as a sentence begins with it. */
  readonly place: Words;
  readonly sheet: string;
  readonly formula: string;
  /** Whether it is worked out for one cell alone: for any other, what its references without `$` name moves with the cell. */
  readonly isOfOneCell: boolean;
}

export type Unwatch = () => void;

/**
 * A workbook, as the task pane and the workbook operations see it: Excel, the workbench's grid, or a file. One contract
 * suite holds all three to it. A host never decides what is written: it writes what it is told, where it is told.
 */
export interface WorkbookHost {
  readonly kind: "excel" | "workbench" | "file";

  /** The saved state of the add-in in this workbook, as it was written; null in a workbook without one. */
  readState(): Promise<string | null>;
  writeState(json: string): Promise<void>;
  /** Puts an unreadable state where a later save does not overwrite it. */
  keepAside(json: string): Promise<void>;
  /** Calls back when someone else may have changed the saved state. */
  watchState(listener: () => void): Unwatch;

  readSelection(): Promise<Area>;
  watchSelection(listener: (selection: Area) => void): Unwatch;
  /** Selects the area and brings it into view. */
  select(area: Area): Promise<void>;

  sheetNames(): Promise<readonly string[]>;
  /** A rectangle with every cell of the sheet that holds or shows something; null where none does. */
  usedArea(sheet: string): Promise<Area | null>;
  findAecCells(scope: Scope, signal?: AbortSignal): Promise<readonly AecCell[]>;
  /**
   * Formulas as a person types them; a cell without one gives what a person types for its content, so that a text that looks
   * like something else stands behind an apostrophe. `typed.ts` has the rule.
   */
  readFormulas(area: Area): Promise<readonly (readonly string[])[]>;
  /** All formulas of the workbook. For hosts that list them: the area that a sheet uses may be all of it. */
  listFormulas?(): Promise<readonly FormulaPlace[]>;
  readValues(area: Area): Promise<readonly (readonly Cell[])[]>;
  /** The areas that spilling formulas fill and that overlap this one; each begins at the cell of its formula. */
  readSpills(area: Area): Promise<readonly Area[]>;
  /** Reads all cells at one moment; null where there are more than this. For hosts whose workbook calculates by itself. */
  readContents?(most: number): Promise<Contents | null>;
  /** The areas of array formulas of old (Ctrl+Shift+Enter) that overlap this one, for hosts that can tell them from others. */
  readArrayFormulas?(area: Area): Promise<readonly Area[]>;
  /** Types into cells: formulas (text that begins with `=`) and constants. */
  writeFormulas(area: Area, formulas: readonly (readonly string[])[]): Promise<void>;
  /** Text is written as text, whatever it looks like. */
  writeValues(area: Area, values: readonly (readonly Cell[])[]): Promise<void>;
  /** Adds an empty sheet; a taken name gets a number. Gives the name that it got. */
  addSheet(name: string): Promise<string>;
  /**
   * Adds a sheet that looks as it is laid out, in one step where the host can undo steps; a taken name gets a number, and so
   * does a taken name of a cell. Gives the name that the sheet got. A host that draws no charts leaves them out.
   */
  insertSheet(layout: SheetLayout): Promise<string>;
  /** Removes a sheet with all that is on it. */
  removeSheet(name: string): Promise<void>;

  /** Recomputes the AEC cells of the scope and what depends on them. */
  recalculate(scope: Scope): Promise<void>;
  /** Rebuilds every dependency and recomputes the whole workbook. */
  rebuild(): Promise<void>;
  /** Manual calculation keeps AEC cells from following the scenario: the pane says so. */
  calculationMode(): Promise<"automatic" | "manual">;
  /** Has the program calculate by itself again: in Excel, for every open workbook. */
  calculateAutomatically(): Promise<void>;
  /**
   * Has work done on a copy of the workbook, which is given a session of its own, and hands the copy to the person as a file
   * whose name ends in these words; gives that name, or null where the copy is open as a new workbook that is not saved yet.
   * For hosts that can make files.
   */
  saveCopy?(
    ending: string,
    work: (copy: WorkbookHost, session: Session) => Promise<void>,
    signal?: AbortSignal,
  ): Promise<string | null>;
  /**
   * Shows the formulas outside of cells that have AEC calls or name whole spills (`E1#`), and writes what comes back for one;
   * null leaves it as it is. For hosts that can tell.
   */
  rewriteElsewhere?(rewrite: (found: FormulaElsewhere) => string | null): Promise<void>;
  /** What a person puts between arguments and into numbers when typing here; the port itself speaks English throughout. */
  formulaSeparators(): Promise<Separators>;
}
