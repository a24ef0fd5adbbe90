import * as fc from "fast-check";
import { CellError } from "../../../src/functions/cells";
import type { Cell } from "../../../src/functions/cells";
import { Session } from "../../../src/functions/session";
import type { WorkbookHost } from "../../../src/workbook/host";
import { makePortable } from "../../../src/workbook/portable/portable";
import { createEngine } from "../../../src/hosts/engine";
import { openHost } from "../../../src/hosts/xlsx/host/openHost";
import type { BuiltWorkbook } from "../../support/xlsx/build";
import { buildWorkbook, officeRelations, relationships } from "../../support/xlsx/build";
import { changedParts, partText } from "../../support/xlsx/read";
import { richWorkbook } from "../../support/xlsx/rich";

// The engine takes seconds to load, which no test is to wait for.
beforeAll(async () => (await createEngine({ functions: [] })).dispose(), 60_000);

const at = (sheet: string, row: number, column: number, rows = 1, columns = 1) => ({
  sheet,
  row,
  column,
  rows,
  columns,
});

const opened = (workbook: BuiltWorkbook | Uint8Array) =>
  openHost(workbook instanceof Uint8Array ? workbook : buildWorkbook(workbook), new Session());

async function reopened(file: ReturnType<typeof opened>) {
  return opened(await file.save()).host;
}

test("what is read leaves the file as it was, byte for byte", async () => {
  const bytes = buildWorkbook(richWorkbook);
  const file = opened(bytes);
  await file.host.findAecCells("workbook");
  await file.host.readValues(at("Model", 0, 0, 5, 5));
  expect(file.isChanged).toBe(false);
  expect(await file.save()).toBe(bytes);
});

test("a workbook that is calculated by hand is let calculate by itself, and nothing else changes", async () => {
  const bytes = buildWorkbook({ sheets: { S: { A1: 1 } } });
  const part = partText(bytes, "xl/workbook.xml");
  const manual = part.replace("<calcPr ", '<calcPr calcMode="manual" ');
  const file = opened(
    buildWorkbook({ sheets: { S: { A1: 1 } }, parts: { "xl/workbook.xml": manual } }),
  );
  expect(await file.host.calculationMode()).toBe("manual");
  await file.host.calculateAutomatically();
  expect(await file.host.calculationMode()).toBe("automatic");
  expect(partText(await file.save(), "xl/workbook.xml")).toBe(
    manual.replace(' calcMode="manual"', ""),
  );
});

test("a constant changes its sheet, and the workbook's request to calculate", async () => {
  const bytes = buildWorkbook(richWorkbook);
  const file = opened(bytes);
  await file.host.writeValues(at("Notes", 0, 0), [["changed"]]);
  const saved = await file.save();
  expect(changedParts(bytes, saved)).toEqual(["xl/workbook.xml", "xl/worksheets/sheet2.xml"]);
});

test("the order of calculation goes when formulas come or go, and only then", async () => {
  const bytes = buildWorkbook({
    sheets: { S: { A1: 1, B1: { f: "A1*2", v: 2 } } },
    parts: {
      "xl/_rels/workbook.xml.rels": relationships([
        ["rId1", `${officeRelations}/worksheet`, "worksheets/sheet1.xml"],
        ["rId2", `${officeRelations}/calcChain`, "calcChain.xml"],
      ]),
      "xl/calcChain.xml": '<calcChain xmlns="x"><c r="B1" i="1"/></calcChain>',
    },
  });
  const chain = async (write: (host: WorkbookHost) => Promise<void>) => {
    const file = opened(bytes);
    await write(file.host);
    return partText(await file.save(), "xl/_rels/workbook.xml.rels").includes("calcChain");
  };
  expect(await chain((host) => host.writeValues(at("S", 0, 0), [[3]]))).toBe(true);
  expect(await chain((host) => host.writeValues(at("S", 0, 1), [[3]]))).toBe(false);
  expect(await chain((host) => host.writeFormulas(at("S", 4, 1), [["=A1"]]))).toBe(false);
});

test("an input that is written moves what depends on it, AEC cells and others", async () => {
  const file = opened({
    sheets: {
      Model: {
        A1: "NV",
        B1: { f: "_xldudf_AEC_DEMAND(A1,2026)", v: 1_700_000 },
        C1: { f: "B1/2", v: 850_000 },
        D1: { f: 'A1&"!"', v: "NV!" },
        E1: { f: "LEN(G1)", v: 7 },
        F1: { f: "E1&A1", v: "7NV" },
      },
    },
  });
  await file.host.writeValues(at("Model", 0, 0), [["Google"]]);
  const host = await reopened(file);
  const [row] = await host.readValues(at("Model", 0, 0, 1, 6));
  // E1 does not depend on what was written; F1 is worked out from what E1 shows, right or wrong.
  expect(row).toEqual(["Google", 2_000_000, 1_000_000, "Google!", 7, "7Google"]);
});

test("a formula that is not reproduced from what the file has is left alone", async () => {
  const file = opened({
    sheets: { Model: { A1: 2, B1: { f: "A1*2", v: 5 }, C1: { f: "A1*3", v: 6 } } },
  });
  await file.host.writeValues(at("Model", 0, 0), [[10]]);
  expect(await file.host.readValues(at("Model", 0, 1, 1, 2))).toEqual([[5, 30]]);
});

test("another scenario of the session moves the AEC cells", async () => {
  const session = new Session();
  const file = openHost(
    buildWorkbook({
      sheets: { Model: { A1: { f: '_xldudf_AEC_DEMAND("Google",2026)*2', v: 4_000_000 } } },
    }),
    session,
  );
  session.select("bull");
  expect(await file.host.readValues(at("Model", 0, 0))).toEqual([[4_800_000]]);
});

describe("formulas that share", () => {
  const shared: BuiltWorkbook = {
    sheets: { S: {} },
    parts: {
      "xl/worksheets/sheet1.xml": `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>6</v></c></row></sheetData></worksheet>`,
    },
  };

  test.each([0, 1, 2])("stay where they are when the one in row %d goes", async (row) => {
    const file = opened(shared);
    await file.host.writeValues(at("S", row, 1), [["gone"]]);
    const host = await reopened(file);
    const formulas = await host.readFormulas(at("S", 0, 1, 3, 1));
    const expected = [["=A1*2"], ["=A2*2"], ["=A3*2"]];
    expected[row] = ["gone"];
    expect(formulas).toEqual(expected);
  });
});

describe("spills", () => {
  const spilled: BuiltWorkbook = {
    sheets: {
      S: { A1: { f: "_xlfn.SEQUENCE(3)", v: 1, spill: "A1:A3" }, A2: 2, A3: 3, A4: "below" },
    },
  };

  test("go with their formula", async () => {
    const file = opened(spilled);
    await file.host.writeValues(at("S", 0, 0), [["alone"]]);
    const host = await reopened(file);
    expect(await host.readValues(at("S", 0, 0, 4, 1))).toEqual([
      ["alone"],
      [null],
      [null],
      ["below"],
    ]);
  });

  test("are frozen by writing what they show, whole or cell by cell", async () => {
    for (const cells of [
      [0, 1, 2],
      [2, 1, 0],
    ]) {
      const file = opened(spilled);
      for (const row of cells) await file.host.writeValues(at("S", row, 0), [[row + 1]]);
      const host = await reopened(file);
      expect(await host.readFormulas(at("S", 0, 0, 4, 1))).toEqual([
        ["1"],
        ["2"],
        ["3"],
        ["below"],
      ]);
      expect(await host.readSpills(at("S", 0, 0, 4, 1))).toEqual([]);
    }
  });

  test("give way to what is typed into them", async () => {
    const file = opened(spilled);
    await file.host.writeValues(at("S", 1, 0), [["in the way"]]);
    const host = await reopened(file);
    expect(await host.readValues(at("S", 0, 0, 3, 1))).toEqual([
      [new CellError("#VALUE!")],
      ["in the way"],
      [null],
    ]);
    expect(await host.readFormulas(at("S", 0, 0))).toEqual([["=SEQUENCE(3)"]]);
  });

  test("are marked in a file that had none", async () => {
    const file = opened({
      sheets: { S: { A1: "NV", A2: "Google" } },
      parts: {
        "xl/metadata.xml":
          '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
      },
    });
    await file.host.writeFormulas(at("S", 0, 1), [["=AEC.DEMAND(A1:A2,2026)"]]);
    const saved = await file.save();
    expect(partText(saved, "xl/worksheets/sheet1.xml")).toContain(
      '<c r="B1" cm="1"><f t="array" ref="B1:B2">_xldudf_AEC_DEMAND(A1:A2,2026)</f><v>1700000</v></c>',
    );
    expect(await opened(saved).host.readSpills(at("S", 0, 0, 9, 9))).toEqual([at("S", 0, 1, 2, 1)]);
  });
});

test("a part of an array formula of old cannot be changed", async () => {
  const file = opened({
    sheets: { S: { A1: { f: "{1;2}", v: 1, array: "A1:A2" }, A2: 2 } },
  });
  await expect(file.host.writeValues(at("S", 1, 0), [[5]])).rejects.toMatchObject({
    name: "HostError",
  });
  expect(file.isChanged).toBe(false);
});

test("a long array formula is written over cell by cell in the time that its cells take, not their square", async () => {
  const rows = 30_000;
  const file = opened({
    sheets: { S: { A1: { f: "{1;2}", v: 1, array: `A1:A${rows}` }, A2: 2 } },
  });
  const numbers = Array.from({ length: rows }, (_, row) => [row]);
  await file.host.writeValues(at("S", 0, 0, rows, 1), numbers);
  expect(await file.host.readValues(at("S", rows - 1, 0))).toEqual([[rows - 1]]);
});

test("a copy for others that would need a lookup in a million cells is refused before it is made", async () => {
  const file = opened({
    sheets: {
      S: { B2: { f: '_xldudf_AEC_DEMAND("NV",2026)', v: 1_700_000, array: "B2:B1048576" } },
    },
  });
  await expect(makePortable(file.host, new Session())).rejects.toThrow(
    "B2 fills more than 100,000 cells",
  );
});

test("a sheet that goes takes its parts and names with it, and what refers to it is an error", async () => {
  const file = opened({
    ...richWorkbook,
    sheets: { ...richWorkbook.sheets, Last: { A1: { f: "Model!B5+1", v: 3_700_001 } } },
    names:
      '<definedName name="Gone">Model!$B$2</definedName><definedName name="Kept" localSheetId="2">Last!$A$1</definedName>',
  });
  await file.host.removeSheet("Model");
  const saved = await file.save();
  expect(partText(saved, "xl/workbook.xml")).toContain(
    '<definedNames><definedName name="Kept" localSheetId="1">Last!$A$1</definedName></definedNames>',
  );
  const host = opened(saved).host;
  expect(await host.sheetNames()).toEqual(["Notes", "Last"]);
  expect(await host.readFormulas(at("Last", 0, 0))).toEqual([["=#REF!+1"]]);
  for (const gone of ["drawings/drawing1", "charts/chart1", "tables/table1", "worksheets/sheet1"]) {
    expect(changedParts(buildWorkbook(richWorkbook), saved)).toContain(`xl/${gone}.xml`);
    expect(partText(saved, "[Content_Types].xml")).not.toContain(gone);
  }
});

const texts = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom("=1+1", "_x000D_", " a ", "<b>&amp;</b>", "a\r\nb", "'", "\u0001"),
);
const constants: fc.Arbitrary<Cell> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  texts.filter((text) => text !== ""),
  fc.boolean(),
  fc.constantFrom(null, new CellError("#N/A"), new CellError("#REF!")),
);

test("whatever is written is read from the saved file, and nothing else changes", async () => {
  const bytes = buildWorkbook(richWorkbook);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(constants, constants), { minLength: 1, maxLength: 4 }),
      fc.nat(30),
      async (values, row) => {
        const file = opened(bytes);
        const area = at("Notes", row + 2, 3, values.length, 2);
        await file.host.writeValues(area, values);
        const before = await file.host.readValues(at("Notes", 0, 0, 2, 9));
        const saved = await file.save();
        const host = opened(saved).host;
        expect(await host.readValues(area)).toEqual(values);
        expect(await host.readValues(at("Notes", 0, 0, 2, 9))).toEqual(before);
        for (const part of changedParts(bytes, saved)) {
          expect(["xl/workbook.xml", "xl/worksheets/sheet2.xml"]).toContain(part);
        }
      },
    ),
    { numRuns: 50 },
  );
});
