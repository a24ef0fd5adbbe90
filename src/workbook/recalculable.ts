import type { Words } from "../dataset/types";
import type { Argument, Cell } from "../functions/cells";
import type { Session } from "../functions/session";
import type { FunctionEntry } from "../functions/types";

/** A cell of a workbook; rows and columns count from 0. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface FormulaPlace extends Place {
  /** As a person types it. */
  readonly formula: string;
}

/** What a formula shows: its own cell, or more where it spills. Undefined: never worked out. */
export type Shown = readonly (readonly (Cell | undefined)[])[];

/** An AEC call whose arguments are known. */
export interface KnownCall {
  readonly entry: FunctionEntry;
  readonly args: readonly Argument[];
}

/** A formula that calls AEC functions, or depends on one that does. */
export interface FollowingCell extends FormulaPlace {
  readonly stored: Shown;
  /** The AEC calls of its own formula, as far as their arguments are known. */
  readonly calls: readonly KnownCall[];
  /** The first of the AEC cells that it depends on, and whether there are more. */
  readonly follows: { readonly cells: readonly Place[]; readonly more: boolean };
}

/** A formula that shows something else than what is stored, under at least one of the scenarios asked for. */
export interface MovedCell extends FollowingCell {
  /** One for each scenario, in the order in which they were asked for. */
  readonly under: readonly Shown[];
}

/** A formula that depends on the scenario and still keeps what it shows, as this calculation of it is not to be trusted. */
export interface LeftAlone extends FormulaPlace {
  readonly why: Words;
}

export interface WorkedOut {
  /** How many cells call AEC functions. */
  readonly aecCells: number;
  readonly moved: readonly MovedCell[];
  readonly leftAlone: readonly LeftAlone[];
}

/** What is being done, for a person who waits. */
export type Progress = (step: Words) => void;

/**
 * A workbook at rest: it can be worked out under any scenario without showing it, and be given the results. A file is one.
 * (A workbook that is open calculates by itself: see `WorkbookHost`.)
 */
export interface Recalculable {
  readState(): string | null;
  writeState(json: string): void;
  /** The AEC cells and what depends on them, as they are stored. */
  following(session: Session): readonly FollowingCell[];
  /** What is stored in as many cells as `like` has, whatever stands in them. */
  storedIn(from: Place, like: Shown): Shown;
  /**
   * Works out the AEC cells and what depends on them. What cannot be reproduced from the stored values under the stored
   * scenario is left alone, and so is what depends on it.
   */
  workOut(stored: Session, under: readonly Session[], progress?: Progress): Promise<WorkedOut>;
  /** Gives cells what they show under one of the scenarios. */
  write(cells: readonly { readonly cell: MovedCell; readonly shown: Shown }[]): void;
}
