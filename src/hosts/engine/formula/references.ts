import { parseA1Ref, parseStructRef, toCol } from "@borgar/fx/xlsx";
import { shown } from "../../../dataset/shown";
import { NothingThere, unsupported } from "./refusal";
import type { Table, Vocabulary } from "./scope";
import type { Piece } from "./tree";
import { callNode, rangeNode } from "./tree";
import { internal } from "./internal";

const lastColumn = 16_383;

/** `A1`, `Sheet1!$A$1:B2`, `A:C`, `3:5` as the engine takes them. */
export function rangePiece(text: string, vocabulary: Vocabulary): Piece {
  const reference = parseA1Ref(text);
  if (!reference || !("range" in reference)) throw noReference(text);
  const { range } = reference;
  if (reference.workbookName) {
    throw unsupported({
      en: `A reference to another workbook, ${shown(text)},`,
      zh: `引用其他工作簿 ${shown(text)}`,
    });
  }
  if (range.trim)
    throw unsupported({ en: `The trimmed range ${shown(text)}`, zh: `裁剪区域 ${shown(text)}` });
  const sheet = reference.sheetName ? sheetPrefix(reference.sheetName, vocabulary) : "";
  const { top, left, bottom = top, right = left } = range;
  const column = (index: number, fixed: boolean | null | undefined) =>
    `${fixed ? "$" : ""}${toCol(index)}`;
  const row = (index: number, fixed: boolean | null | undefined) =>
    `${fixed ? "$" : ""}${index + 1}`;
  if (top === null || bottom === null) {
    return rangeNode(
      sheet + column(left ?? 0, range.$left),
      column(right ?? lastColumn, range.$right),
    );
  }
  if (left === null || right === null) {
    return rangeNode(sheet + row(top, range.$top), row(bottom, range.$bottom));
  }
  const from = sheet + column(left, range.$left) + row(top, range.$top);
  if (top === bottom && left === right && !text.includes(":")) return from;
  return rangeNode(from, column(right, range.$right) + row(bottom, range.$bottom));
}

/** `Sales[Amount]` and its relatives, as the range that they stand for. */
export function tablePiece(text: string, vocabulary: Vocabulary): Piece {
  const reference = parseStructRef(text);
  if (!reference) throw noReference(text);
  if (!reference.table) {
    throw unsupported({
      en: `${shown(text)} without the name of its table`,
      zh: `缺少表名的引用 ${shown(text)}`,
    });
  }
  const table = vocabulary.table(reference.table);
  if (!table) throw noReference(text);
  const { columns = [], sections = [] } = reference;
  const [left, right] = columnsOf(table, columns, text);
  const thisRow = sections.includes("this row");
  const [top, bottom] = rowsOf(table, thisRow ? [] : sections, text);
  const address = (column: number, row: number) => `$${toCol(column)}$${row + 1}`;
  const range = rangeNode(
    sheetPrefix(table.sheet, vocabulary) + address(left, top),
    address(right, bottom),
  );
  return thisRow ? callNode(internal.thisRow, [[range]]) : range;
}

function columnsOf(table: Table, titles: readonly string[], text: string): [number, number] {
  if (titles.length === 0) return [table.left, table.right];
  const places = titles.map((title) => {
    const place = table.column(title);
    if (place === undefined) throw noReference(text);
    return table.left + place;
  });
  return [Math.min(...places), Math.max(...places)];
}

function rowsOf(table: Table, sections: readonly string[], text: string): [number, number] {
  const data: [number, number] = [table.top + 1, table.bottom - (table.totals ? 1 : 0)];
  if (sections.length === 0) return data;
  const spans = sections.map((section): [number, number] => {
    if (section === "all") return [table.top, table.bottom];
    if (section === "headers") return [table.top, table.top];
    if (section === "data") return data;
    if (table.totals) return [table.bottom, table.bottom];
    throw noReference(text);
  });
  return [Math.min(...spans.map(([top]) => top)), Math.max(...spans.map(([, end]) => end))];
}

function sheetPrefix(name: string, vocabulary: Vocabulary): string {
  if (name.includes(":")) {
    throw unsupported({
      en: `A range over several sheets, ${shown(name)},`,
      zh: `跨多张工作表的区域 ${shown(name)}`,
    });
  }
  const sheet = vocabulary.sheet(name);
  if (sheet === undefined) {
    throw new NothingThere("#REF!", {
      en: `There is no sheet ${shown(name)}.`,
      zh: `没有工作表 ${shown(name)}。`,
    });
  }
  return `'${sheet.replaceAll("'", "''")}'!`;
}

function noReference(text: string): NothingThere {
  return new NothingThere("#REF!", {
    en: `${shown(text)} refers to nothing in this workbook.`,
    zh: `${shown(text)} 在此工作簿中没有对应的区域。`,
  });
}
