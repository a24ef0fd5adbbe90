import { toCol, tokenize } from "@borgar/fx/xlsx";
import type { CellName } from "../../../workbook/layout/types";
import type { Workbook } from "../workbook";
import { appendToList } from "../xml/list";
import { escapeAttribute, escapeXml } from "../xml/text";

/** The elements of a workbook part that come behind the names. */
const behind = [
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
];

/** For the names that a sheet brings: those that they get, as a taken one gets a number. */
export function freeNames(
  { part, tables }: Workbook,
  names: readonly CellName[],
): ReadonlyMap<string, string> {
  const taken = new Set([...part.names, ...tables].map(({ name }) => name.toLowerCase()));
  const free = new Map<string, string>();
  for (const { name } of names) {
    let one = name;
    for (let count = 2; taken.has(one.toLowerCase()); count += 1) one = `${name}_${count}`;
    taken.add(one.toLowerCase());
    free.set(name, one);
  }
  return free;
}

export function addNames(
  { file, part }: Workbook,
  sheet: string,
  names: readonly CellName[],
  free: ReadonlyMap<string, string>,
): void {
  let xml = file.text(part.part);
  const quoted = `'${sheet.replaceAll("'", "''")}'`;
  for (const { name, row, column } of names) {
    const reference = escapeXml(`${quoted}!$${toCol(column)}$${row + 1}`);
    const entry = `<definedName name="${escapeAttribute(free.get(name)!)}">${reference}</definedName>`;
    xml = appendToList(xml, "definedNames", entry, behind, false).xml;
  }
  if (names.length > 0) file.replace(part.part, xml);
}

/** A formula, as it is typed, that uses the names which cells got. */
export function withNames(formula: string, free: ReadonlyMap<string, string>): string {
  return tokenize(formula, {})
    .map(({ type, value }) => (type === "range_named" ? (free.get(value) ?? value) : value))
    .join("");
}
