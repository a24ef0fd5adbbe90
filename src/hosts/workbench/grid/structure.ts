import { CommandType, ICommandService } from "@univerjs/core";
import type { IRange } from "@univerjs/core";
import type { SheetTyped } from "./contents";
import { contentsOf } from "./contents";
import type { Grid } from "./grid";

/** A change of a file's sheets that cells alone cannot tell of. */
export interface StructureChange {
  readonly kind: "deleted" | "renamed" | "rows" | "columns";
  /** The sheet as the file calls it. */
  readonly sheet: string;
}

interface Step {
  readonly kind: "rows" | "columns";
  readonly sheet: string;
  readonly inserts: boolean;
  readonly from: number;
  readonly to: number;
  /** A move is taken back by another move, whose places depend on where the first one went: so it stays. */
  readonly moves: boolean;
}

interface Moved {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly range?: IRange;
  readonly sourceRange?: IRange;
  readonly targetRange?: IRange;
}

/** The commands that may change the structure; undo and redo repeat whatever they repeat. */
const mayChange =
  /^sheet\.command\.(?:(?:insert|append|remove|move)-.*(?:row|col|sheet)|set-worksheet-name)|^univer\.command\.(?:undo|redo)$/;

/**
 * Watches what a person does to the rows, columns and sheets of a file, which saving patches cell by cell. What is undone again
 * counts as not done. The contents from before the first such change are kept: up to there everything can be saved.
 */
export class Structure {
  private readonly steps: Step[] = [];
  private kept: readonly SheetTyped[] | null = null;

  /** `sheets`: the file's sheets, names by ids. */
  constructor(
    private readonly grid: Grid,
    private readonly sheets: ReadonlyMap<string, string>,
  ) {
    if (sheets.size === 0) return;
    const commands = grid.injector.get(ICommandService);
    commands.beforeCommandExecuted(({ id, type }) => {
      if (type !== CommandType.COMMAND || !mayChange.test(id)) return;
      if (this.changes().length === 0) this.kept = contentsOf(grid);
    });
    commands.onCommandExecuted(({ id, type, params }) => {
      if (type === CommandType.MUTATION) this.follow(id, params as Moved | undefined);
      else if (mayChange.test(id) && this.changes().length === 0) this.kept = null;
    });
  }

  /** What cannot be saved, each once. */
  changes(): readonly StructureChange[] {
    const { workbook } = this.grid;
    const found: StructureChange[] = [];
    for (const [id, sheet] of this.sheets) {
      const now = workbook.getSheetBySheetId(id);
      if (!now) found.push({ kind: "deleted", sheet });
      else if (now.getName() !== sheet) found.push({ kind: "renamed", sheet });
      for (const kind of ["rows", "columns"] as const) {
        const isOf = (step: Step) => step.kind === kind && step.sheet === id;
        if (now && this.steps.some(isOf)) found.push({ kind, sheet });
      }
    }
    return found;
  }

  /** What can be saved: all that the grid holds, or what it held before its structure was changed. */
  contents(): readonly SheetTyped[] {
    return this.changes().length > 0 && this.kept ? this.kept : contentsOf(this.grid);
  }

  private follow(id: string, params: Moved | undefined): void {
    const step = params && stepOf(id, params);
    if (!step || params.unitId !== this.grid.hardened.unitId || !this.sheets.has(step.sheet))
      return;
    const last = this.steps.at(-1);
    if (last && undoes(step, last)) this.steps.pop();
    else this.steps.push(step);
  }
}

function undoes(step: Step, last: Step): boolean {
  if (step.kind !== last.kind || step.sheet !== last.sheet) return false;
  if (step.moves || last.moves) return false;
  return step.inserts !== last.inserts && step.from === last.from && step.to === last.to;
}

const steps: Readonly<Record<string, Pick<Step, "kind" | "inserts">>> = {
  "sheet.mutation.insert-row": { kind: "rows", inserts: true },
  "sheet.mutation.remove-rows": { kind: "rows", inserts: false },
  "sheet.mutation.move-rows": { kind: "rows", inserts: false },
  "sheet.mutation.insert-col": { kind: "columns", inserts: true },
  "sheet.mutation.remove-col": { kind: "columns", inserts: false },
  "sheet.mutation.move-columns": { kind: "columns", inserts: false },
};

function stepOf(id: string, { subUnitId, range, sourceRange, targetRange }: Moved) {
  const known = steps[id];
  const where = range ?? sourceRange;
  if (!known || !where) return undefined;
  const start = known.kind === "rows" ? ("startRow" as const) : ("startColumn" as const);
  const end = known.kind === "rows" ? ("endRow" as const) : ("endColumn" as const);
  return {
    ...known,
    sheet: subUnitId,
    from: where[start],
    to: where[end],
    moves: targetRange !== undefined,
  };
}
