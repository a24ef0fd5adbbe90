import * as fc from "fast-check";
import { zipSync } from "fflate";
import { hostileText, hostileXml } from "./hostile";
import { bytesOf, partsOf, textOf, workbookCount } from "./workbooks";

/** One change of one part; `part` and `at` count round. */
interface XmlEdit {
  readonly kind: (typeof kinds)[number];
  readonly part: number;
  readonly at: number;
  readonly text: string;
}

/** A workbook with changes of its parts. */
export interface XmlRecipe {
  readonly workbook: number;
  readonly edits: readonly XmlEdit[];
}

const kinds = [
  "attribute",
  "content",
  "dropTag",
  "dropElement",
  "repeatElement",
  "splice",
  "renameTag",
  "removePart",
  "renamePart",
  "swapPart",
  "doctype",
] as const;

const edit: fc.Arbitrary<XmlEdit> = fc.record({
  kind: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom("attribute" as const, "content" as const) },
    { weight: 4, arbitrary: fc.constantFrom(...kinds) },
  ),
  part: fc.nat(20),
  at: fc.nat(200),
  text: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...hostileXml) },
    { weight: 2, arbitrary: hostileText },
  ),
});

export const xmlRecipes: fc.Arbitrary<XmlRecipe> = fc.record({
  workbook: fc.nat(workbookCount - 1),
  edits: fc.array(edit, { minLength: 1, maxLength: 4 }),
});

const bomb =
  '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;"><!ENTITY x SYSTEM "file:///etc/passwd">]>';

/** The at-th place where the pattern matches, counted round; undefined where it nowhere does. */
function placeOf(xml: string, pattern: RegExp, at: number): RegExpMatchArray | undefined {
  const found = [...xml.matchAll(pattern)];
  return found.length > 0 ? found[at % found.length] : undefined;
}

function spliced(xml: string, place: RegExpMatchArray | undefined, text: string): string {
  if (!place) return xml;
  return xml.slice(0, place.index) + text + xml.slice(place.index! + place[0].length);
}

const element = /<([\w:]+)(?:\s[^<>]*)?(?:\/>|>(?:[^<]*<\/\1>)?)/g;

function edited(xml: string, { kind, at, text }: XmlEdit): string {
  switch (kind) {
    case "attribute": {
      const place = placeOf(xml, /([\w:]+)="[^"]*"/g, at);
      return spliced(xml, place, `${place?.[1]}="${text.replaceAll('"', "&quot;")}"`);
    }
    case "content":
      return spliced(xml, placeOf(xml, />[^<]+</g, at), `>${text}<`);
    case "dropTag":
      return spliced(xml, placeOf(xml, /<[^<>]+>/g, at), "");
    case "dropElement":
      return spliced(xml, placeOf(xml, element, at), "");
    case "repeatElement": {
      const place = placeOf(xml, element, at);
      return spliced(xml, place, `${place?.[0]}${place?.[0]}`);
    }
    case "splice":
      return xml.slice(0, at * 7) + text + xml.slice(at * 7);
    case "renameTag":
      return spliced(xml, placeOf(xml, /(?<=<\/?)[\w:]+/g, at), text.slice(0, 20));
    case "doctype":
      return bomb + xml.replace(/>[^<]+</, ">&c;&x;<");
    default:
      return xml;
  }
}

/** The file that a recipe describes. */
export function mutatedXml({ workbook, edits }: XmlRecipe): Uint8Array {
  let parts = partsOf(workbook);
  for (const one of edits) {
    const names = Object.keys(parts);
    const name = names[one.part % names.length]!;
    const other = names[one.at % names.length]!;
    if (one.kind === "removePart") {
      parts = Object.fromEntries(Object.entries(parts).filter(([each]) => each !== name));
    } else if (one.kind === "renamePart") {
      const entries = Object.entries(parts);
      parts = Object.fromEntries(
        entries.map(([each, part]) => [each === name ? `${one.text.slice(0, 99)}x` : each, part]),
      );
    } else if (one.kind === "swapPart") {
      parts[name] = parts[other]!;
    } else {
      parts[name] = bytesOf(edited(textOf(parts[name]!), one));
    }
  }
  return zipSync(parts, { level: 1, mtime: new Date(2026, 0, 1) });
}
