import type { Tags } from "./tags";
import { malformed } from "./tags";

const named: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  amp: "&",
};

/** Text with its entities put in. */
export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (_all, hex, decimal, name) => {
    const code = hex ? parseInt(hex as string, 16) : decimal ? Number(decimal) : undefined;
    if (code !== undefined && code <= 0x10ffff) return String.fromCodePoint(code);
    const character = named[name as string];
    if (character === undefined) throw malformed();
    return character;
  });
}

export function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** For an attribute in double quotes; line ends would be read as blanks. */
export function escapeAttribute(text: string): string {
  return escapeXml(text)
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "&#10;")
    .replaceAll("\r", "&#13;")
    .replaceAll("\t", "&#9;");
}

/** What stands between two places of a part, CDATA opened and comments left out. */
export function textBetween(xml: string, from: number, to: number): string {
  const raw = xml.slice(from, to);
  if (!raw.includes("<")) return unescapeXml(raw);
  return raw
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>)/)
    .map((piece, index) => {
      if (index % 2 === 0) return unescapeXml(piece);
      return piece.startsWith("<![CDATA[") ? piece.slice(9, -3) : "";
    })
    .join("");
}

/** The text of the element that was just opened; leaves the reader behind it. */
export function elementText(tags: Tags): string {
  if (tags.empty) return "";
  const from = tags.end;
  return textBetween(tags.xml, from, tags.close());
}

/** A cell's text as a person sees it: characters that XML cannot hold are written `_x000D_`. */
export function decodeCellText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_all, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}

// eslint-disable-next-line no-control-regex -- these are the characters that XML cannot hold
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\r]|_(?=x[0-9a-f]{4}_)/gi;

export function encodeCellText(text: string): string {
  const written = text.replace(
    unwritable,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
  return escapeXml(written);
}
