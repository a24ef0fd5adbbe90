import type { FollowingCell, KnownCall, MovedCell, Shown } from "../../../workbook/recalculable";
import type { FormulaCell } from "../sheet/formulaCell";
import type { Sources } from "./sources";
import { storedBy } from "./shown";

/** A formula that follows AEC cells. Most are never asked what they are typed as and what they follow: it is looked up then. */
export class Following implements FollowingCell {
  constructor(
    protected readonly cell: FormulaCell,
    readonly calls: readonly KnownCall[],
    private readonly sources: Sources,
    readonly stored: Shown = storedBy(cell),
  ) {}

  get sheet(): string {
    return this.cell.sheet.name;
  }

  get row(): number {
    return this.cell.row;
  }

  get column(): number {
    return this.cell.column;
  }

  get formula(): string {
    return this.cell.typed;
  }

  get follows(): FollowingCell["follows"] {
    return this.sources.of(this.cell);
  }
}

/** One that shows something else. */
export class Moved extends Following implements MovedCell {
  constructor(
    cell: FormulaCell,
    calls: readonly KnownCall[],
    sources: Sources,
    stored: Shown,
    readonly under: readonly Shown[],
  ) {
    super(cell, calls, sources, stored);
  }
}
