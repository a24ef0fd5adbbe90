import { prefixOf, withAttribute } from "../xml/edit";
import { Tags } from "../xml/tags";
import { addContentType } from "./contentTypes";
import { declaration, dialectOf } from "./dialect";
import { dynamicArrayMarks } from "./dynamicArrays";
import type { Package } from "./package";
import { addRelationship } from "./relationships";
import type { WorkbookPart } from "./workbookPart";

const contentType =
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";

/** What follows a spilling cell when it is copied, cleared and so on, as Excel writes it. */
const behaviour =
  'minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"';

const properties =
  '<extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray" fDynamic="1" fCollapsed="0"/></ext></extLst>';

/** The value of `cm` that marks a dynamic array in this file, which gets the metadata for that where it has none. */
export function dynamicMark(file: Package, { part, metadata }: WorkbookPart): number {
  if (metadata === undefined) {
    const name = freeName(file, part);
    file.add(name, `${declaration}<metadata xmlns="${dialectOf(file).main}"></metadata>`);
    addContentType(file, name, contentType);
    addRelationship(file, part, "sheetMetadata", name);
    return mark(file, name);
  }
  return mark(file, metadata);
}

function mark(file: Package, part: string): number {
  const xml = file.text(part);
  const [known] = dynamicArrayMarks(xml);
  if (known !== undefined) return known;
  const marked = withMark(xml);
  file.replace(part, marked);
  return [...dynamicArrayMarks(marked)][0]!;
}

function freeName(file: Package, workbookPart: string): string {
  const folder = workbookPart.slice(0, workbookPart.lastIndexOf("/") + 1);
  let name = `${folder}metadata.xml`;
  for (let count = 2; file.has(name); count += 1) name = `${folder}metadata${count}.xml`;
  return name;
}

function withMark(xml: string): string {
  const root = new Tags(xml);
  root.find("metadata");
  const p = prefixOf(root);
  let text = xml;
  let type = typesOf(xml).indexOf("XLDAPR") + 1;
  if (type === 0) {
    type = typesOf(xml).length + 1;
    text = append(text, "metadataTypes", `<${p}metadataType name="XLDAPR" ${behaviour}/>`, []);
    const future = `<${p}futureMetadata name="XLDAPR" count="1"><${p}bk>${properties.replaceAll(/<(\/?)ext/g, `<$1${p}ext`)}</${p}bk></${p}futureMetadata>`;
    text = before(text, ["cellMetadata", "valueMetadata", "extLst"], future);
  }
  return append(text, "cellMetadata", `<${p}bk><${p}rc t="${type}" v="0"/></${p}bk>`, [
    "valueMetadata",
    "extLst",
  ]);
}

function typesOf(xml: string): readonly string[] {
  const tags = new Tags(xml);
  const types: string[] = [];
  while (tags.find("metadataType")) types.push(tags.attribute("name") ?? "");
  return types;
}

/** Puts an entry into a counted list, which is made, before what comes behind it, where there is none. */
function append(
  xml: string,
  list: string,
  entry: string,
  behind: readonly string[],
): string {
  const tags = new Tags(xml);
  if (!tags.find(list)) {
    const root = new Tags(xml);
    root.find("metadata");
    const name = prefixOf(root) + list;
    const made = `<${name} count="1">${entry}</${name}>`;
    if (behind.length > 0) return before(xml, behind, made);
    return xml.slice(0, root.end) + made + xml.slice(root.end);
  }
  const open = xml.slice(tags.start, tags.end);
  const count = Number(tags.attribute("count") ?? 0) + 1;
  const { start, end } = tags;
  const close = tags.close();
  return (
    xml.slice(0, start) +
    withAttribute(open, "count", String(count)) +
    xml.slice(end, close) +
    entry +
    xml.slice(close)
  );
}

/** Puts an element before the first of these of the root, or at its end. */
function before(xml: string, names: readonly string[], element: string): string {
  const tags = new Tags(xml);
  tags.find("metadata");
  while (tags.next() && !(tags.closes && tags.name === "metadata")) {
    if (!tags.closes && names.includes(tags.name)) break;
    if (!tags.closes) tags.close();
  }
  return xml.slice(0, tags.start) + element + xml.slice(tags.start);
}
