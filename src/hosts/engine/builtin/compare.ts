import type { BaseValueObject } from "@univerjs/engine-formula";
import { BaseFunction, BooleanValueObject } from "@univerjs/engine-formula";
import type { Cell } from "../../../functions/cells";
import { CellError } from "../../../functions/cells";
import { fromCell } from "../values";
import { elementwise } from "./elementwise";

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
      if (a instanceof CellError) return fromCell(a);
      if (b instanceof CellError) return fromCell(b);
      return BooleanValueObject.create(verdict(compareCells(a, b)));
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
