import { isReferenceNode, tokenize } from "@borgar/fx";
import { addressOf, firstCell, isOverlapping } from "../address";
import { areaOf, readFormula } from "../audit/formula";
import type { FilledCell } from "../fills";
import type { Area, WorkbookHost } from "../host";
import type { FormulaPlace } from "../recalculable";

/** A reference to all that the formula of a cell spills, `B2#`, as it stands in a formula. */
export interface SpillReference {
  readonly area: Area;
  /** The reference to the cell: `Data!$B$2`. */
  readonly text: string;
  readonly start: number;
  /** Behind the #. */
  readonly end: number;
}

export function spillReferencesIn({
  formula,
  sheet,
}: Pick<FormulaPlace, "formula" | "sheet">): readonly SpillReference[] {
  if (!formula.startsWith("=") || !formula.includes("#")) return [];
  const tokens = tokenize(formula, { withLocation: true });
  return tokens.flatMap(({ value, loc }, index) => {
    const cell = tokens[index - 1];
    const [start, end] = [cell?.loc?.[0], loc?.[1]];
    if (value !== "#" || !cell || start === undefined || end === undefined) return [];
    const node = readFormula(`=${cell.value}`);
    const area = node && isReferenceNode(node) ? areaOf(node, sheet) : undefined;
    return area ? [{ area, text: cell.value, start, end }] : [];
  });
}

/** The formulas of a workbook that refer to all that others spill. */
export async function spillFollowers(host: WorkbookHost): Promise<readonly FormulaPlace[]> {
  const listed = (await host.listFormulas?.()) ?? (await contentsOf(host));
  return listed.filter((place) => spillReferencesIn(place).length > 0);
}

async function contentsOf(host: WorkbookHost): Promise<readonly FormulaPlace[]> {
  const found: FormulaPlace[] = [];
  for (const sheet of await host.sheetNames()) {
    const used = await host.usedArea(sheet);
    if (!used) continue;
    const formulas = await host.readFormulas(used);
    formulas.forEach((line, down) =>
      line.forEach((formula, across) => {
        if (!formula.startsWith("=")) return;
        found.push({ sheet, row: used.row + down, column: used.column + across, formula });
      }),
    );
  }
  return found;
}

/**
 * Which of the cells must not lose their spill, as a formula that stays refers to all of it; with the address of such a
 * formula.
 */
export async function neededSpills(
  host: WorkbookHost,
  cells: readonly FilledCell[],
): Promise<ReadonlyMap<FilledCell, string>> {
  const needed = new Map<FilledCell, string>();
  const spilling = cells.filter(({ area }) => area.rows * area.columns > 1);
  if (spilling.length === 0) return needed;
  const goes = new Set(cells.map((cell) => addressOf(firstCell(cell))));
  for (const follower of await spillFollowers(host)) {
    const by = addressOf(firstCell(follower));
    for (const { area } of spillReferencesIn(follower)) {
      const cell = spilling.find((one) => isOverlapping(firstCell(one), area));
      if (cell && !goes.has(by)) needed.set(cell, by);
    }
  }
  return needed;
}
