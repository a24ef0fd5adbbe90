import { prefixOf } from "../xml/edit";
import { appendToList, prefixed } from "../xml/list";
import { Tags } from "../xml/tags";
import { addContentType } from "./contentTypes";
import { declaration, dialectOf } from "./dialect";
import { dynamicArrayMarks } from "./dynamicArrays";
import type { Package } from "./package";
import { addRelationship, relationshipsOf } from "./relationships";
import type { WorkbookPart } from "./workbookPart";

const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";

/** What follows a spilling cell when it is copied, cleared and so on, as Excel writes it. */
const behaviour =
  'minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"';

const properties =
  '<extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray" fDynamic="1" fCollapsed="0"/></ext></extLst>';

/** The value of `cm` that marks a dynamic array in this file, which gets the metadata for that where it has none. */
export function dynamicMark(file: Package, { part }: Pick<WorkbookPart, "part">): number {
  // Asked of the file as it is by now: the first formula of several may have brought the metadata.
  const metadata = relationshipsOf(file, part).find(({ type }) => type === "sheetMetadata")?.target;
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
  const types = typesOf(xml);
  let text = xml;
  let type = types.indexOf("XLDAPR") + 1;
  if (type === 0) {
    type = types.length + 1;
    const entry = `<metadataType name="XLDAPR" ${behaviour}/>`;
    text = appendToList(text, "metadataTypes", entry, behindTypes).xml;
    const future = `<futureMetadata name="XLDAPR" count="1"><bk>${properties}</bk></futureMetadata>`;
    text = putBefore(text, behindFuture, future);
  }
  const entry = `<bk><rc t="${type}" v="0"/></bk>`;
  return appendToList(text, "cellMetadata", entry, ["valueMetadata", "extLst"]).xml;
}

const behindFuture = ["cellMetadata", "valueMetadata", "extLst"];
const behindTypes = ["metadataStrings", "mdxMetadata", "futureMetadata", ...behindFuture];

function typesOf(xml: string): readonly string[] {
  const tags = new Tags(xml);
  const types: string[] = [];
  while (tags.find("metadataType")) types.push(tags.attribute("name") ?? "");
  return types;
}

/** Puts an element before the first of these of the root, or at its end. */
function putBefore(xml: string, names: readonly string[], element: string): string {
  const tags = new Tags(xml);
  tags.next();
  const prefix = prefixOf(tags);
  while (tags.next() && !tags.closes && !names.includes(tags.name)) tags.close();
  return xml.slice(0, tags.start) + prefixed(element, prefix) + xml.slice(tags.start);
}
