import type { Package } from "../package/package";
import { relationshipsOf } from "../package/relationships";
import { Tags } from "../xml/tags";

/** The colours of the format's old palette that programs still write by their numbers, from 8 on. */
const palette =
  "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF800000008000000080808000800080008080C0C0C08080809999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF000080FF00FFFFFF0000FFFF8000808000000080800000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC993366FF33CCCC99CC00FFCC00FF9900FF6600666699969696003366339966003300333300993300993366333399333333";
const firstOfPalette = 8;

/** The theme lists dark before light, and cells count the other way round. */
const themeOrder = [1, 0, 3, 2];

/** Gives a colour that a part of the styles names, as `#RRGGBB`; undefined for one that is left to the program. */
export type ColourOf = (tags: Tags) => string | undefined;

export function coloursOf(file: Package, workbookPart: string): ColourOf {
  const theme = themeColours(file, workbookPart);
  return (tags) => {
    const colour = named(tags, theme);
    return colour === undefined ? undefined : tinted(colour, Number(tags.attribute("tint") ?? 0));
  };
}

function named(tags: Tags, theme: readonly string[]): string | undefined {
  const rgb = tags.attribute("rgb");
  if (rgb !== undefined) return /^(?:..)?([0-9a-f]{6})$/i.exec(rgb)?.[1];
  const place = tags.attribute("theme");
  if (place !== undefined) return theme[themeOrder[Number(place)] ?? Number(place)];
  const indexed = tags.attribute("indexed");
  if (indexed === undefined) return undefined;
  const at = (Number(indexed) % 64 < firstOfPalette ? Number(indexed) : Number(indexed) - 8) * 6;
  return palette.slice(at, at + 6) || undefined;
}

/** A share of the way to white, or to black where it is negative. */
function tinted(colour: string, tint: number): string {
  const end = tint < 0 ? 0 : 255;
  const channels = [0, 2, 4].map((at) => {
    const channel = parseInt(colour.slice(at, at + 2), 16);
    const moved = Math.round(channel + (end - channel) * Math.abs(tint));
    return moved.toString(16).padStart(2, "0");
  });
  return `#${channels.join("")}`;
}

function themeColours(file: Package, workbookPart: string): readonly string[] {
  const part = relationshipsOf(file, workbookPart).find(({ type }) => type === "theme")?.target;
  if (part === undefined || !file.has(part)) return [];
  const tags = new Tags(file.text(part));
  const colours: string[] = [];
  if (!tags.find("clrScheme")) return [];
  while (tags.next() && !(tags.closes && tags.name === "clrScheme")) {
    if (tags.closes) continue;
    const colour =
      tags.name === "srgbClr"
        ? tags.attribute("val")
        : tags.name === "sysClr"
          ? tags.attribute("lastClr")
          : undefined;
    if (colour !== undefined) colours.push(colour);
  }
  return colours;
}
