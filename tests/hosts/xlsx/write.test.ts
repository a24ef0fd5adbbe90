import { CellError } from "../../../src/functions/cells";
import { Package } from "../../../src/hosts/xlsx/package/package";
import { keyOfAddress } from "../../../src/hosts/xlsx/sheet/address";
import { CellIndex } from "../../../src/hosts/xlsx/sheet/cellIndex";
import { Workbook } from "../../../src/hosts/xlsx/workbook";
import { calculateOnLoad } from "../../../src/hosts/xlsx/write/calculateOnLoad";
import type { CellEdit } from "../../../src/hosts/xlsx/write/cell";
import { editSheet } from "../../../src/hosts/xlsx/write/sheet";
import { Tags } from "../../../src/hosts/xlsx/xml/tags";
import { buildWorkbook } from "../../support/xlsx/build";
import { changedParts } from "../../support/xlsx/read";

function edited(xml: string, edits: Readonly<Record<string, CellEdit>>): string {
  const byKey = new Map(
    Object.entries(edits).map(([address, edit]) => [keyOfAddress(address)!, edit]),
  );
  return editSheet(new CellIndex(xml), byKey);
}

describe("a cell is given another value", () => {
  const cell = '<c r="A1" s="7" t="s"><f>B1</f><v>3</v></c>';
  const around = (content: string) =>
    `<worksheet><sheetData><row r="1">${content}</row></sheetData></worksheet>`;

  test.each([
    [1.5, '<c r="A1" s="7"><f>B1</f><v>1.5</v></c>'],
    [1e300, '<c r="A1" s="7"><f>B1</f><v>1e+300</v></c>'],
    ["a<b & _x000D_", '<c r="A1" s="7" t="str"><f>B1</f><v>a&lt;b &amp; _x005F_x000D_</v></c>'],
    ["tab\rnul\u0000", '<c r="A1" s="7" t="str"><f>B1</f><v>tab_x000D_nul_x0000_</v></c>'],
    [true, '<c r="A1" s="7" t="b"><f>B1</f><v>1</v></c>'],
    [null, '<c r="A1" s="7" t="str"><f>B1</f><v></v></c>'],
    [new CellError("#N/A", "why"), '<c r="A1" s="7" t="e"><f>B1</f><v>#N/A</v></c>'],
    [new CellError("#SPILL!"), '<c r="A1" s="7" t="e"><f>B1</f><v>#VALUE!</v></c>'],
    [undefined, '<c r="A1" s="7"><f>B1</f></c>'],
  ])("%p", (value, written) =>
    expect(edited(around(cell), { A1: { value } })).toBe(around(written)),
  );

  test.each([
    [
      "what is beside the value stays",
      "<c r='A1' s='7' vm=\"1\"><v>1</v><extLst><ext/></extLst></c>",
      "<c r='A1' s='7'><v>2</v><extLst><ext/></extLst></c>",
    ],
    [
      "a prefix",
      '<x:c r="A1"><x:f>B1</x:f><x:v>1</x:v></x:c>',
      '<x:c r="A1"><x:f>B1</x:f><x:v>2</x:v></x:c>',
    ],
    [
      "a text of its own",
      '<c r="A1" t="inlineStr"><is><t>a</t></is></c>',
      '<c r="A1"><v>2</v></c>',
    ],
    ["an empty cell", '<c r="A1" s="3"/>', '<c r="A1" s="3"><v>2</v></c>'],
    [
      "attributes in another order and spaced",
      '<c  t="b"\n r="A1" ><v>1</v></c>',
      '<c\n r="A1"><v>2</v></c>',
    ],
    [
      "a comment and CDATA",
      '<c r="A1"><!-- <v>9</v> --><f><![CDATA[B1<2]]></f><v>1</v></c>',
      '<c r="A1"><!-- <v>9</v> --><f><![CDATA[B1<2]]></f><v>2</v></c>',
    ],
  ])("%s", (_what, before, after) =>
    expect(edited(around(before), { A1: { value: 2 } })).toBe(around(after)),
  );

  test("the range of a spill", () =>
    expect(
      edited(around('<c r="A1" cm="1"><f t="array" ref="A1:B2">X()</f><v>1</v></c>'), {
        A1: { value: 2, area: "A1:C1" },
      }),
    ).toBe(around('<c r="A1" cm="1"><f t="array" ref="A1:C1">X()</f><v>2</v></c>')));
});

describe("cells that are new", () => {
  const sheet = (rows: string, dimension = "A1:B3") =>
    `<x:worksheet xmlns:x="m"><x:dimension ref="${dimension}"/><x:cols><x:col min="3" max="4" style="9"/></x:cols><x:sheetData>${rows}</x:sheetData></x:worksheet>`;

  test("stand in order, in their rows and between them", () => {
    const before = sheet(
      '<x:row r="1" spans="1:2"><x:c r="B1"><x:v>1</x:v></x:c></x:row><x:row r="3" s="5" customFormat="1"/>',
    );
    const edit = (value: number): CellEdit => ({ value });
    expect(
      edited(before, {
        A1: edit(1),
        B1: edit(2),
        C1: edit(3),
        D2: edit(4),
        B3: edit(5),
        A5: edit(6),
      }),
    ).toBe(
      sheet(
        '<x:row r="1" spans="1:3"><x:c r="A1"><x:v>1</x:v></x:c><x:c r="B1"><x:v>2</x:v></x:c><x:c r="C1" s="9"><x:v>3</x:v></x:c></x:row>' +
          '<x:row r="2"><x:c r="D2" s="9"><x:v>4</x:v></x:c></x:row>' +
          '<x:row r="3" s="5" customFormat="1"><x:c r="B3" s="5"><x:v>5</x:v></x:c></x:row>' +
          '<x:row r="5"><x:c r="A5"><x:v>6</x:v></x:c></x:row>',
        "A1:D5",
      ),
    );
  });

  test("a cell that was not there and shows nothing is not made", () => {
    const before = sheet('<x:row r="1"><x:c r="B1"><x:v>1</x:v></x:c></x:row>');
    expect(edited(before, { A1: { value: undefined } })).toBe(before);
  });

  test("cells that do not say where they are stand behind each other", () => {
    const before =
      "<worksheet><sheetData><row><c><v>1</v></c><c><v>2</v></c></row></sheetData></worksheet>";
    expect(edited(before, { B1: { value: 5 }, C1: { value: 6 } })).toBe(
      '<worksheet><sheetData><row><c><v>1</v></c><c><v>5</v></c><c r="C1"><v>6</v></c></row></sheetData></worksheet>',
    );
  });
});

describe("Excel is told to calculate on load", () => {
  test.each([
    [
      "<workbook><sheets/><calcPr calcId='1'/></workbook>",
      "<workbook><sheets/><calcPr calcId='1' fullCalcOnLoad=\"1\"/></workbook>",
    ],
    [
      '<workbook><sheets/><calcPr fullCalcOnLoad="0"/></workbook>',
      '<workbook><sheets/><calcPr fullCalcOnLoad="1"/></workbook>',
    ],
    [
      "<x:workbook><x:sheets><x:sheet/></x:sheets><x:definedNames></x:definedNames><x:extLst/></x:workbook>",
      '<x:workbook><x:sheets><x:sheet/></x:sheets><x:definedNames></x:definedNames><x:calcPr fullCalcOnLoad="1"/><x:extLst/></x:workbook>',
    ],
  ])("%s", (before, after) => expect(calculateOnLoad(before)).toBe(after));
});

describe("a file is saved", () => {
  const bytes = buildWorkbook({ sheets: { A: { A1: 1 }, B: { A1: 2 } } });

  test("as the very bytes that were opened where nothing changed", () => {
    expect(Workbook.open(bytes).file.save()).toBe(bytes);
  });

  test("the same from a buffer of Node's, which shares its memory with others", () => {
    const saved = (archive: Uint8Array) => {
      const file = new Package(archive);
      file.replace("xl/worksheets/sheet1.xml", "<worksheet/>");
      return Buffer.from(file.save());
    };
    expect(saved(Buffer.from(bytes)).equals(saved(bytes))).toBe(true);
  });

  test("with every other part as it was, compressed bytes and all", () => {
    const file = new Package(bytes);
    file.replace("xl/worksheets/sheet1.xml", "<worksheet><sheetData/></worksheet>");
    const saved = file.save();
    expect(changedParts(bytes, saved)).toEqual(["xl/worksheets/sheet1.xml"]);
    const untouched = entryBytes(bytes, "xl/worksheets/sheet2.xml");
    expect(untouched.length).toBeGreaterThan(100);
    expect(Buffer.from(saved).includes(untouched)).toBe(true);
    expect(new Package(saved).text("xl/worksheets/sheet1.xml")).toContain("<sheetData/>");
  });
});

test("a tag's attributes are read whatever stands around them", () => {
  const tags = new Tags(
    "<a xb='no' b = \"y'es>\"  n:c='>' /><!-- <d/> --><![CDATA[<e/>]]><?f <g/>?></h>",
  );
  tags.next();
  expect([
    tags.name,
    tags.attribute("b"),
    tags.attribute("c"),
    tags.attribute("d"),
    tags.empty,
  ]).toEqual(["a", "y'es>", ">", undefined, true]);
  tags.next();
  expect([tags.name, tags.closes, tags.next()]).toEqual(["h", true, false]);
});

/** The bytes of a part in the archive, from its local header on. */
function entryBytes(bytes: Uint8Array, name: string): Buffer {
  const buffer = Buffer.from(bytes);
  const at = buffer.indexOf(name) - 30;
  const size = buffer.readUInt32LE(at + 18);
  return buffer.subarray(at, at + 30 + name.length + size);
}
