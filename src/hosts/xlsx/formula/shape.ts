import { parseA1Ref, toCol, tokenize } from "@borgar/fx/xlsx";
import { columnLimit, rowLimit } from "../../../workbook/sheetLimits";

/** A cell that a formula's text names, by its distance where it is not held by `$`. */
interface Corner {
  readonly row: number;
  readonly column: number;
  readonly rowHeld: boolean;
  readonly columnHeld: boolean;
}

/** A formula that cells have in common: filled down or across, it is one and the same but for the cells that it names. */
export class FormulaShape {
  constructor(
    /** The formula of the first cell that has it, as the file keeps it, and that cell's place. */
    readonly text: string,
    readonly row: number,
    readonly column: number,
    private readonly pieces: readonly string[],
    private readonly corners: readonly Corner[],
    /** Whether `textAt` knows what it says in other cells. */
    readonly fills: boolean,
  ) {}

  /** Its text for a cell; undefined where it would name a cell beyond the sheet's edge. */
  textAt(row: number, column: number): string | undefined {
    if (row === this.row && column === this.column) return this.text;
    const { pieces, corners } = this;
    let text = pieces[0]!;
    for (let index = 0; index < corners.length; index += 1) {
      const corner = corners[index]!;
      const at = corner.row + (corner.rowHeld ? 0 : row);
      const across = corner.column + (corner.columnHeld ? 0 : column);
      if (at < 0 || at >= rowLimit || across < 0 || across >= columnLimit) return undefined;
      text += (corner.columnHeld ? "$" : "") + lettersOf(across) + (corner.rowHeld ? "$" : "");
      text += String(at + 1) + pieces[index + 1]!;
    }
    return text;
  }
}

const letters: string[] = [];

const lettersOf = (column: number) => (letters[column] ??= toCol(column));

/** The formulas of a sheet, each shape once. */
export class FormulaShapes {
  private readonly known = new Map<string, FormulaShape | null>();
  /** The last one of each column: most formulas are those of the cell above. */
  private readonly above: FormulaShape[] = [];

  /** The shape of a cell's formula: shared with others where its text can be told apart from the cells that it names. */
  of(text: string, row: number, column: number): FormulaShape {
    const above = this.above[column];
    if (above?.fills && above.textAt(row, column) === text) return above;
    const shape = this.find(text, row, column);
    this.above[column] = shape;
    return shape;
  }

  private find(text: string, row: number, column: number): FormulaShape {
    const { pieces, corners } = taken(text, row, column);
    const key = keyOf(pieces, corners);
    const known = this.known.get(key);
    if (known) return known;
    const read = known === null ? notRead : reading(text);
    const shares = read.corners === corners.length;
    const shape = shares
      ? new FormulaShape(text, row, column, pieces, corners, !read.lines)
      : new FormulaShape(text, row, column, [text], [], false);
    this.known.set(key, shares ? shape : null);
    return shape;
  }
}

/** Texts, quoted names and brackets are passed over; then a cell's name that is no part of a longer one. */
const cellNames =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]|(?<![\p{L}\p{N}_.\\?$])(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.(!\\?])/gu;

function taken(text: string, row: number, column: number) {
  const pieces: string[] = [];
  const corners: Corner[] = [];
  let at = 0;
  for (const match of text.matchAll(cellNames)) {
    const [all, columnSign, letters, rowSign, digits] = match;
    if (letters === undefined) continue;
    const [down, across] = [Number(digits) - 1, columnNumber(letters)];
    if (down >= rowLimit || across >= columnLimit) continue;
    const [rowHeld, columnHeld] = [rowSign === "$", columnSign === "$"];
    corners.push({
      row: rowHeld ? down : down - row,
      column: columnHeld ? across : across - column,
      rowHeld,
      columnHeld,
    });
    pieces.push(text.slice(at, match.index));
    at = match.index + all.length;
  }
  pieces.push(text.slice(at));
  return { pieces, corners };
}

function columnNumber(letters: string): number {
  let column = 0;
  for (let at = 0; at < letters.length; at += 1) column = column * 26 + letters.charCodeAt(at) - 64;
  return column - 1;
}

function keyOf(pieces: readonly string[], corners: readonly Corner[]): string {
  let key = pieces[0]!;
  for (const [index, { row, column, rowHeld, columnHeld }] of corners.entries()) {
    key += `\u0000${rowHeld ? "$" : ""}${row},${columnHeld ? "$" : ""}${column}\u0000${pieces[index + 1]!}`;
  }
  return key;
}

const notRead = { corners: -1, lines: false };

/** How many cells reading the text as a formula finds in it, and whether it names whole rows or columns. */
function reading(text: string): { readonly corners: number; readonly lines: boolean } {
  let corners = 0;
  let lines = false;
  for (const { type, value } of tokenize(`=${text}`, {})) {
    if (type === "range_beam" || type === "range_ternary") lines = true;
    if (type !== "range") continue;
    if (!parseA1Ref(value)) return notRead;
    corners += value.slice(value.lastIndexOf("!") + 1).includes(":") ? 2 : 1;
  }
  return { corners, lines };
}
