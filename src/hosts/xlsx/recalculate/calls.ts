import type { AstExpression } from "@borgar/fx";
import { isCallNode } from "@borgar/fx";
import type { Argument, Cell } from "../../../functions/cells";
import { CellError } from "../../../functions/cells";
import { areaOf, callSites, entryOf, readFormula } from "../../../workbook/audit/formula";
import type { KnownCall } from "../../../workbook/recalculable";
import { keyOf } from "../sheet/address";
import type { FormulaCell, Sheet } from "../sheet/sheet";

/** The values that are known before anything is calculated; undefined for the rest. */
export interface KnownValues {
  sheet(name: string): Sheet | undefined;
  value(sheet: Sheet, key: number): Cell | undefined;
}

/** A larger range is left to the engine. */
const mostCells = 100_000;

/** The AEC calls of a formula. */
export interface Calls {
  /** The call that the whole formula is, where it is one whose arguments are known. */
  readonly whole: KnownCall | undefined;
  /** The calls within the formula whose arguments are known. */
  readonly within: readonly KnownCall[];
  /** Whether `within` has all of them. */
  readonly complete: boolean;
}

/** Reads the AEC calls of a formula as a person types it. */
export function callsOf(formula: string, cell: FormulaCell, values: KnownValues): Calls {
  const sites = callSites(formula);
  const known = sites.map(({ entry, args }): KnownCall | undefined => {
    const found = args.map((arg) => argumentOf(arg, cell.sheet, values));
    if (found.includes(undefined)) return undefined;
    return { entry, args: found as readonly Argument[] };
  });
  const within = known.filter((call) => call !== undefined);
  const tree = readFormula(formula);
  const isWhole = tree !== undefined && isCallNode(tree) && entryOf(tree) !== undefined;
  return {
    whole: isWhole && sites.length === 1 ? known[0] : undefined,
    within,
    complete: within.length === sites.length && sites.length > 0,
  };
}

function argumentOf(
  node: AstExpression | null,
  sheet: Sheet,
  values: KnownValues,
): Argument | undefined {
  if (!node) return null;
  switch (node.type) {
    case "Literal":
      return node.value;
    case "ErrorLiteral":
      return new CellError(node.value);
    case "UnaryExpression": {
      const operand = argumentOf(node.arguments[0]!, sheet, values);
      if (typeof operand !== "number") return undefined;
      return node.operator === "-" ? -operand : node.operator === "+" ? operand : undefined;
    }
    case "ReferenceIdentifier": {
      const area = areaOf(node, sheet.name);
      if (!area || area.rows * area.columns > mostCells) return undefined;
      const owner = values.sheet(area.sheet);
      if (!owner) return undefined;
      const grid: Cell[][] = [];
      for (let row = 0; row < area.rows; row += 1) {
        const line: Cell[] = [];
        for (let column = 0; column < area.columns; column += 1) {
          const value = values.value(owner, keyOf(area.row + row, area.column + column));
          if (value === undefined) return undefined;
          line.push(value);
        }
        grid.push(line);
      }
      return area.rows === 1 && area.columns === 1 ? grid[0]![0] : grid;
    }
    default:
      return undefined;
  }
}
