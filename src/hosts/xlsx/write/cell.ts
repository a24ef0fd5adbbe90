import type { Cell } from "../../../functions/cells";
import type { Replacement } from "../xml/edit";
import { prefixOf, withAttribute, withoutAttribute } from "../xml/edit";
import { Tags } from "../xml/tags";
import { writeValue } from "./value";

/** What a cell is to show from now on. */
export interface CellEdit {
  /** Undefined for a cell that shows nothing any more. */
  readonly value: Cell | undefined;
  /** The range that its formula fills from now on, where that changes. */
  readonly area?: string;
}

/** The cell at `start` with another value; its formula, style and all else stay as they are written. */
export function editCell(xml: string, start: number, edit: CellEdit): Replacement {
  const tags = new Tags(xml, start);
  tags.next();
  const prefix = prefixOf(tags);
  const open = openTag(xml.slice(tags.start, tags.end), edit);
  const { formula, rest, end } = contentOf(tags, edit.area);
  const value = valueElement(prefix, edit);
  const content = formula + value + rest;
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
  return `${open}>${valueElement(prefix, edit)}</${prefix}c>`;
}

/** The cell's tag without its end. What a rich value adds to the old value (`vm`) does not hold for the new one. */
function openTag(tag: string, { value }: CellEdit): string {
  const bare = withoutAttribute(withoutAttribute(tag, "t"), "vm");
  const type = value === undefined ? undefined : writeValue(value).type;
  const typed = type === undefined ? bare : withAttribute(bare, "t", type);
  return typed.replace(/\s*\/?>$/, "");
}

function valueElement(prefix: string, { value }: CellEdit): string {
  return value === undefined ? "" : `<${prefix}v>${writeValue(value).text}</${prefix}v>`;
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
