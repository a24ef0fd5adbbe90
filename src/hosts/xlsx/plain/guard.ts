import { call } from "../../../functions/call";
import type { Session } from "../../../functions/session";
import { isUnanswered, sameValue } from "../recalculate/shown";
import type { FormulaCell } from "../sheet/formulaCell";
import type { Sheet } from "../sheet/sheet";
import type { PlainFormulas } from "./compile";
import { NotPlain, notPlain } from "./notPlain";
import type { PlainValues } from "./types";

/** Tells whether plain formulas give what the file has for them, from what it has for the cells that they read. */
export class PlainGuard {
  private readonly values: PlainValues;

  constructor(
    private readonly formulas: PlainFormulas,
    session: Session,
  ) {
    this.values = {
      value: stored,
      *valuesIn(sheet, area) {
        for (const key of sheet.index.within(area)) yield stored(sheet, key);
      },
      call: (entry, args) => call(session, entry, args),
    };
  }

  /** Whether the formula can be worked out here, and is as it was stored if it was. */
  trusts(cell: FormulaCell): boolean {
    const formula = this.formulas.of(cell);
    if (!formula) return false;
    const { sheet, key, row, column } = cell;
    const kept = sheet.stored(key);
    if (isUnanswered([[kept]])) return true;
    try {
      return sameValue(formula({ row, column, values: this.values }), kept);
    } catch (error) {
      if (error instanceof NotPlain) return false;
      throw error;
    }
  }
}

function stored(sheet: Sheet, key: number) {
  const value = sheet.stored(key);
  if (value === undefined) throw notPlain;
  return value;
}
