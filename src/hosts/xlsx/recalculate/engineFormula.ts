import type { Token } from "@borgar/fx/xlsx";
import { tokensFromFile } from "../formula/fromFile";
import { rectangleOfReference, referenceOf } from "../sheet/address";
import type { Rectangle } from "../sheet/address";
import type { FormulaCell } from "../sheet/formulaCell";
import type { Sheet } from "../sheet/sheet";
import type { PrecedentFinder } from "./precedents";

/** What a formula's text depends on beside itself when it is handed to the engine. */
export interface EngineNames {
  readonly finder: PrecedentFinder;
  /** The name that the engine knows a name of one sheet by. */
  readonly localName: (name: string, sheet: number) => string;
  sheet(name: string): Sheet | undefined;
  /** The range that `A1#` means where the engine does not work out A1 itself. */
  fixedSpill(sheet: Sheet, row: number, column: number): Rectangle | undefined;
}

/** A formula as the engine is to work it out: names of a sheet made unique, spills of cells that it does not work out written out. */
export function engineFormula(cell: FormulaCell, names: EngineNames): string {
  return textOf(tokensFromFile(cell.text), cell.sheet, names);
}

function textOf(tokens: readonly Token[], sheet: Sheet, names: EngineNames): string {
  let text = "";
  tokens.forEach((token, at) => {
    if (token.type === "range_named") text += nameOf(token.value, sheet, names);
    else if (token.type === "range" && tokens[at + 1]?.value === "#") {
      text += spillRange(token.value, sheet, names) ?? token.value;
    } else if (token.value !== "#" || !isWrittenOut(tokens[at - 1], sheet, names)) {
      text += token.value;
    }
  });
  return text;
}

function nameOf(text: string, sheet: Sheet, { finder, localName }: EngineNames): string {
  const entry = finder.name(text, sheet);
  return entry?.sheet === undefined ? text : localName(entry.name, entry.sheet);
}

function isWrittenOut(anchor: Token | undefined, sheet: Sheet, names: EngineNames): boolean {
  return anchor?.type === "range" && spillRange(anchor.value, sheet, names) !== undefined;
}

function spillRange(anchor: string, own: Sheet, names: EngineNames): string | undefined {
  const reference = rectangleOfReference(anchor);
  if (!reference) return undefined;
  const sheet = reference.sheet === "" ? own : names.sheet(reference.sheet);
  const area = sheet && names.fixedSpill(sheet, reference.area.row, reference.area.column);
  if (!area) return undefined;
  const prefix = anchor.includes("!") ? anchor.slice(0, anchor.lastIndexOf("!") + 1) : "";
  return prefix + referenceOf(area);
}
