import type { Cell } from "../../../../functions/cells";
import { CellError } from "../../../../functions/cells";
import { divisionByZero, result, wrongType } from "../coerce";
import { keyOf } from "../../sheet/address";
import { notPlain } from "../notPlain";
import type { At, Operand, PlainFunction } from "../types";
import { cellsOf, given, numbersIn } from "./numbers";

const ofNumbers =
  (work: (numbers: readonly number[]) => Cell): PlainFunction =>
  (operands) => {
    if (operands.length === 0) return undefined;
    return (at) => {
      const { numbers, error } = numbersIn(operands, at);
      return error ?? work(numbers);
    };
  };

/** A sum that comes out as small as the error of its parts: Excel may show 0 for it. */
const closeToNothing = 1e-13;

function total(numbers: Iterable<number>): number {
  let sum = 0;
  let size = 0;
  for (const number of numbers) {
    sum += number;
    size += Math.abs(number);
  }
  if (sum !== 0 && Math.abs(sum) < size * closeToNothing) throw notPlain;
  return sum;
}

const most = (numbers: readonly number[], better: (a: number, b: number) => boolean) =>
  numbers.reduce((best, number) => (better(number, best) ? number : best), numbers[0] ?? 0);

/** How many of its arguments' cells and values are counted. */
const counting =
  (isCounted: (cell: Cell) => boolean): PlainFunction =>
  (operands) => {
    if (operands.length === 0) return undefined;
    return (at) => {
      let count = 0;
      for (const operand of operands) {
        const cells = operand.range ? cellsOf(operand, at) : [given(operand, at)];
        for (const cell of cells) if (isCounted(cell)) count += 1;
      }
      return count;
    };
  };

/** A larger range is the engine's. */
const mostPaired = 10_000;

const sumProduct: PlainFunction = (operands) => {
  if (operands.length === 0 || operands.some(({ range }) => !range)) return undefined;
  return (at) => {
    const areas = operands.map(({ range }) => range!.area.from(at.row, at.column));
    const [first] = areas;
    if (areas.some(({ rows, columns }) => rows !== first!.rows || columns !== first!.columns)) {
      return wrongType;
    }
    if (first!.rows * first!.columns > mostPaired) throw notPlain;
    const products: number[] = [];
    for (let index = 0; index < first!.rows * first!.columns; index += 1) {
      let product = 1;
      for (const operand of operands) {
        const cell = cellAt(operand, at, index);
        if (cell instanceof CellError) throw notPlain;
        product *= typeof cell === "number" ? cell : 0;
      }
      products.push(product);
    }
    return result(total(products));
  };
};

function cellAt({ range }: Operand, at: At, index: number): Cell {
  const { row, column, columns } = range!.area.from(at.row, at.column);
  const [down, across] = [Math.floor(index / columns), index % columns];
  return at.values.value(range!.sheet, keyOf(row + down, column + across));
}

export const aggregates: Readonly<Record<string, PlainFunction>> = {
  SUM: ofNumbers((numbers) => result(total(numbers))),
  PRODUCT: ofNumbers((numbers) =>
    numbers.length === 0 ? 0 : result(numbers.reduce((product, number) => product * number, 1)),
  ),
  AVERAGE: ofNumbers((numbers) =>
    numbers.length === 0 ? divisionByZero : result(total(numbers) / numbers.length),
  ),
  MIN: ofNumbers((numbers) => most(numbers, (a, b) => a < b)),
  MAX: ofNumbers((numbers) => most(numbers, (a, b) => a > b)),
  COUNT: counting((cell) => typeof cell === "number"),
  COUNTA: counting((cell) => cell !== null),
  SUMPRODUCT: sumProduct,
};
