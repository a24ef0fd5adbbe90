import { FileRefused } from "../refusal";
import { columnOf, contains, keysOf, rowOf } from "./address";
import { rowLimit } from "../../../workbook/sheetLimits";
import type { FormulaCell } from "./formulaCell";

/** Four whole columns. More can be claimed in a few letters, and working through it would never end. */
const mostCells = 4 * rowLimit;
/** A larger area is looked through, not written out. */
const written = 10_000;

/** Which formula fills a cell that is not its own. */
export class FilledCells {
  private readonly small = new Map<number, FormulaCell>();
  private readonly large: FormulaCell[] = [];

  /** @throws FileRefused where the areas are larger than any workbook's. */
  constructor(formulas: Iterable<FormulaCell>) {
    let cells = 0;
    for (const formula of formulas) {
      if (formula.kind === "plain") continue;
      const size = formula.area.rows * formula.area.columns;
      cells += size;
      if (cells > mostCells) throw tooMany();
      if (size > written) this.large.push(formula);
      else this.writeOut(formula);
    }
  }

  get(key: number): FormulaCell | undefined {
    return (
      this.small.get(key) ??
      this.large.find((formula) => formula.key !== key && isWithin(formula.area, key))
    );
  }

  has(key: number): boolean {
    return this.get(key) !== undefined;
  }

  private writeOut(formula: FormulaCell): void {
    for (const key of keysOf(formula.area)) if (key !== formula.key) this.small.set(key, formula);
  }
}

const isWithin = (area: FormulaCell["area"], key: number) =>
  contains(area, rowOf(key), columnOf(key));

function tooMany(): FileRefused {
  return new FileRefused({
    en: "The array formulas of a sheet fill more cells than any workbook needs, so the file was not opened.",
    zh: "工作表中数组公式填充的单元格数超出任何工作簿所需，因此未打开文件。",
  });
}
