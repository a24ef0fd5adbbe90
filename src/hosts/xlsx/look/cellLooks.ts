import type { Package } from "../package/package";
import { relationshipsOf } from "../package/relationships";
import { isTrue } from "../package/workbookPart";
import { Tags } from "../xml/tags";
import { unescapeXml } from "../xml/text";
import type { ColourOf } from "./colours";
import { coloursOf } from "./colours";
import { formatOf } from "./numberFormats";
import type { BorderLine, CellLook, Side } from "./types";

type Font = Pick<CellLook, "bold" | "italic" | "underline" | "strike" | "font" | "size" | "colour">;
type Borders = CellLook["borders"];
type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The looks that a workbook's cells have, in the order in which the cells name them. */
export function readCellLooks(file: Package, workbookPart: string): readonly CellLook[] {
  const part = relationshipsOf(file, workbookPart).find(({ type }) => type === "styles")?.target;
  if (part === undefined || !file.has(part)) return [];
  const colourOf = coloursOf(file, workbookPart);
  const tags = new Tags(file.text(part));
  const formats = new Map<number, string>();
  const fonts: Font[] = [];
  const fills: (string | undefined)[] = [];
  const borders: Borders[] = [];
  const looks: CellLook[] = [];
  while (tags.next()) {
    if (tags.closes) continue;
    if (tags.name === "numFmt") {
      formats.set(Number(tags.attribute("numFmtId")), unescapeXml(tags.attribute("formatCode")!));
    } else if (tags.name === "font") fonts.push(readFont(tags, colourOf));
    else if (tags.name === "fill") fills.push(readFill(tags, colourOf));
    else if (tags.name === "border") borders.push(readBorders(tags, colourOf));
    else if (tags.name === "xf") {
      const format = formatOf(Number(tags.attribute("numFmtId") ?? 0), formats);
      const font = fonts[Number(tags.attribute("fontId") ?? 0)] ?? plainFont;
      const fill = fills[Number(tags.attribute("fillId") ?? 0)];
      const lines = borders[Number(tags.attribute("borderId") ?? 0)] ?? {};
      looks.push({ ...font, fill, format, borders: lines, ...readAlignment(tags) });
    } else if (passedOver.has(tags.name)) tags.close();
  }
  return looks;
}

/** Lists that hold the same elements as those of cells. */
const passedOver: ReadonlySet<string> = new Set([
  "cellStyleXfs",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
]);

const plainFont: Font = {
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  font: undefined,
  size: undefined,
  colour: undefined,
};

/** Calls back for each element within the one that was just opened. */
function within(tags: Tags, read: () => void): void {
  if (tags.empty) return;
  const { name } = tags;
  while (tags.next() && !(tags.closes && tags.name === name)) if (!tags.closes) read();
}

const isOn = (tags: Tags) => isTrue(tags.attribute("val") ?? "1");

function readFont(tags: Tags, colourOf: ColourOf): Font {
  const font: Mutable<Font> = { ...plainFont };
  within(tags, () => {
    if (tags.name === "b") font.bold = isOn(tags);
    else if (tags.name === "i") font.italic = isOn(tags);
    else if (tags.name === "u") font.underline = tags.attribute("val") !== "none";
    else if (tags.name === "strike") font.strike = isOn(tags);
    else if (tags.name === "sz") font.size = Number(tags.attribute("val"));
    else if (tags.name === "name") font.font = unescapeXml(tags.attribute("val") ?? "");
    else if (tags.name === "color") font.colour = colourOf(tags);
  });
  return font;
}

function readFill(tags: Tags, colourOf: ColourOf): string | undefined {
  let fill: string | undefined;
  let solid = false;
  within(tags, () => {
    if (tags.name === "patternFill") solid = tags.attribute("patternType") === "solid";
    else if (tags.name === "fgColor" && solid) fill = colourOf(tags);
  });
  return fill;
}

const isSide = (name: string): name is Side => ["top", "bottom", "left", "right"].includes(name);

function readBorders(tags: Tags, colourOf: ColourOf): Borders {
  const lines: Partial<Record<Side, BorderLine>> = {};
  let side: Side | undefined;
  within(tags, () => {
    if (isSide(tags.name)) {
      const style = tags.attribute("style");
      side = style === undefined || style === "none" ? undefined : tags.name;
      if (side !== undefined) lines[side] = { style: style!, colour: undefined };
    } else if (tags.name === "color" && side !== undefined) {
      lines[side] = { ...lines[side]!, colour: colourOf(tags) };
    }
  });
  return lines;
}

function readAlignment(tags: Tags): Pick<CellLook, "horizontal" | "vertical" | "wrap"> {
  let [horizontal, vertical]: (string | undefined)[] = [];
  let wrap = false;
  within(tags, () => {
    if (tags.name !== "alignment") return;
    horizontal = tags.attribute("horizontal");
    vertical = tags.attribute("vertical");
    wrap = isTrue(tags.attribute("wrapText"));
  });
  return { horizontal, vertical, wrap };
}
