import { prefixOf } from "../xml/edit";
import { Tags } from "../xml/tags";
import { escapeAttribute, unescapeXml } from "../xml/text";
import type { Package } from "./package";

const part = "[Content_Types].xml";

/** Declares what a new part is. */
export function addContentType(file: Package, name: string, type: string): void {
  const xml = file.text(part);
  const tags = new Tags(xml);
  tags.find("Types");
  const prefix = prefixOf(tags);
  const entry = `<${prefix}Override PartName="/${escapeAttribute(name)}" ContentType="${type}"/>`;
  const { start, end, empty } = tags;
  if (empty) {
    const open = xml.slice(start, end).replace(/\s*\/>$/, ">");
    file.replace(part, `${xml.slice(0, start)}${open}${entry}</${prefix}Types>${xml.slice(end)}`);
    return;
  }
  const at = tags.close();
  file.replace(part, xml.slice(0, at) + entry + xml.slice(at));
}

export function removeContentType(file: Package, name: string): void {
  const xml = file.text(part);
  const tags = new Tags(xml);
  while (tags.find("Override")) {
    const { start } = tags;
    const declared = unescapeXml(tags.attribute("PartName") ?? "");
    tags.close();
    if (declared.toLowerCase() !== `/${name.toLowerCase()}`) continue;
    file.replace(part, xml.slice(0, start) + xml.slice(tags.end));
    return;
  }
}
