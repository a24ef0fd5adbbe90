import { stateKey } from "../../../workbook/stateKey";
import type { Package } from "../package/package";
import { relationshipsOf } from "../package/relationships";
import { withAttribute } from "../xml/edit";
import { Tags } from "../xml/tags";
import { unescapeXml } from "../xml/text";

/** Where a file keeps the settings that an add-in saved in the workbook: a property of the add-in's own part. */
interface Place {
  readonly part: string;
  readonly xml: string;
  readonly start: number;
  readonly end: number;
  /** The setting as JSON. */
  readonly value: string;
}

/** The saved state of the add-in; null in a file without one. */
export function readSavedState(file: Package): string | null {
  const place = find(file);
  if (!place) return null;
  return textOf(place.value);
}

/** Saves the state where the file keeps it. False for a file that has no place for it: Excel makes that, with the add-in. */
export function writeSavedState(file: Package, state: string): boolean {
  const place = find(file);
  if (!place) return false;
  const { part, xml, start, end } = place;
  const tag = withAttribute(xml.slice(start, end), "value", JSON.stringify(state));
  file.replace(part, xml.slice(0, start) + tag + xml.slice(end));
  return true;
}

/** The setting is a text, which JSON puts in quotes. */
function textOf(value: string): string {
  try {
    const setting: unknown = JSON.parse(value);
    return typeof setting === "string" ? setting : value;
  } catch {
    return value;
  }
}

function find(file: Package): Place | undefined {
  for (const part of webExtensionParts(file)) {
    const xml = file.text(part);
    const tags = new Tags(xml);
    while (tags.find("property")) {
      if (unescapeXml(tags.attribute("name") ?? "") !== stateKey) continue;
      const { start, end } = tags;
      return { part, xml, start, end, value: unescapeXml(tags.attribute("value") ?? "") };
    }
  }
  return undefined;
}

function webExtensionParts(file: Package): readonly string[] {
  return relationshipsOf(file, "")
    .filter(({ type }) => type === "webextensiontaskpanes")
    .flatMap(({ target }) => relationshipsOf(file, target))
    .filter(({ type, target }) => type === "webextension" && file.has(target))
    .map(({ target }) => target);
}
