import { strToU8, zipSync } from "fflate";

/** A cell of a workbook made for a test. */
export interface BuiltCell {
  /** As the file keeps it, without `=`. */
  readonly f?: string;
  readonly v?: number | string | boolean | null;
  /** An error's code. */
  readonly e?: string;
  /** A dynamic array that fills this range. */
  readonly spill?: string;
  /** An array formula of old that fills this range. */
  readonly array?: string;
  /** Attributes that the cell's tag has besides. */
  readonly attributes?: string;
}

export type BuiltSheet = Readonly<Record<string, BuiltCell | number | string | boolean>>;

export interface BuiltWorkbook {
  readonly sheets: Readonly<Record<string, BuiltSheet>>;
  /** `definedName` elements. */
  readonly names?: string;
  readonly date1904?: boolean;
  readonly state?: string;
  /** Further parts, or parts in the place of those that are made here. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  /** Elements behind `sheetData`, by sheet. */
  readonly after?: Readonly<Record<string, string>>;
}

export const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const officeRelations =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const escape = (text: string) =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

const columnNumber = (letters: string) =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

export function splitAddress(address: string): { row: number; column: number } {
  const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(address)!;
  return { row: Number(row), column: columnNumber(letters!) };
}

function cellXml(address: string, cell: BuiltCell): string {
  const { f, v, e, spill, array, attributes = "" } = cell;
  const reference = spill ?? array;
  const formula =
    f === undefined
      ? ""
      : reference === undefined
        ? `<f>${escape(f)}</f>`
        : `<f t="array" ref="${reference}">${escape(f)}</f>`;
  const mark = `${spill === undefined ? "" : ' cm="1"'}${attributes && ` ${attributes}`}`;
  if (e !== undefined) return `<c r="${address}"${mark} t="e">${formula}<v>${e}</v></c>`;
  if (v === undefined || v === null) return `<c r="${address}"${mark}>${formula}</c>`;
  if (typeof v === "string") {
    return `<c r="${address}"${mark} t="str">${formula}<v>${escape(v)}</v></c>`;
  }
  if (typeof v === "boolean") {
    return `<c r="${address}"${mark} t="b">${formula}<v>${v ? 1 : 0}</v></c>`;
  }
  return `<c r="${address}"${mark}>${formula}<v>${v}</v></c>`;
}

export function sheetDataXml(sheet: BuiltSheet): string {
  const rows = new Map<number, [column: number, xml: string][]>();
  for (const [address, content] of Object.entries(sheet)) {
    const { row, column } = splitAddress(address);
    const cell = typeof content === "object" ? content : { v: content };
    rows.set(row, [...(rows.get(row) ?? []), [column, cellXml(address, cell)]]);
  }
  const xml = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => {
      const inOrder = cells.sort(([a], [b]) => a - b).map(([, cell]) => cell);
      return `<row r="${row}">${inOrder.join("")}</row>`;
    });
  return `<sheetData>${xml.join("")}</sheetData>`;
}

const metadata = `${declaration}<metadata xmlns="${main}"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray" fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;

export const relationships = (
  entries: readonly (readonly [id: string, type: string, target: string])[],
) =>
  `${declaration}<Relationships xmlns="${packageRelations}">${entries
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

export function webExtension(state: string): string {
  const value = escape(JSON.stringify(state));
  return `${declaration}<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{5C2E8D1A-0B1F-4B7B-9F5B-2C7E0A2F6D11}"><we:reference id="aec" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/><we:properties><we:property name="other" value="&quot;kept&quot;"/><we:property name="AEC.state" value="${value}"/></we:properties><we:bindings/></we:webextension>`;
}

/** The parts of a workbook, by name, in the order of the archive. */
export function buildParts({
  sheets,
  names = "",
  date1904 = false,
  state,
  parts = {},
  after = {},
}: BuiltWorkbook): Record<string, Uint8Array> {
  const list = Object.entries(sheets);
  const type = (name: string) =>
    `application/vnd.openxmlformats-officedocument.spreadsheetml.${name}+xml`;
  const override = (part: string, content: string) =>
    `<Override PartName="/${part}" ContentType="${content}"/>`;
  const texts: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("xl/workbook.xml", type("sheet.main"))}${list.map((_, i) => override(`xl/worksheets/sheet${i + 1}.xml`, type("worksheet"))).join("")}${override("xl/metadata.xml", type("sheetMetadata"))}</Types>`,
    "_rels/.rels": relationships([
      ["rId1", `${officeRelations}/officeDocument`, "xl/workbook.xml"],
      ...(state === undefined
        ? []
        : [
            [
              "rId2",
              "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes",
              "xl/webextensions/taskpanes.xml",
            ] as const,
          ]),
    ]),
    "xl/workbook.xml": `${declaration}<workbook xmlns="${main}" xmlns:r="${officeRelations}"><workbookPr${date1904 ? ' date1904="1"' : ""}/><sheets>${list
      .map(([name], i) => `<sheet name="${escape(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
      .join(
        "",
      )}</sheets>${names && `<definedNames>${names}</definedNames>`}<calcPr calcId="191029"/></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([
      ...list.map(
        (_, i) =>
          [`rId${i + 1}`, `${officeRelations}/worksheet`, `worksheets/sheet${i + 1}.xml`] as const,
      ),
      ["rId900", `${officeRelations}/sheetMetadata`, "metadata.xml"],
    ]),
    "xl/metadata.xml": metadata,
    ...Object.fromEntries(
      list.map(([name, sheet], i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `${declaration}<worksheet xmlns="${main}" xmlns:r="${officeRelations}">${sheetDataXml(sheet)}${after[name] ?? ""}</worksheet>`,
      ]),
    ),
    ...(state === undefined
      ? {}
      : {
          "xl/webextensions/taskpanes.xml": `${declaration}<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="0" width="350" row="0"><wetp:webextensionref xmlns:r="${officeRelations}" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`,
          "xl/webextensions/_rels/taskpanes.xml.rels": relationships([
            [
              "rId1",
              "http://schemas.microsoft.com/office/2011/relationships/webextension",
              "webextension1.xml",
            ],
          ]),
          "xl/webextensions/webextension1.xml": webExtension(state),
        }),
    ...parts,
  };
  return Object.fromEntries(
    Object.entries(texts).map(([name, content]) => [
      name,
      typeof content === "string" ? strToU8(content) : content,
    ]),
  );
}

export function buildWorkbook(workbook: BuiltWorkbook): Uint8Array {
  return zipSync(buildParts(workbook), { mtime: new Date(2026, 0, 1) });
}
