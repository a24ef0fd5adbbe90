import { freeName } from "../../../workbook/freeName";
import { HostError } from "../../../workbook/hostError";
import { addContentType } from "../package/contentTypes";
import { declaration, dialectOf } from "../package/dialect";
import { freePart } from "../package/freePart";
import { addRelationship } from "../package/relationships";
import type { Workbook } from "../workbook";
import { prefixOf } from "../xml/edit";
import { Tags } from "../xml/tags";
import { escapeAttribute } from "../xml/text";
import { badSheetName } from "./words";

const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** Adds a sheet with this content (what stands within `worksheet`) behind the others; gives its name and its part. */
export function addSheetPart(
  { file, part }: Workbook,
  name: string,
  content: string,
): { readonly name: string; readonly part: string } {
  if (!isSheetName(name)) throw new HostError(badSheetName(name));
  const free = freeName(
    name,
    part.sheets.map((sheet) => sheet.name),
  );
  const folder = part.part.slice(0, part.part.lastIndexOf("/") + 1);
  const sheetPart = freePart(file, `${folder}worksheets/sheet`);
  const { main, relations } = dialectOf(file);
  file.add(
    sheetPart,
    `${declaration}<worksheet xmlns="${main}" xmlns:r="${relations}">${content}</worksheet>`,
  );
  addContentType(file, sheetPart, contentType);
  const id = addRelationship(file, part.part, "worksheet", sheetPart);
  file.replace(part.part, withSheet(file.text(part.part), free, id, relations));
  return { name: free, part: sheetPart };
}

const isSheetName = (name: string) =>
  name.trim() !== "" && !/[\\/?*[\]:\p{Cc}]|^'|'$/u.test(name.slice(0, 31));

function withSheet(xml: string, name: string, relationship: string, relations: string): string {
  const tags = new Tags(xml);
  tags.find("sheets");
  const prefix = prefixOf(tags);
  const limit = new Tags(xml, tags.end);
  let last = 0;
  const end = tags.close();
  while (limit.find("sheet") && limit.start < end) {
    last = Math.max(last, Number(limit.attribute("sheetId")) || 0);
  }
  const entry = `<${prefix}sheet name="${escapeAttribute(name)}" sheetId="${last + 1}" xmlns:r="${relations}" r:id="${relationship}"/>`;
  return xml.slice(0, end) + entry + xml.slice(end);
}
