import type { Line, Look } from "../../../workbook/layout/looks";
import { font } from "../../../workbook/layout/looks";
import { addContentType } from "../package/contentTypes";
import { declaration, dialectOf } from "../package/dialect";
import type { Package } from "../package/package";
import { addRelationship, relationshipsOf } from "../package/relationships";
import { appendToList } from "../xml/list";
import { Tags } from "../xml/tags";
import { escapeAttribute } from "../xml/text";

/** The lists of a style sheet in the order in which it has them. */
const order = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
] as const;

/** Formats that every file knows. */
const builtIn: Readonly<Record<string, number>> = { "0": 1, "#,##0": 3, "#,##0.00": 4 };
const firstOwnFormat = 164;

/** The styles of a workbook's cells, to which new ones are added: those that are there keep their places. */
export class Styles {
  private readonly cells = new Map<string, number>();
  private readonly fonts = new Map<string, number>();
  private readonly borders = new Map<string, number>();
  private readonly formats = new Map<string, number>();
  private readonly part: string;
  private xml: string;

  constructor(
    private readonly file: Package,
    workbookPart: string,
  ) {
    this.part = stylesPart(file, workbookPart);
    this.xml = file.text(this.part);
  }

  /** The style of a cell that looks like this. */
  cell(look: Look): number {
    const key = JSON.stringify(look);
    return known(this.cells, key, () => {
      const { align, indented, pattern } = look;
      const border = this.border(look);
      const format = pattern === undefined ? 0 : this.format(pattern);
      const indent = indented ? ' indent="1"' : "";
      return this.append(
        "cellXfs",
        `<xf numFmtId="${format}" fontId="${this.font(look)}" fillId="0" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"><alignment horizontal="${align}" vertical="center"${indent}/></xf>`,
      );
    });
  }

  /** Puts the new styles into the file. */
  save(): void {
    if (this.cells.size > 0) this.file.replace(this.part, this.xml);
  }

  private font({ size, bold, italic, colour }: Look): number {
    const shape = `${bold ? "<b/>" : ""}${italic ? "<i/>" : ""}<sz val="${size}"/>`;
    const tint = colour === undefined ? "" : `<color rgb="${argb(colour)}"/>`;
    const entry = `<font>${shape}${tint}<name val="${font.name}"/><family val="2"/></font>`;
    return known(this.fonts, entry, () => this.append("fonts", entry));
  }

  private border({ above, below }: Look): number {
    const entry = `<border><left/><right/>${side("top", above)}${side("bottom", below)}<diagonal/></border>`;
    return known(this.borders, entry, () => this.append("borders", entry));
  }

  private format(pattern: string): number {
    return (
      builtIn[pattern] ??
      known(this.formats, pattern, () => {
        const id = Math.max(firstOwnFormat - 1, ...formatIds(this.xml)) + 1;
        const code = escapeAttribute(pattern);
        this.append("numFmts", `<numFmt numFmtId="${id}" formatCode="${code}"/>`);
        return id;
      })
    );
  }

  private append(list: (typeof order)[number], entry: string): number {
    const behind = order.slice(order.indexOf(list) + 1);
    const { xml, index } = appendToList(this.xml, list, entry, behind);
    this.xml = xml;
    return index;
  }
}

function known(places: Map<string, number>, key: string, make: () => number): number {
  const place = places.get(key) ?? make();
  places.set(key, place);
  return place;
}

export const argb = (colour: string) => `FF${colour.slice(1).toUpperCase()}`;

const side = (name: "top" | "bottom", line: Line | undefined) =>
  line
    ? `<${name} style="${line.weight}"><color rgb="${argb(line.colour)}"/></${name}>`
    : `<${name}/>`;

function formatIds(xml: string): readonly number[] {
  const tags = new Tags(xml);
  const ids: number[] = [];
  while (tags.find("numFmt")) ids.push(Number(tags.attribute("numFmtId")));
  return ids;
}

const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

function stylesPart(file: Package, workbookPart: string): string {
  const there = relationshipsOf(file, workbookPart).find(({ type }) => type === "styles")?.target;
  if (there !== undefined) return there;
  const name = `${workbookPart.slice(0, workbookPart.lastIndexOf("/") + 1)}styles.xml`;
  const isLeftOver = file.has(name);
  if (isLeftOver) file.replace(name, plainStyles(dialectOf(file).main));
  else file.add(name, plainStyles(dialectOf(file).main));
  addContentType(file, name, contentType);
  addRelationship(file, workbookPart, "styles", name);
  return name;
}

/** The least that Excel takes for a style sheet: its two first fills are always these. */
export const plainStyles = (main: string) =>
  `${declaration}<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
