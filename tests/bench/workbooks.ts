import { strToU8, zipSync } from "fflate";
import { asked, factTable, idOf, nativeLookups } from "./facts";

const escape = (text: string) =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

type Content = { readonly f: string; readonly v?: number } | number | string;

function cellXml(address: string, content: Content): string {
  if (typeof content === "number") return `<c r="${address}"><v>${content}</v></c>`;
  if (typeof content === "string") {
    return `<c r="${address}" t="inlineStr"><is><t>${escape(content)}</t></is></c>`;
  }
  const value = content.v === undefined ? "" : `<v>${content.v}</v>`;
  return `<c r="${address}"><f>${escape(content.f)}</f>${value}</c>`;
}

function sheetXml(rows: readonly (readonly Content[])[]): string {
  const lines = rows.map((line, row) => {
    const cells = line.map((content, column) => cellXml(`${"ABCDE"[column]}${row + 1}`, content));
    return `<row r="${row + 1}">${cells.join("")}</row>`;
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${lines.join("")}</sheetData></worksheet>`;
}

function workbook(sheets: Readonly<Record<string, string>>): Uint8Array {
  const names = Object.keys(sheets);
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const parts: Record<string, string> = {
    "[Content_Types].xml": `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>${names
      .map(
        (_name, index) =>
          `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${types}.worksheet+xml"/>`,
      )
      .join("")}</Types>`,
    "_rels/.rels": `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${declaration}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relations}"><sheets>${names
      .map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names
      .map(
        (_name, index) =>
          `<Relationship Id="rId${index + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
      )
      .join("")}</Relationships>`,
  };
  names.forEach((name, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheets[name]!;
  });
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files), { level: 1 });
}

const figures = new Map(factTable.map(([id, , figure]) => [id, figure]));

/** As many AEC cells, each with a formula that depends on it, and the values of the base scenario. */
export function aecWorkbook(count: number): Uint8Array {
  const rows = Array.from({ length: count }, (_row, row) => {
    const one = asked[row % asked.length]!;
    const figure = figures.get(idOf(one))!;
    const call = `_xldudf_AEC_DEMAND(A${row + 1},B${row + 1})`;
    return [
      ...one,
      { f: call, v: figure },
      { f: `C${row + 1}*1.5+B${row + 1}`, v: figure * 1.5 + one[1] },
    ];
  });
  return workbook({ Model: sheetXml(rows) });
}

/** The same figures as native look-ups, without values: who opens it has to work all of them out. */
export function nativeWorkbook(count: number): Uint8Array {
  const rows = Array.from({ length: count }, (_row, row) => {
    const one = asked[row % asked.length]!;
    const lookup = nativeLookups["INDEX/MATCH"](`E${row + 1}`).slice(1);
    return [...one, { f: lookup }, { f: `C${row + 1}*1.5+B${row + 1}` }, idOf(one)];
  });
  return workbook({ Model: sheetXml(rows), Facts: sheetXml(factTable) });
}
