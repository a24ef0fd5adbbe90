import type { IFormulaDataItem } from "@univerjs/engine-formula";

/** The formulas of all workbooks: by workbook, sheet, row and column. */
export type Formulas = Tree<Tree<Tree<Tree<IFormulaDataItem>>>>;

type Tree<T> = Readonly<Record<string, T | null | undefined>>;

/** Whether the same cells hold the same formulas. */
export function sameFormulas(some: Formulas, others: Formulas): boolean {
  return same(some, others, (units, otherUnits) =>
    same(units, otherUnits, (sheets, otherSheets) =>
      same(sheets, otherSheets, (cells, otherCells) => same(cells, otherCells, sameFormula)),
    ),
  );
}

function same<T>(
  some: Tree<T>,
  others: Tree<T>,
  isSame: (one: NonNullable<T>, other: NonNullable<T>) => boolean,
): boolean {
  if (some === others) return true;
  const keys = Object.keys(some);
  if (keys.length !== Object.keys(others).length) return false;
  return keys.every((key) => {
    const [one, other] = [some[key], others[key]];
    return one && other ? isSame(one, other) : one === other;
  });
}

/** A formula that is filled down is written once, and stands elsewhere by its number and how far it is moved. */
function sameFormula(one: IFormulaDataItem, other: IFormulaDataItem): boolean {
  return one.f === other.f && one.si === other.si && one.x === other.x && one.y === other.y;
}

/** The sheets of all workbooks, of which a reference to a whole column takes all rows. */
export type Sheets = Tree<Tree<{ readonly rowCount: number; readonly columnCount: number }>>;

/** The sizes of all sheets as text, so that two states can be compared. */
export function sizesOf(sheets: Sheets): string {
  const sizes = Object.entries(sheets).flatMap(([unit, unitSheets]) =>
    Object.entries(unitSheets ?? {}).map(([sheet, size]) => [
      unit,
      sheet,
      size?.rowCount,
      size?.columnCount,
    ]),
  );
  return JSON.stringify(sizes);
}
