import { addContentType } from "../package/contentTypes";
import { declaration, transitional } from "../package/dialect";
import { freePart } from "../package/freePart";
import type { Package } from "../package/package";
import { addRelationship, relationshipsOf } from "../package/relationships";
import { prefixOf } from "../xml/edit";
import { Tags } from "../xml/tags";
import { addInId, addInVersion } from "./addIn";

const relations = "http://schemas.microsoft.com/office/2011/relationships";
const contentType = "application/vnd.ms-office";
const extensionSpace = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const panesSpace = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";

/** Where an add-in of this id may come from: the organisation's catalogue, or the developer's own machine. */
const reference = (store: string, storeType: string) =>
  `<we:reference id="${addInId}" version="${addInVersion}" store="${store}" storeType="${storeType}"/>`;

const extension = `${declaration}<we:webextension xmlns:we="${extensionSpace}" id="{${addInId.toUpperCase()}}">${reference("EXCatalog", "EXCatalog")}<we:alternateReferences>${reference("developer", "Registry")}</we:alternateReferences><we:properties/><we:bindings/><we:snapshot xmlns:r="${transitional.relations}"/></we:webextension>`;

/** The parts in which add-ins keep what belongs to the workbook. */
export function webExtensionParts(file: Package): readonly string[] {
  return panesOf(file)
    .flatMap((panes) => relationshipsOf(file, panes))
    .filter(({ type, target }) => type === "webextension" && file.has(target))
    .map(({ target }) => target);
}

function panesOf(file: Package): readonly string[] {
  return relationshipsOf(file, "")
    .filter(({ type, target }) => type === "webextensiontaskpanes" && file.has(target))
    .map(({ target }) => target);
}

/**
 * Adds the part of our add-in, as Office makes it when an add-in first keeps something in a workbook. Its pane is closed, and
 * nothing asks Excel to open or install it. Gives the name of the part.
 */
export function addWebExtension(file: Package): string {
  const part = freePart(file, "xl/webextensions/webextension");
  file.add(part, extension);
  addContentType(file, part, `${contentType}.webextension+xml`);
  const panes = panesOf(file)[0] ?? addPanes(file);
  const id = addRelationship(file, panes, `${relations}/webextension`, part);
  file.replace(panes, withPane(file.text(panes), id));
  return part;
}

function addPanes(file: Package): string {
  const part = file.has("xl/webextensions/taskpanes.xml")
    ? freePart(file, "xl/webextensions/taskpanes")
    : "xl/webextensions/taskpanes.xml";
  file.add(part, `${declaration}<wetp:taskpanes xmlns:wetp="${panesSpace}"></wetp:taskpanes>`);
  addContentType(file, part, `${contentType}.webextensiontaskpanes+xml`);
  addRelationship(file, "", `${relations}/webextensiontaskpanes`, part);
  return part;
}

function withPane(xml: string, id: string): string {
  const tags = new Tags(xml);
  tags.find("taskpanes");
  const prefix = prefixOf(tags);
  const pane = `<${prefix}taskpane dockstate="right" visibility="0" width="350" row="0"><${prefix}webextensionref xmlns:r="${transitional.relations}" r:id="${id}"/></${prefix}taskpane>`;
  const { start, end, empty } = tags;
  if (!empty) {
    const at = tags.close();
    return xml.slice(0, at) + pane + xml.slice(at);
  }
  const open = xml.slice(start, end).replace(/\s*\/>$/, ">");
  return `${xml.slice(0, start)}${open}${pane}</${prefix}taskpanes>${xml.slice(end)}`;
}
