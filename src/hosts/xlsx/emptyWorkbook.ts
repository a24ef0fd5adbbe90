import { strToU8, zipSync } from "fflate";
import { declaration, transitional } from "./package/dialect";
import { plainStyles } from "./layout/styles";
import { escapeAttribute } from "./xml/text";

/** The name of the one sheet of an empty workbook, unless it is told another. */
export const blankSheet = "Sheet1";

export const workbookPart = "xl/workbook.xml";

const content = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const packages = "http://schemas.openxmlformats.org/package/2006";

const extended = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

const { main, relations } = transitional;

const parts = (sheet: string): Readonly<Record<string, string>> => ({
  "[Content_Types].xml": `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${content}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${content}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${content}.styles+xml"/><Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${relations}/extended-properties" Target="docProps/app.xml"/></Relationships>`,
  // LibreOffice keeps stored values of functions that it does not know only where these words come first.
  "docProps/app.xml": `<Properties xmlns="${extended}"><Application>Microsoft Excel compatible (AEC for Excel)</Application></Properties>`,
  [workbookPart]: `<workbook xmlns="${main}" xmlns:r="${relations}"><bookViews><workbookView/></bookViews><sheets><sheet name="${escapeAttribute(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
  "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData/></worksheet>`,
});

/** A workbook with one blank sheet: the same bytes whenever and wherever it is made. */
export function emptyWorkbook(sheet: string = blankSheet): Uint8Array {
  const texts = Object.entries(parts(sheet)).map(
    ([name, xml]) => [name, declaration + xml] as const,
  );
  const all = [...texts, ["xl/styles.xml", plainStyles(main)] as const];
  return zipSync(Object.fromEntries(all.map(([name, xml]) => [name, strToU8(xml)])), {
    mtime: new Date(1980, 0, 1),
  });
}
