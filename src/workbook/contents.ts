import type { Cell } from "../functions/cells";
import type { Place } from "./recalculable";

/** A cell that holds or shows something. */
export interface ContentCell extends Place {
  /** As a person types it; a cell that another one's formula spills into has that formula. Null for a constant. */
  readonly formula: string | null;
  readonly value: Cell;
}

/** All that a workbook holds and shows at one moment. */
export interface Contents {
  readonly cells: readonly ContentCell[];
  /** Whether that moment is the one in which it was asked for: nothing that was asked for later has happened by then. */
  readonly atOnce: boolean;
  /** Whether formulas are still being worked out. */
  readonly calculating: boolean;
}

/** More cells than this are not read at one moment: that must not hold up a switch. */
export const mostRead = 20_000;
