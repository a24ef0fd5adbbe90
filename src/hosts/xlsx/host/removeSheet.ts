import { CellError } from "../../../functions/cells";
import { HostError } from "../../../workbook/hostError";
import { isSheetReference, withoutSheet } from "../formula/withoutSheet";
import { removeReferred } from "../package/removeParts";
import { keysOf } from "../sheet/address";
import type { Sheet } from "../sheet/sheet";
import type { CellEdit } from "../write/cell";
import type { Replacement } from "../xml/edit";
import { replaceAll, withAttribute } from "../xml/edit";
import { Tags } from "../xml/tags";
import { elementText } from "../xml/text";
import type { OpenWorkbook } from "./openWorkbook";
import { lastSheet, noSheet, sheetInUse } from "./words";

/** Removes a sheet with its names and with all parts that were there for it. What refers to it is an error from then on. */
export function removeSheet(open: OpenWorkbook, name: string): void {
  const workbook = open.read();
  const index = workbook.part.sheets.findIndex(
    (sheet) => sheet.name.toLowerCase() === name.toLowerCase(),
  );
  const entry = workbook.part.sheets[index];
  if (!entry) throw new HostError(noSheet(name));
  if (workbook.sheets.length <= 1 && entry.part !== undefined) throw new HostError(lastSheet);
  const others = workbook.sheets.filter((sheet) => sheet.part !== entry.part);
  for (const sheet of others) {
    if (refersOutsideCells(sheet, entry.name)) {
      throw new HostError(sheetInUse(entry.name, sheet.name));
    }
  }
  for (const sheet of others) open.edit(sheet, brokenReferences(sheet, entry.name));
  const { file, part } = open.read();
  file.replace(part.part, withoutSheetEntry(file.text(part.part), index, entry.name));
  removeReferred(file, part.part, entry.relationship);
  open.forget(entry.name);
  open.changedFile();
}

/** Whether a rule for a format, a list of choices or the like refers to the sheet. */
function refersOutsideCells({ xml }: Sheet, name: string): boolean {
  const tags = new Tags(xml, xml.lastIndexOf("sheetData"));
  while (tags.next()) {
    const isFormula = !tags.closes && /^(?:formula\d?|f)$/.test(tags.name);
    if (isFormula && isSheetReference(elementText(tags), name)) return true;
  }
  return false;
}

function brokenReferences(sheet: Sheet, name: string): ReadonlyMap<number, CellEdit> {
  const edits = new Map<number, CellEdit>();
  for (const { key, text, kind, area } of sheet.formulas.values()) {
    if (kind === "dataTable" || !isSheetReference(text, name)) continue;
    const formula = { text: withoutSheet(text, name) };
    edits.set(key, { value: new CellError("#REF!"), formula });
    for (const filled of keysOf(area)) if (filled !== key) edits.set(filled, { value: undefined });
  }
  return edits;
}

/** The workbook part without the sheet: its names go, and those of the sheets behind it follow these to their new places. */
function withoutSheetEntry(xml: string, index: number, name: string): string {
  const tags = new Tags(xml);
  const replacements: Replacement[] = [];
  const setPlace = (attribute: string, place: number) =>
    replacements.push({
      start: tags.start,
      end: tags.end,
      text: withAttribute(xml.slice(tags.start, tags.end), attribute, String(place)),
    });
  let sheet = 0;
  let names: { start: number; end: number; kept: number } | undefined;
  while (tags.next()) {
    if (tags.closes) {
      if (names && tags.name === "definedNames") names.end = tags.end;
    } else if (tags.name === "workbookView") {
      const active = Number(tags.attribute("activeTab") ?? 0);
      if (active > 0 && active >= index) setPlace("activeTab", active - 1);
    } else if (tags.name === "sheet") {
      const { start } = tags;
      tags.close();
      if (sheet === index) replacements.push({ start, end: tags.end, text: "" });
      sheet += 1;
    } else if (tags.name === "definedNames") {
      names = { start: tags.start, end: tags.end, kept: 0 };
    } else if (tags.name === "definedName") {
      const { start, end } = tags;
      const local = tags.attribute("localSheetId");
      const text = elementText(tags);
      const open = xml.slice(start, end);
      if (Number(local) === index || isSheetReference(text, name)) {
        replacements.push({ start, end: tags.end, text: "" });
        continue;
      }
      if (names) names.kept += 1;
      if (local === undefined || Number(local) < index) continue;
      const moved = withAttribute(open, "localSheetId", String(Number(local) - 1));
      replacements.push({ start, end, text: moved });
    }
  }
  if (names?.kept !== 0) return replaceAll(xml, replacements);
  const { start, end } = names;
  const outside = replacements.filter((one) => one.start < start || one.start >= end);
  return replaceAll(xml, [...outside, { start, end, text: "" }]);
}
