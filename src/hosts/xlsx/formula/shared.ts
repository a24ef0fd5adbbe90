import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx/xlsx";
import { addressOf } from "../sheet/address";

/** The formula that some cells share, as each of them means it. */
export class SharedFormula {
  private readonly relative: string;

  constructor(text: string, row: number, column: number) {
    this.relative = translateFormulaToR1C1(`=${text}`, addressOf(row, column));
  }

  /** The text for a cell, without `=`. */
  at(row: number, column: number): string {
    return translateFormulaToA1(this.relative, addressOf(row, column)).slice(1);
  }
}
