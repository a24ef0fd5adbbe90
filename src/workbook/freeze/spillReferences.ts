import { isReferenceNode, tokenize } from "@borgar/fx";
import { addressOf, firstCell, isOverlapping } from "../address";
import { areaOf, readFormula } from "../audit/formula";
import type { FilledCell } from "../fills";
import type { Area, WorkbookHost } from "../host";

/** The cells whose spill a formula refers to: `B2#`. */
function spillsNamedIn(formula: string, sheet: string): readonly Area[] {
  if (!formula.startsWith("=") || !formula.includes("#")) return [];
  const tokens = tokenize(formula);
  return tokens.flatMap((token, index) => {
    if (token.value !== "#" || index === 0) return [];
    const node = readFormula(`=${tokens[index - 1]!.value}`);
    const area = node && isReferenceNode(node) ? areaOf(node, sheet) : undefined;
    return area ? [area] : [];
  });
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
  for (const sheet of await host.sheetNames()) {
    const used = await host.usedArea(sheet);
    if (!used) continue;
    const formulas = await host.readFormulas(used);
    formulas.forEach((line, down) =>
      line.forEach((formula, across) => {
        for (const named of spillsNamedIn(formula, sheet)) {
          const by = addressOf(
            firstCell({ sheet, row: used.row + down, column: used.column + across }),
          );
          const cell = spilling.find((one) => isOverlapping(firstCell(one), named));
          if (cell && !goes.has(by)) needed.set(cell, by);
        }
      }),
    );
  }
  return needed;
}
