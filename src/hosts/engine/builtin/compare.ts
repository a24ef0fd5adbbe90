import type { BaseValueObject } from "@univerjs/engine-formula";
import { ArrayValueObject, BaseFunction, BooleanValueObject } from "@univerjs/engine-formula";
import type { Cell } from "../../../functions/cells";
import { CellError } from "../../../functions/cells";
import { arrayOf, errorValue, fromCell, toCell } from "../values";

const verdicts: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};

/** The operators `=`, `<` and so on. The engine's own take `*` in a text for a wildcard, as only COUNTIF and its like may. */
export class Comparison extends BaseFunction {
  private verdict = verdicts["="]!;

  constructor() {
    super("COMPARE");
  }

  /** Called by the engine in front of each comparison. */
  setCompareType(operator: string): void {
    this.verdict = verdicts[operator]!;
  }

  override calculate(left: BaseValueObject, right: BaseValueObject): BaseValueObject {
    const { verdict } = this;
    return elementwise(left, right, (a, b) => {
      const [x, y] = [toCell(a), toCell(b)];
      if (x instanceof CellError) return fromCell(x);
      if (y instanceof CellError) return fromCell(y);
      return BooleanValueObject.create(verdict(compareCells(x, y)));
    });
  }
}

type Comparable = Exclude<Cell, CellError>;

/** Excel's order: numbers, then texts without regard to case, then FALSE and TRUE. A blank is whatever the other is. */
export function compareCells(left: Comparable, right: Comparable): number {
  const a = left ?? blankLike(right);
  const b = right ?? blankLike(left);
  const rank = rankOf(a) - rankOf(b);
  if (rank !== 0) return rank;
  if (typeof a === "string") return compareTexts(a, b as string);
  return significant(Number(a)) - significant(Number(b));
}

function blankLike(other: Comparable): number | string | boolean {
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

function rankOf(value: number | string | boolean): number {
  return ["number", "string", "boolean"].indexOf(typeof value);
}

/** Excel holds two numbers for equal that agree in 15 digits. */
function significant(value: number): number {
  return Number(value.toPrecision(15));
}

const collator = new Intl.Collator("en");

function compareTexts(left: string, right: string): number {
  const [a, b] = [left.toLowerCase(), right.toLowerCase()];
  return a === b ? 0 : collator.compare(a, b) || (a < b ? -1 : 1);
}

/** Pairs two values as Excel does: one row or column is repeated, and what has no partner is #N/A. */
function elementwise(
  left: BaseValueObject,
  right: BaseValueObject,
  pair: (a: BaseValueObject | null, b: BaseValueObject | null) => BaseValueObject,
): BaseValueObject {
  if (!(left instanceof ArrayValueObject) && !(right instanceof ArrayValueObject)) {
    return pair(left, right);
  }
  const a = sized(left);
  const b = sized(right);
  const rows = Math.max(a.rows, b.rows);
  const columns = Math.max(a.columns, b.columns);
  const result = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      const x = a.at(row, column);
      const y = b.at(row, column);
      return x === undefined || y === undefined ? errorValue("#N/A") : pair(x, y);
    }),
  );
  return rows === 1 && columns === 1 ? result[0]![0]! : arrayOf(result);
}

function sized(value: BaseValueObject) {
  if (!(value instanceof ArrayValueObject)) return { rows: 1, columns: 1, at: () => value };
  const rows = value.getRowCount();
  const columns = value.getColumnCount();
  return {
    rows,
    columns,
    at(row: number, column: number): BaseValueObject | null | undefined {
      const y = rows === 1 ? 0 : row;
      const x = columns === 1 ? 0 : column;
      return y < rows && x < columns ? (value.get(y, x) ?? null) : undefined;
    },
  };
}
