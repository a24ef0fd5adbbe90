import { call } from "../../functions/call";
import type { Answer, Grid } from "../../functions/cells";
import { isGrid } from "../../functions/cells";
import type { Session } from "../../functions/session";
import { Unresolved, valueOf } from "../audit/argument";
import type { CallSite } from "../audit/formula";
import { callSites, isWholeCall } from "../audit/formula";
import type { FilledCell } from "../fills";
import type { Area, WorkbookHost } from "../host";
import type { KnownCall } from "../recalculable";

/** A call of a cell's formula with its arguments and its answer. */
export interface AnsweredCall extends KnownCall {
  readonly text: string;
  readonly answer: Answer;
}

/**
 * What AEC calls answer under one scenario in an open workbook that shows another. Arguments are read from cells; where those
 * are AEC cells themselves, they are worked out under the scenario first.
 */
export class Evaluation {
  private readonly answers = new Map<FilledCell, Grid | undefined>();
  private readonly filledBy = new Map<string, FilledCell>();

  constructor(
    private readonly session: Session,
    private readonly kept: Pick<WorkbookHost, "readValues">,
    cells: readonly FilledCell[],
  ) {
    for (const cell of cells) {
      for (const place of placesOf(cell.area)) this.filledBy.set(place, cell);
    }
  }

  /** The calls of a cell's formula; undefined in place of one whose arguments cannot be known. */
  calls(cell: FilledCell): Promise<readonly (AnsweredCall | undefined)[]> {
    return this.callsWithin(cell, [cell]);
  }

  private callsWithin(
    { sheet, formula }: FilledCell,
    path: readonly FilledCell[],
  ): Promise<readonly (AnsweredCall | undefined)[]> {
    return Promise.all(callSites(formula).map((site) => this.answer(sheet, site, path)));
  }

  private async answer(
    sheet: string,
    { entry, text, args: nodes }: CallSite,
    path: readonly FilledCell[],
  ): Promise<AnsweredCall | undefined> {
    const { session } = this;
    const host = { readValues: (area: Area) => this.read(area, path) };
    try {
      const args = await Promise.all(nodes.map((node) => valueOf(node, { session, sheet, host })));
      return { entry, text, args, answer: call(session, entry, args) };
    } catch (error) {
      if (error instanceof Unresolved) return undefined;
      throw error;
    }
  }

  /** What a cell shows whose formula is one call; undefined for any other. */
  private async whole(cell: FilledCell, path: readonly FilledCell[]): Promise<Grid | undefined> {
    // A cell that is asked for while it is worked out refers to itself.
    if (path.includes(cell) || !isWholeCall(cell.formula)) return undefined;
    if (this.answers.has(cell)) return this.answers.get(cell);
    const [outer] = await this.callsWithin(cell, [...path, cell]);
    const grid = outer && (isGrid(outer.answer) ? outer.answer : [[outer.answer]]);
    this.answers.set(cell, grid);
    return grid;
  }

  private async read(area: Area, path: readonly FilledCell[]): Promise<Grid> {
    const values = (await this.kept.readValues(area)).map((line) => [...line]);
    for (let row = 0; row < area.rows; row += 1) {
      for (let column = 0; column < area.columns; column += 1) {
        const at = { sheet: area.sheet, row: area.row + row, column: area.column + column };
        const cell = this.filledBy.get(placeOf(at));
        if (!cell) continue;
        const grid = await this.whole(cell, path);
        if (!grid) throw new Unresolved();
        values[row]![column] = grid[at.row - cell.row]?.[at.column - cell.column] ?? null;
      }
    }
    return values;
  }
}

const placeOf = ({ sheet, row, column }: Pick<Area, "sheet" | "row" | "column">) =>
  `${row},${column},${sheet}`;

function placesOf({ sheet, row, column, rows, columns }: Area): readonly string[] {
  return Array.from({ length: rows * columns }, (_cell, index) =>
    placeOf({
      sheet,
      row: row + Math.floor(index / columns),
      column: column + (index % columns),
    }),
  );
}
