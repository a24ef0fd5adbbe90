import type { AstExpression } from "@borgar/fx";
import type { Argument, Cell, Grid } from "../../../functions/cells";
import { CellError } from "../../../functions/cells";
import type { FunctionEntry } from "../../../functions/types";
import { callSites, isWholeCall } from "../../../workbook/audit/formula";
import type { KnownCall } from "../../../workbook/recalculable";
import { formulaFromFile } from "../formula/fromFile";
import { RelativeArea } from "../formula/reference";
import type { FormulaShape } from "../formula/shape";
import type { Rectangle } from "../sheet/address";
import { keyOf } from "../sheet/address";
import type { FormulaCell } from "../sheet/formulaCell";
import type { Sheet } from "../sheet/sheet";

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

/** An argument as each cell with the formula has it; undefined where it is not known beforehand. */
type ReadArgument = (cell: FormulaCell, values: KnownValues) => Argument | undefined;

interface Site {
  readonly entry: FunctionEntry;
  readonly args: readonly ReadArgument[];
}

interface Sites {
  readonly all: readonly Site[];
  /** Whether the one call is the whole formula. */
  readonly whole: boolean;
}

/** Reads the AEC calls of formulas; those that cells have in common once. */
export class CallReader {
  private readonly known = new Map<FormulaShape, Sites>();

  constructor(private readonly values: KnownValues) {}

  of(cell: FormulaCell): Calls {
    const { all, whole } = this.sitesOf(cell.shape);
    const known = all.map(({ entry, args }): KnownCall | undefined => {
      const found: Argument[] = [];
      for (const read of args) {
        const argument = read(cell, this.values);
        if (argument === undefined) return undefined;
        found.push(argument);
      }
      return { entry, args: found };
    });
    const within = known.filter((call) => call !== undefined);
    return {
      whole: whole ? known[0] : undefined,
      within,
      complete: within.length === all.length && all.length > 0,
    };
  }

  private sitesOf(shape: FormulaShape): Sites {
    const known = this.known.get(shape);
    if (known) return known;
    const formula = formulaFromFile(shape.text);
    const all = callSites(formula).map(({ entry, args }) => ({
      entry,
      args: args.map((arg) => argumentOf(arg, shape)),
    }));
    const sites = { all, whole: all.length === 1 && isWholeCall(formula) };
    this.known.set(shape, sites);
    return sites;
  }
}

const unknown: ReadArgument = () => undefined;

function argumentOf(node: AstExpression | null, shape: FormulaShape): ReadArgument {
  if (!node) return () => null;
  switch (node.type) {
    case "Literal": {
      const { value } = node;
      return () => value;
    }
    case "ErrorLiteral": {
      const error = new CellError(node.value);
      return () => error;
    }
    case "UnaryExpression": {
      const read = argumentOf(node.arguments[0]!, shape);
      if (node.operator !== "-" && node.operator !== "+") return unknown;
      const sign = node.operator === "-" ? -1 : 1;
      return (cell, values) => {
        const operand = read(cell, values);
        return typeof operand === "number" ? sign * operand : undefined;
      };
    }
    case "ReferenceIdentifier":
      return node.kind === "range" ? referenceOf(node.value, shape) : unknown;
    default:
      return unknown;
  }
}

function referenceOf(text: string, shape: FormulaShape): ReadArgument {
  const reference = RelativeArea.read(text, shape.row, shape.column);
  if (!reference) return unknown;
  return (cell, values) => {
    const owner = reference.sheet === "" ? cell.sheet : values.sheet(reference.sheet);
    if (!owner) return undefined;
    const area = reference.from(cell.row, cell.column);
    if (area.rows === 1 && area.columns === 1) {
      return values.value(owner, keyOf(area.row, area.column));
    }
    return area.rows * area.columns > mostCells ? undefined : gridOf(owner, area, values);
  };
}

function gridOf(sheet: Sheet, area: Rectangle, values: KnownValues): Grid | undefined {
  const grid: Cell[][] = [];
  for (let row = 0; row < area.rows; row += 1) {
    const line: Cell[] = [];
    for (let column = 0; column < area.columns; column += 1) {
      const value = values.value(sheet, keyOf(area.row + row, area.column + column));
      if (value === undefined) return undefined;
      line.push(value);
    }
    grid.push(line);
  }
  return grid;
}
