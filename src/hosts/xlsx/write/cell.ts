import type { Cell } from "../../../functions/cells";
import type { Replacement } from "../xml/edit";
import { prefixOf, withAttribute, withoutAttribute } from "../xml/edit";
import { Tags } from "../xml/tags";
import { escapeXml } from "../xml/text";
import { writeConstant, writeValue } from "./value";

/** A formula for a cell. */
export interface NewFormula {
  /** As the file keeps it, without `=`. */
  readonly text: string;
  /** For one that spills: the range that it fills, and the workbook's metadata that marks it so. */
  readonly dynamic?: { readonly area: string; readonly mark: number };
}

/** What a cell is to show from now on. */
export interface CellEdit {
  /** Undefined for a cell that shows nothing any more. */
  readonly value: Cell | undefined;
  /** The range that its formula fills from now on, where that changes. */
  readonly area?: string;
  /** Its formula from now on; null for none: the value is a constant. Left out, the cell keeps what it has. */
  readonly formula?: NewFormula | null;
  /** The style of a cell that the sheet does not have yet. */
  readonly style?: number;
}

/** The cell at `start` with another value or content; its style and all else stay as they are written. */
export function editCell(xml: string, start: number, edit: CellEdit): Replacement {
  return numberInPlace(xml, start, edit) ?? wholeCell(xml, start, edit);
}

/** A number in the place of another: most edits are that, and all around it stays. */
function numberInPlace(
  xml: string,
  start: number,
  { value, area, formula }: CellEdit,
): Replacement | undefined {
  if (typeof value !== "number" || area !== undefined || formula !== undefined) return undefined;
  const tags = new Tags(xml, start);
  tags.next();
  if (tags.empty || tags.locate("t") || tags.locate("vm")) return undefined;
  while (tags.next() && !tags.closes) {
    const { name, end } = tags;
    const close = tags.close();
    if (name === "v" && close > end)
      return { start: end, end: close, text: writeValue(value).text };
  }
  return undefined;
}

function wholeCell(xml: string, start: number, edit: CellEdit): Replacement {
  const tags = new Tags(xml, start);
  tags.next();
  const prefix = prefixOf(tags);
  const open = openTag(xml.slice(tags.start, tags.end), edit);
  const { formula: kept, rest, end } = contentOf(tags, edit.area);
  const formula = edit.formula === undefined ? kept : formulaElement(prefix, edit.formula);
  const content = formula + valueElement(prefix, edit) + rest;
  const text = content === "" ? `${open}/>` : `${open}>${content}</${prefix}c>`;
  return { start, end, text };
}

/** A cell that the sheet does not have yet. */
export function newCell(
  prefix: string,
  address: string,
  style: string | undefined,
  edit: CellEdit,
) {
  const styled = style === undefined ? "" : ` s="${style}"`;
  const open = openTag(`<${prefix}c r="${address}"${styled}/>`, edit);
  const content = formulaElement(prefix, edit.formula ?? null) + valueElement(prefix, edit);
  return content === "" ? `${open}/>` : `${open}>${content}</${prefix}c>`;
}

/**
 * The cell's tag without its end. What a rich value adds to the old value (`vm`) does not hold for the new one, nor does the
 * mark of a spill (`cm`) for another formula.
 */
function openTag(tag: string, { value, formula }: CellEdit): string {
  let open = withoutAttribute(withoutAttribute(tag, "t"), "vm");
  if (formula !== undefined) open = withoutAttribute(open, "cm");
  if (formula?.dynamic) open = withAttribute(open, "cm", String(formula.dynamic.mark));
  const type = value === undefined ? undefined : written(value, formula).type;
  if (type !== undefined) open = withAttribute(open, "t", type);
  return open.replace(/\s*\/?>$/, "");
}

const written = (value: Cell, formula: CellEdit["formula"]) =>
  formula === null ? writeConstant(value) : writeValue(value);

function valueElement(prefix: string, { value, formula }: CellEdit): string {
  if (value === undefined) return "";
  const { type, text } = written(value, formula);
  if (type !== "inlineStr") return `<${prefix}v>${text}</${prefix}v>`;
  return `<${prefix}is><${prefix}t xml:space="preserve">${text}</${prefix}t></${prefix}is>`;
}

function formulaElement(prefix: string, formula: NewFormula | null): string {
  if (!formula) return "";
  const { text, dynamic } = formula;
  const array = dynamic ? ` t="array" ref="${dynamic.area}"` : "";
  return `<${prefix}f${array}>${escapeXml(text)}</${prefix}f>`;
}

/** What a cell holds besides its value, and where the cell ends. */
function contentOf(
  tags: Tags,
  area: string | undefined,
): { formula: string; rest: string; end: number } {
  const { xml } = tags;
  if (tags.empty) return { formula: "", rest: "", end: tags.end };
  let formula = "";
  let rest = "";
  while (tags.next() && !(tags.closes && tags.name === "c")) {
    const { name, start, end } = tags;
    tags.close();
    if (name === "f") {
      const open = xml.slice(start, end);
      formula =
        (area === undefined ? open : withAttribute(open, "ref", area)) + xml.slice(end, tags.end);
    } else if (name !== "v" && name !== "is") {
      rest += xml.slice(start, tags.end);
    }
  }
  return { formula, rest, end: tags.end };
}
