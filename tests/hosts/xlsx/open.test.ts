import { strToU8, zipSync } from "fflate";
import { FileRefused } from "../../../src/hosts/xlsx/refusal";
import { Workbook } from "../../../src/hosts/xlsx/workbook";
import { buildParts, buildWorkbook } from "../../support/xlsx/build";

const sound = buildWorkbook({ sheets: { Model: { A1: 1, B1: { f: "A1*2", v: 2 } } } });

function refusal(bytes: Uint8Array, limits?: Parameters<typeof Workbook.open>[1]): string {
  try {
    Workbook.open(bytes, limits);
  } catch (error) {
    if (error instanceof FileRefused) return error.words.en;
    throw error;
  }
  throw new Error("it was opened");
}

const utf16 = (text: string) =>
  Array.from(text).flatMap((character) => [character.charCodeAt(0), 0]);
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

describe("what is no sound workbook is refused in one sentence", () => {
  test.each([
    ["an empty file", new Uint8Array(), "is empty"],
    ["text under the wrong extension", strToU8("a,b\n1,2"), "not an Excel workbook"],
    [
      "a password-protected workbook",
      Uint8Array.from([...compound, ...utf16("EncryptedPackage")]),
      "password-protected",
    ],
    ["an .xls of old", Uint8Array.from([...compound, ...utf16("Workbook")]), "old .xls format"],
    [
      "another kind of zip",
      zipSync({ "word/document.xml": strToU8("<w/>") }),
      "not an Excel workbook",
    ],
    [".xlsb", zipSync(buildBinary()), "binary workbook"],
    [
      "a path out of the archive",
      zipSync({ ...buildParts({ sheets: { A: {} } }), "../evil.xml": strToU8("<a/>") }),
      "unsafe name",
    ],
    ["a document type", broken('<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>'), "not sound XML"],
    [
      "a tag that never ends",
      broken('<worksheet><sheetData><row r="1"><c r="A1"'),
      "not sound XML",
    ],
    [
      "cells out of order",
      broken(rowsXml('<c r="B1"><v>1</v></c><c r="A1"><v>1</v></c>')),
      "out of order",
    ],
    ["a cell beyond the sheet", broken(rowsXml('<c r="XFE1"><v>1</v></c>')), "a cell at XFE1"],
    ["text that is not UTF-8", broken(Uint8Array.from([0x3c, 0xff, 0xfe, 0x3e])), "not UTF-8"],
  ])("%s", (_what, bytes, says) => expect(refusal(bytes)).toContain(says));

  test("a file that was cut off, wherever that was", () => {
    for (let length = 1; length < sound.length; length += 37) {
      expect(refusal(sound.slice(0, length))).toMatch(/cut off|not an Excel workbook/);
    }
  });

  test("a bit that was flipped in a part that is read", () => {
    const bytes = sound.slice();
    const at = bytes.length / 2;
    let refused = 0;
    for (let shift = -40; shift < 40; shift += 8) {
      const changed = bytes.slice();
      changed[Math.floor(at) + shift]! ^= 0x10;
      try {
        Workbook.open(changed);
      } catch (error) {
        expect(error).toBeInstanceOf(FileRefused);
        refused += 1;
      }
    }
    expect(refused).toBeGreaterThan(0);
  });

  test("a part that declares more than any workbook needs", () => {
    const limits = { part: 100, total: 1_000_000, parts: 100 };
    expect(refusal(sound, limits)).toMatch(/unpacks to more/);
    expect(refusal(sound, { part: 1e6, total: 100, parts: 100 })).toMatch(/unpacks to more/);
    expect(refusal(sound, { part: 1e6, total: 1e6, parts: 3 })).toMatch(/unpacks to more/);
  });

  test("a part that inflates to more than it declares", () => {
    const bytes = zipSync({
      ...buildParts({ sheets: { A: {} } }),
      "xl/worksheets/sheet1.xml": new Uint8Array(5_000_000),
    });
    const view = new DataView(bytes.buffer);
    for (let at = bytes.length - 60; at > 0; at -= 1) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 5_000_000) {
        view.setUint32(at + 24, 5_000, true);
      }
    }
    expect(refusal(bytes)).toMatch(/cannot be unpacked/);
  });
});

test("a macro-enabled workbook opens as any other", () => {
  const workbook = Workbook.open(
    buildWorkbook({
      sheets: { A: { A1: 1 } },
      parts: { "xl/vbaProject.bin": Uint8Array.from([1, 2, 3]) },
    }),
  );
  expect(workbook.file.names).toContain("xl/vbaProject.bin");
});

function rowsXml(cells: string): string {
  return `<worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>`;
}

function broken(sheet: string | Uint8Array): Uint8Array {
  return buildWorkbook({ sheets: { A: {} }, parts: { "xl/worksheets/sheet1.xml": sheet } });
}

function buildBinary(): Record<string, Uint8Array> {
  const parts = buildParts({ sheets: { A: {} } });
  const rels = new TextDecoder().decode(parts["_rels/.rels"]);
  return {
    ...parts,
    "_rels/.rels": strToU8(rels.replace("xl/workbook.xml", "xl/workbook.bin")),
    "xl/workbook.bin": Uint8Array.from([0]),
  };
}
