import { stateKey } from "../../../workbook/stateKey";
import type { Package } from "../package/package";
import { relationshipsOf } from "../package/relationships";
import { prefixOf, withAttribute } from "../xml/edit";
import { Tags } from "../xml/tags";
import { escapeAttribute, unescapeXml } from "../xml/text";

/** The id of the add-in in its manifest. */
const addInId = "9f0651f1-0aec-4dc9-bbca-74dc2e52ffe1";
/** What the names of the add-in's own settings begin with. */
const own = "AEC.";

/** A setting that an add-in saved in the workbook: a property of the add-in's own part. */
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
  const place = find(file, stateKey);
  if (!place) return null;
  return textOf(place.value);
}

/** Saves the state where the file keeps it. False for a file that has no place for it: Excel makes that, with the add-in. */
export function writeSavedState(file: Package, state: string): boolean {
  return writeSetting(file, stateKey, state);
}

/** Saves a state that cannot be read under a name of its own, once. False for a file that has no place for it. */
export function putAside(file: Package, state: string): boolean {
  const asideKey = (number: number) => `${own}unreadable.${number}`;
  for (let number = 1; ; number += 1) {
    const known = find(file, asideKey(number));
    if (!known) return writeSetting(file, asideKey(number), state);
    if (textOf(known.value) === state) return true;
  }
}

function writeSetting(file: Package, name: string, setting: string): boolean {
  const place = find(file, name);
  if (!place) return addSetting(file, name, setting);
  const { part, xml, start, end } = place;
  const tag = withAttribute(xml.slice(start, end), "value", JSON.stringify(setting));
  file.replace(part, xml.slice(0, start) + tag + xml.slice(end));
  return true;
}

/** Adds a setting to the part of our add-in, which is there once the add-in was opened with the workbook. */
function addSetting(file: Package, name: string, setting: string): boolean {
  const part = webExtensionParts(file).find((one) => isOurs(file.text(one)));
  if (part === undefined) return false;
  const xml = file.text(part);
  const tags = new Tags(xml);
  if (!tags.find("properties")) return false;
  const prefix = prefixOf(tags);
  const entry = `<${prefix}property name="${name}" value="${escapeAttribute(JSON.stringify(setting))}"/>`;
  const open = xml.slice(tags.start, tags.end);
  const filled = tags.empty
    ? `${open.replace(/\s*\/>$/, ">")}${entry}</${prefix}properties>`
    : open + entry;
  file.replace(part, xml.slice(0, tags.start) + filled + xml.slice(tags.end));
  return true;
}

function isOurs(xml: string): boolean {
  const tags = new Tags(xml);
  while (tags.next()) {
    if (tags.closes) continue;
    if (tags.name === "reference" && tags.attribute("id")?.toLowerCase() === addInId) return true;
    if (tags.name === "property" && tags.attribute("name")?.startsWith(own)) return true;
  }
  return false;
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

function find(file: Package, name: string): Place | undefined {
  for (const part of webExtensionParts(file)) {
    const xml = file.text(part);
    const tags = new Tags(xml);
    while (tags.find("property")) {
      if (unescapeXml(tags.attribute("name") ?? "") !== name) continue;
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
