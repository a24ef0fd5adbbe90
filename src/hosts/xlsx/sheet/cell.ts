import type { Cell } from "../../../functions/cells";
import { CellError } from "../../../functions/cells";
import type { SharedStrings } from "../package/sharedStrings";
import { richText } from "../package/sharedStrings";
import { Tags } from "../xml/tags";
import { decodeCellText, elementText } from "../xml/text";
import type { Rectangle } from "./address";
import { areaOf } from "./address";
import { serialOf } from "./dates";

/** The formula element of a cell, as the file has it. */
export interface FormulaElement {
  readonly kind: "normal" | "shared" | "array" | "dataTable";
  /** Without `=`; empty in the cells that share another's. */
  readonly text: string;
  readonly group: string | undefined;
  readonly area: Rectangle | undefined;
  /** The cells that a data table varies. */
  readonly inputs: readonly string[];
}

/** A cell as the file has it. `undefined` for a formula's value that was never worked out. */
export interface StoredCell {
  readonly value: Cell | undefined;
  readonly formula: FormulaElement | undefined;
  /** The `cm` attribute: which metadata of the workbook the cell has. */
  readonly metadata: number | undefined;
}

export interface CellContext {
  readonly strings: () => SharedStrings;
  readonly date1904: boolean;
}

/** Reads the cell whose tag begins at `start`. */
export function readCell(xml: string, start: number, context: CellContext): StoredCell {
  const tags = new Tags(xml, start);
  tags.next();
  const type = tags.attribute("t") ?? "n";
  const cm = tags.attribute("cm");
  const metadata = cm === undefined ? undefined : Number(cm);
  let value: Cell | undefined;
  let formula: FormulaElement | undefined;
  while (!(tags.empty && tags.name === "c") && tags.next() && !(tags.closes && tags.name === "c")) {
    if (tags.closes) continue;
    if (tags.name === "f") formula = readFormula(tags);
    else if (tags.name === "v") value = valueOf(type, elementText(tags), context);
    else if (tags.name === "is") value = richText(tags);
    else tags.close();
  }
  if (value === undefined && formula === undefined) value = null;
  return { value, formula, metadata };
}

function valueOf(type: string, text: string, { strings, date1904 }: CellContext): Cell | undefined {
  switch (type) {
    case "s":
      return text === "" ? null : strings().text(Number(text));
    case "str":
    case "inlineStr":
      return decodeCellText(text);
    case "b":
      return text.trim() === "1" || text.trim() === "true";
    case "e":
      return new CellError(text);
    case "d":
      return serialOf(text, date1904) ?? text;
    default: {
      const number = Number(text);
      return text.trim() !== "" && Number.isFinite(number) ? number : undefined;
    }
  }
}

function readFormula(tags: Tags): FormulaElement {
  const kind = tags.attribute("t") ?? "normal";
  const reference = tags.attribute("ref");
  const inputs = [tags.attribute("r1"), tags.attribute("r2")];
  return {
    kind: kind === "shared" || kind === "array" || kind === "dataTable" ? kind : "normal",
    group: tags.attribute("si"),
    area: reference === undefined ? undefined : areaOf(reference),
    inputs: inputs.filter((input) => input !== undefined),
    text: kind === "dataTable" ? passedOver(tags) : elementText(tags),
  };
}

/** A data table is worked out from its inputs; a formula beside them is nobody's. */
function passedOver(tags: Tags): string {
  elementText(tags);
  return "";
}
