import type { AstExpression } from "@borgar/fx/xlsx";
import { parse, tokenize } from "@borgar/fx/xlsx";
import { findFunction } from "../../../functions/catalogue";
import type { Argument, Cell, Grid } from "../../../functions/cells";
import { CellError, isGrid } from "../../../functions/cells";
import { ourFunction } from "../formula/fromFile";
import { RelativeArea } from "../formula/reference";
import type { FormulaShape } from "../formula/shape";
import type { PrecedentFinder } from "../recalculate/precedents";
import { keyOf } from "../sheet/address";
import type { FormulaCell } from "../sheet/formulaCell";
import type { Sheet } from "../sheet/sheet";
import type { Workbook } from "../workbook";
import { passing, plainFunctions } from "./functions";
import { notPlain } from "./notPlain";
import { binary, unary } from "./operators";
import type { At, Operand, Plain } from "./types";

/** Where the parts of a formula stand: what its references are read from. */
interface Place {
  readonly row: number;
  readonly column: number;
  readonly sheet: Sheet;
  /** Within how many others this part is. */
  readonly depth: number;
}

/** A formula that nests deeper could exhaust the stack. */
const deepest = 500;

const none: Operand = {};

/** Makes formulas ready to be worked out without the engine; those that cells have in common once. */
export class PlainFormulas {
  private readonly known = new Map<FormulaShape, Plain | null>();

  constructor(
    private readonly workbook: Workbook,
    private readonly finder: PrecedentFinder,
  ) {}

  /** Undefined for a formula that the engine has to work out. */
  of(cell: FormulaCell): Plain | undefined {
    const { shape, kind, area } = cell;
    if (kind === "dataTable" || area.rows !== 1 || area.columns !== 1) return undefined;
    const known = this.known.get(shape);
    if (known !== undefined) return known ?? undefined;
    const { elusive, volatile } = this.finder.of(cell);
    const made = elusive || volatile ? undefined : this.make(shape, cell.sheet);
    this.known.set(shape, made ?? null);
    return made;
  }

  private make(shape: FormulaShape, sheet: Sheet): Plain | undefined {
    const tree = treeOf(shape.text);
    const { row, column } = shape;
    const plain = tree && this.operand(tree, { row, column, sheet, depth: 0 }).plain;
    // A formula that gives a blank cell shows 0.
    return plain && ((at) => plain(at) ?? 0);
  }

  private operand(node: AstExpression | null, outer: Place): Operand {
    const place = { ...outer, depth: outer.depth + 1 };
    if (place.depth > deepest) return none;
    switch (node?.type) {
      case "Literal":
        return constant(node.value);
      case "ErrorLiteral":
        return constant(new CellError(node.value));
      case "ReferenceIdentifier":
        return this.reference(node.kind, node.value, place);
      case "UnaryExpression":
        return this.joined(node.arguments, place, ([value]) => unary(node.operator, value!));
      case "BinaryExpression":
        return this.joined(node.arguments, place, ([left, right]) =>
          binary(node.operator, left!, right!),
        );
      case "CallExpression":
        return this.call(calleeName(node.callee), node.arguments, place);
      default:
        return none;
    }
  }

  private joined(
    nodes: readonly (AstExpression | null)[],
    place: Place,
    join: (values: readonly Plain[]) => Plain | undefined,
  ): Operand {
    const values = nodes.map((node) => this.operand(node, place).plain);
    return values.includes(undefined) ? none : operandOf(join(values as readonly Plain[]));
  }

  private reference(kind: string, text: string, place: Place): Operand {
    if (kind === "name") return this.named(text, place.sheet);
    if (kind !== "range" && kind !== "beam") return none;
    const area = RelativeArea.read(text, place.row, place.column);
    const sheet = area?.sheet === "" ? place.sheet : area && this.workbook.sheet(area.sheet);
    if (!area || !sheet) return none;
    const range = { sheet, area };
    if (!area.isCell) return { range };
    const plain: Plain = ({ row, column, values }) =>
      values.value(sheet, keyOf(area.rowFrom(row), area.columnFrom(column)));
    return { plain, range };
  }

  /** A name of a range that stays where it is, or of a value. */
  private named(text: string, sheet: Sheet): Operand {
    const entry = this.finder.name(text, sheet);
    const tree = entry && treeOf(entry.formula);
    if (tree?.type !== "ReferenceIdentifier" && tree?.type !== "Literal") return none;
    if (tree.type === "ReferenceIdentifier" && tree.kind === "name") return none;
    return this.operand(tree, { row: 0, column: 0, sheet, depth: 0 });
  }

  private call(
    name: string | undefined,
    nodes: readonly (AstExpression | null)[],
    place: Place,
  ): Operand {
    if (name === undefined) return none;
    const own = ourFunction(name);
    if (own !== undefined) return this.ownCall(own, nodes, place);
    const known = name.toUpperCase().replace(/^_XLFN\./, "");
    const work = plainFunctions.get(known);
    // What an argument left out stands for differs from function to function.
    if (!work || nodes.includes(null)) return none;
    const operands = nodes.map((node) => this.operand(node, place));
    if (operands.some(({ plain, range }) => !plain && !range)) return none;
    return { ...operandOf(work(operands)), passes: passing.has(known) };
  }

  private ownCall(name: string, nodes: readonly (AstExpression | null)[], place: Place): Operand {
    const entry = findFunction(name);
    const operands = nodes.map((node) => (node ? this.operand(node, place) : null));
    if (!entry || operands.some((one) => one && !one.plain && !one.range)) return none;
    return operandOf((at) => {
      const answer = at.values.call(
        entry,
        operands.map((one) => (one ? argumentOf(one, at) : null)),
      );
      if (isGrid(answer)) throw notPlain;
      return answer ?? "";
    });
  }
}

const operandOf = (plain: Plain | undefined): Operand => (plain ? { plain } : none);

function constant(value: Cell): Operand {
  // More digits than fifteen are Excel's to leave out.
  const isLong = typeof value === "number" && Number(value.toPrecision(15)) !== value;
  return isLong ? none : { plain: () => value };
}

/** A larger range is left to the engine. */
const mostCells = 100_000;

function argumentOf({ plain, range, passes }: Operand, at: At): Argument {
  if (plain) {
    const value = plain(at);
    if (passes && value === null) throw notPlain;
    return value;
  }
  const { sheet, area } = range!;
  const { row, column, rows, columns } = area.from(at.row, at.column);
  if (rows * columns > mostCells) throw notPlain;
  const grid: Grid = Array.from({ length: rows }, (_r, down) =>
    Array.from({ length: columns }, (_c, across) =>
      at.values.value(sheet, keyOf(row + down, column + across)),
    ),
  );
  return grid;
}

/** The parser's types leave out that a LAMBDA may be called where it stands. */
const calleeName = (callee: AstExpression): string | undefined =>
  callee.type === "Identifier" ? callee.name : undefined;

function treeOf(text: string): AstExpression | undefined {
  try {
    return parse(tokenize(`=${text}`, {}));
  } catch {
    return undefined;
  }
}
