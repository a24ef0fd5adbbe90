import type { AstExpression, BinaryExpression } from "@borgar/fx";
import { call } from "../../functions/call";
import type { Argument, Cell, Grid } from "../../functions/cells";
import { CellError, isGrid } from "../../functions/cells";
import type { Session } from "../../functions/session";
import type { WorkbookHost } from "../host";
import { areaOf, entryOf } from "./formula";

/** An argument whose value this module does not work out: Excel's own functions, names, tables. */
export class Unresolved extends Error {}

export interface Place {
  readonly session: Session;
  readonly host: Pick<WorkbookHost, "readValues">;
  readonly sheet: string;
}

/** More cells than this are not read for one argument. */
const mostCells = 10_000;

/**
 * The value of a call's argument: literals, arrays, cells and ranges, other AEC calls, and arithmetic or text joined from them.
 *
 * @throws Unresolved for anything else.
 */
export async function valueOf(node: AstExpression | null, place: Place): Promise<Argument> {
  if (!node) return null;
  switch (node.type) {
    case "Literal":
      return node.value;
    case "ErrorLiteral":
      return new CellError(node.value);
    case "ArrayExpression":
      return node.elements.map((row) =>
        row.map((element): Cell => {
          if (element.type === "Literal") return element.value;
          if (element.type === "ErrorLiteral") return new CellError(element.value);
          throw new Unresolved();
        }),
      );
    case "ReferenceIdentifier": {
      const area = areaOf(node, place.sheet);
      if (!area || area.rows * area.columns > mostCells) throw new Unresolved();
      return simple(await place.host.readValues(area));
    }
    case "UnaryExpression": {
      const value = single(await valueOf(node.arguments[0] ?? null, place));
      if (node.operator === "-") return -number(value);
      if (node.operator === "%") return number(value) / 100;
      if (node.operator === "+") return value;
      throw new Unresolved();
    }
    case "BinaryExpression":
      return join(node, place);
    case "CallExpression": {
      const entry = entryOf(node);
      if (!entry) throw new Unresolved();
      const args = await Promise.all(node.arguments.map((argument) => valueOf(argument, place)));
      return call(place.session, entry, args);
    }
    default:
      throw new Unresolved();
  }
}

async function join(node: BinaryExpression, place: Place): Promise<Cell> {
  const [left, right] = await Promise.all(
    node.arguments.map(async (side) => single(await valueOf(side, place))),
  );
  switch (node.operator) {
    case "+":
      return number(left!) + number(right!);
    case "-":
      return number(left!) - number(right!);
    case "*":
      return number(left!) * number(right!);
    case "/":
      return number(left!) / number(right!);
    case "&":
      return text(left!) + text(right!);
    default:
      throw new Unresolved();
  }
}

const simple = (grid: Grid): Argument =>
  grid.length === 1 && grid[0]!.length === 1 ? grid[0]![0]! : grid;

function single(value: Argument): Cell {
  if (isGrid(value) || value instanceof CellError) throw new Unresolved();
  return value;
}

function number(value: Cell): number {
  const found = value === null ? 0 : Number(value);
  if (value instanceof CellError || value === "" || Number.isNaN(found)) throw new Unresolved();
  return found;
}

function text(value: Cell): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  return value === null ? "" : String(number(value));
}
