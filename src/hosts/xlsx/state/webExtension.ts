import { stateKey } from "../../../workbook/stateKey";
import type { Package } from "../package/package";
import { prefixOf, withAttribute } from "../xml/edit";
import { Tags } from "../xml/tags";
import { escapeAttribute, unescapeXml } from "../xml/text";
import { addInId } from "./addIn";
import { addWebExtension, webExtensionParts } from "./parts";

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

/** Saves the state where the add-in in Excel keeps it. */
export function writeSavedState(file: Package, state: string): void {
  writeSetting(file, stateKey, state);
}

/** Saves a state that cannot be read under a name of its own, once. */
export function putAside(file: Package, state: string): void {
  const asideKey = (number: number) => `${own}unreadable.${number}`;
  for (let number = 1; ; number += 1) {
    const known = find(file, asideKey(number));
    if (!known) writeSetting(file, asideKey(number), state);
    if (!known || textOf(known.value) === state) return;
  }
}

function writeSetting(file: Package, name: string, setting: string): void {
  const place = find(file, name);
  if (!place) {
    addSetting(file, name, setting);
    return;
  }
  const { part, xml, start, end } = place;
  const tag = withAttribute(xml.slice(start, end), "value", JSON.stringify(setting));
  file.replace(part, xml.slice(0, start) + tag + xml.slice(end));
}

/** Adds a setting to the part of our add-in, which is made for a file that the add-in was never opened with. */
function addSetting(file: Package, name: string, setting: string): void {
  const part =
    webExtensionParts(file).find((one) => isOurs(file.text(one))) ?? addWebExtension(file);
  const xml = file.text(part);
  const value = escapeAttribute(JSON.stringify(setting));
  const entryOf = (prefix: string) => `<${prefix}property name="${name}" value="${value}"/>`;
  const tags = new Tags(xml);
  if (!tags.find("properties")) {
    file.replace(part, withProperties(xml, entryOf));
    return;
  }
  const prefix = prefixOf(tags);
  const open = xml.slice(tags.start, tags.end);
  const filled = tags.empty
    ? `${open.replace(/\s*\/>$/, ">")}${entryOf(prefix)}</${prefix}properties>`
    : open + entryOf(prefix);
  file.replace(part, xml.slice(0, tags.start) + filled + xml.slice(tags.end));
}

/** The part with the list of settings that it lacked: behind the references to the add-in, before all else. */
function withProperties(xml: string, entryOf: (prefix: string) => string): string {
  const tags = new Tags(xml);
  tags.find("webextension");
  const prefix = prefixOf(tags);
  let at = tags.end;
  for (const name of ["reference", "alternateReferences"]) {
    const references = new Tags(xml);
    if (!references.find(name)) continue;
    references.close();
    at = references.end;
  }
  const list = `<${prefix}properties>${entryOf(prefix)}</${prefix}properties>`;
  return xml.slice(0, at) + list + xml.slice(at);
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
