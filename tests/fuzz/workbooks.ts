import { strToU8 } from "fflate";
import { buildParts, declaration, main } from "../support/xlsx/build";
import type { BuiltWorkbook } from "../support/xlsx/build";
import { richWorkbook } from "../support/xlsx/rich";

const state = '{"version":1,"active":"base","scenarios":[]}';
const demand = (who: string) => `_xldudf_AEC_DEMAND(${who},2026)`;

/** Calls, dependents, an array of old, a spill, a name, and what may stand beside them. */
const model: BuiltWorkbook = {
  state,
  names: '<definedName name="Rate">Model!$A$1</definedName>',
  sheets: {
    Model: {
      A1: 3,
      B1: { f: demand('"Google"'), v: 2_000_000 },
      C1: { f: "B1*Rate", v: 6_000_000 },
      A2: "NV",
      B2: { f: demand("A2"), v: 1_700_000 },
      A3: { f: demand('{"NV";"Google"}'), v: 1_700_000, spill: "A3:A4" },
      A4: 2_000_000,
      B3: { f: "A3:A4*2", v: 3_400_000, array: "B3:B4" },
      B4: 4_000_000,
      C3: { f: demand('"Gogle"'), e: "#VALUE!" },
      C4: { f: 'IFERROR(C3,"none")', v: "none" },
      A6: true,
      B6: { e: "#N/A" },
      A7: "=1+1",
    },
    "My notes": { A1: "kept", B1: { f: "Model!B1/1000", v: 2_000 } },
  },
};

const cell = (place: string, rest: string, inner: string) => `<c r="${place}"${rest}>${inner}</c>`;

/** Shared formulas and shared texts, as Excel writes them, days from 1904, and figures written in full and in short. */
const shared: BuiltWorkbook = {
  state,
  date1904: true,
  sheets: { Model: {} },
  parts: {
    "xl/worksheets/sheet1.xml": `${declaration}<worksheet xmlns="${main}"><dimension ref="A1:C3"/><sheetData><row r="1" spans="1:3">${cell("A1", ' t="s"', "<v>0</v>")}${cell("B1", "", `<f t="shared" ref="B1:B3" si="0">${demand("A1")}</f><v>2000000</v>`)}${cell("C1", ' t="d"', "<v>2026-01-01</v>")}</row><row r="2">${cell("A2", ' t="s"', "<v>1</v>")}${cell("B2", "", '<f t="shared" si="0"/><v>1700000</v>')}</row><row><c t="inlineStr"><is><t>Meta</t></is></c><c><f t="shared" si="0"/><v>1.8E6</v></c></row></sheetData></worksheet>`,
    "xl/sharedStrings.xml": `${declaration}<sst xmlns="${main}" count="2" uniqueCount="2"><si><t>Google</t></si><si><r><t>N</t></r><r><t xml:space="preserve">V</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si></sst>`,
    "xl/_rels/workbook.xml.rels": `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>`,
  },
};

const built: readonly BuiltWorkbook[] = [model, shared, richWorkbook];

/** How many workbooks there are to begin with. */
export const workbookCount = built.length;

/** The parts of one of them, in the order of its archive. */
export function partsOf(workbook: number): Record<string, Uint8Array> {
  return buildParts(built[workbook % built.length]!);
}

export const textOf = (part: Uint8Array) => new TextDecoder().decode(part);
export const bytesOf = (text: string) => strToU8(text);
