import { Session } from "../../src/functions/session";
import { openHost } from "../../src/hosts/xlsx/host/openHost";
import { makePortable } from "../../src/workbook/portable/portable";
import { rangedSentences } from "../../src/workbook/portable/spillReferences";
import { area, expected, plain, portable, scenarios, switched } from "../support/portableModel";
import type { BuiltSheet, BuiltWorkbook } from "../support/xlsx/build";
import { buildWorkbook, escape } from "../support/xlsx/build";
import { partText } from "../support/xlsx/read";

// The engine takes seconds to load, which no test is to wait for.
beforeAll(async () => {
  await portable();
  await expected();
}, 60_000);

test("no AEC call is left, and the formulas around the calls are as they were", async () => {
  const { host } = openHost(await portable(), new Session("en"));
  expect(await host.findAecCells("workbook")).toEqual([]);
  const formulas = (await host.readFormulas({ ...area, columns: 1 })).flat();
  expect(formulas[2]).toMatch(/^=ROUND\( 'AEC Data'!\$C\$\d+\/3,1\)\+A2$/);
  expect(formulas[6]).toBe("=A2*2");
  expect(await host.sheetNames()).toEqual(["Model", "AEC Data", "AEC Notes"]);
});

test.each(scenarios)("under %s the copy shows what the add-in shows", async (name, id) => {
  const { host } = await switched(await portable(), name);
  expect(plain(await host.readValues(area))).toEqual((await expected()).get(id));
});

describe("formulas that name all that an AEC formula spills", () => {
  const cellAt = (row: number, column: number, sheet = "Model") => ({
    ...{ sheet, row, column },
    ...{ rows: 1, columns: 1 },
  });

  async function copied(
    formulas: readonly (readonly [row: number, column: number, formula: string])[],
    model: BuiltSheet = {},
    around: Partial<BuiltWorkbook> = {},
  ) {
    const session = new Session("en");
    const file = openHost(buildWorkbook({ sheets: { Model: model }, ...around }), session);
    for (const [row, column, formula] of formulas) {
      await file.host.writeFormulas(cellAt(row, column), [[formula]]);
    }
    const before = await file.host.readValues(all);
    const made = await makePortable(file.host, session);
    const bytes = await file.save();
    return { before, bytes, copy: openHost(bytes, new Session("en")).host, made };
  }
  const all = { sheet: "Model", row: 0, column: 4, rows: 12, columns: 5 };

  test("have the range in its place, wherever they stand, and show the same", async () => {
    const { before, copy, made } = await copied([
      [0, 4, '=AEC.DEMAND({"Google";"NV";"Amazon"},{2025,2026})'],
      [0, 7, "=SUM(E1#)+ROWS($E$1#)"],
      [1, 7, '=SUM(Model!E1#)+AEC.DEMAND("NV",2026)'],
      [4, 4, "=IFERROR(E1#*2,0)"],
      [9, 4, "=SEQUENCE(2)"],
      [9, 7, "=SUM(E10#)"],
    ]);
    const formulas = (await copy.readFormulas({ ...all, column: 7, rows: 2, columns: 1 })).flat();
    expect(formulas[0]).toBe("=SUM(E1:F3)+ROWS($E$1:$F$3)");
    expect(formulas[1]).toMatch(/^=SUM\(Model!E1:F3\)\+'AEC Data'!\$C\$\d+$/);
    expect(await copy.readFormulas(cellAt(4, 4))).toEqual([["=IFERROR(E1:F3*2,0)"]]);
    expect(plain(await copy.readValues(all))).toEqual(plain(before));
    expect(rangedSentences(made.ranged).map(({ en }) => en)).toEqual([
      "In place of whole spills (#), these formulas refer to the cells that are filled: Model!H1, Model!E5.",
    ]);
  });

  test("are named up to ten, and counted", () => {
    const ranged = Array.from({ length: 12 }, (_, row) => ({ ...cellAt(row, 0), formula: "" }));
    const [said] = rangedSentences(ranged);
    expect(said?.en).toMatch(/: Model!A1, .*, Model!A10 and 2 more\.$/);
    expect(said?.zh).toMatch(/：Model!A1、.*、Model!A10等 12 个。$/);
  });

  test("have the cell itself in the place of a spill of one", async () => {
    const { before, copy } = await copied([
      [0, 4, '=AEC.DEMAND("NV",2026)'],
      [0, 7, "=SUM(E1#)"],
    ]);
    expect(await copy.readFormulas(cellAt(0, 7))).toEqual([["=SUM(E1)"]]);
    expect(plain(await copy.readValues(all))).toEqual(plain(before));
  });

  test("may name one of any size where they become lookups as a whole", async () => {
    const { before, copy, made } = await copied([
      [0, 4, '=AEC.EXPLAIN("REVENUE","NV",2026)'],
      [11, 4, '=AEC.DEMAND("NV",2017+ROWS(E1#))'],
    ]);
    expect((await copy.readFormulas(cellAt(11, 4))).flat()).toEqual([
      expect.stringMatching(/^='AEC Data'!\$C\$\d+$/),
    ]);
    expect(rangedSentences(made.ranged)).toEqual([]);
    expect(plain(await copy.readValues(all))).toEqual(plain(before));
  });

  test.each([
    ["written as the end of a range", { H1: { f: "SUM(E1:_xlfn.ANCHORARRAY(E1))" } }],
    ["an array formula of old", { H1: { f: "SUM(_xlfn.ANCHORARRAY(E1))", array: "H1" } }],
  ])("stay a reason to refuse where one is %s", async (_how, model) => {
    const made = copied([[0, 4, '=AEC.DEMAND({"Google";"NV"},2026)']], model);
    await expect(made).rejects.toThrow("in a way that a range cannot stand for");
  });

  test("stay a reason to refuse where the spill is larger under some scenarios", async () => {
    const made = copied([
      [0, 4, '=AEC.EXPLAIN("REVENUE","NV",2026)'],
      [0, 25, "=ROWS(E1#)"],
    ]);
    await expect(made).rejects.toThrow(
      "Model!Z1 refers to all that Model!E1 spills (#), whose size differs",
    );
  });

  describe("outside of cells", () => {
    const spill = '=AEC.DEMAND({"Meta";"NV";"Amazon"},{2025,2026})';
    const named = (name: string, formula: string) =>
      `<definedName name="${name}">${escape(formula)}</definedName>`;
    const format = (cells: string, formula: string) =>
      `<conditionalFormatting sqref="${cells}"><cfRule type="expression" priority="1"><formula>${escape(formula)}</formula></cfRule></conditionalFormatting>`;
    const choice = (cells: string, formula: string) =>
      `<dataValidation type="list" sqref="${cells}"><formula1>${escape(formula)}</formula1></dataValidation>`;

    test("have the range in its place as well, and show the same", async () => {
      const { before, bytes, copy, made } = await copied(
        [
          [0, 4, spill],
          [9, 4, "=SEQUENCE(2)"],
          [0, 7, "=SUM(All)+Both"],
          [1, 7, "=SUM(Others)"],
        ],
        {},
        {
          names:
            named("All", "_xlfn.ANCHORARRAY(Model!$E$1)") +
            named("Both", 'SUM(_xlfn.ANCHORARRAY(Model!$E$1))+_xldudf_AEC_DEMAND("NV",2026)') +
            named("Others", "_xlfn.ANCHORARRAY(Model!$E$10)"),
          after: {
            Model:
              format("B1:B9", "B1>MAX(_xlfn.ANCHORARRAY($E$1))") +
              format("B10", "B10>MAX(_xlfn.ANCHORARRAY(E1))") +
              `<dataValidations count="2">${choice("A1:A3", "INDEX(_xlfn.ANCHORARRAY($E$1),0,2)")}${choice("A9", "_xlfn.ANCHORARRAY(E1)")}</dataValidations>`,
          },
        },
      );
      const workbook = partText(bytes, "xl/workbook.xml");
      expect(workbook).toContain(named("All", "Model!$E$1:$F$3"));
      expect(workbook).toContain(named("Both", "SUM(Model!$E$1:$F$3)+'AEC Data'!$C$13"));
      expect(workbook).toContain(named("Others", "_xlfn.ANCHORARRAY(Model!$E$10)"));
      const sheet = partText(bytes, "xl/worksheets/sheet1.xml");
      expect(sheet).toContain(format("B1:B9", "B1>MAX($E$1:$F$3)"));
      expect(sheet).toContain(format("B10", "B10>MAX(E1:F3)"));
      expect(sheet).toContain(choice("A1:A3", "INDEX($E$1:$F$3,0,2)"));
      expect(sheet).toContain(choice("A9", "E1:F3"));
      expect(plain(await copy.readValues(all))).toEqual(plain(before));
      expect(before[0]![3]).toBeGreaterThan(0);
      expect(made.elsewhere.map(({ en }) => en)).toEqual([
        "The name All refers to the cells that are filled, in place of a whole spill (#).",
        "The name Both refers to the cells that are filled, in place of a whole spill (#).",
        "A conditional format or data validation on Model refers to the cells that are filled, in place of a whole spill (#).",
      ]);
    });

    test("stay and are named where the spill is larger under some scenarios", async () => {
      const varying = named("Basis", "_xlfn.ANCHORARRAY(Model!$E$1)");
      const { bytes, made } = await copied(
        [[0, 4, '=AEC.EXPLAIN("REVENUE","NV",2026)']],
        {},
        { names: varying },
      );
      expect(partText(bytes, "xl/workbook.xml")).toContain(varying);
      expect(made.elsewhere).toEqual([
        {
          en: "The name Basis still refers to all that Model!E1 spills (#), whose size differs between scenarios, and gives #REF! in the copy: refer to its cells instead, and make the copy again.",
          zh: "名称 Basis 仍引用 Model!E1 的整个溢出区域（#），其大小因情景而异，在副本中将得到 #REF!：请改为引用具体单元格，然后重新生成副本。",
        },
      ]);
    });

    test("stay and are named where what they refer to moves with the cell, or no range can be written", async () => {
      const names =
        named("Beside", "_xlfn.ANCHORARRAY(Model!$E9)") +
        named("Away", "_xlfn.ANCHORARRAY(Model!$D1)");
      const rules =
        format("B1:B9", "B1>MAX(_xlfn.ANCHORARRAY($E1))") +
        format("C1:C9", "SUM($E$1:_xlfn.ANCHORARRAY($E$1))>0");
      const { bytes, made } = await copied([[0, 4, spill]], {}, { names, after: { Model: rules } });
      expect(partText(bytes, "xl/workbook.xml")).toContain(names);
      expect(partText(bytes, "xl/worksheets/sheet1.xml")).toContain(rules);
      expect(made.elsewhere.map(({ en }) => en)).toEqual([
        expect.stringMatching(/^The name Beside still refers .* not fixed \(\$\)/),
        expect.stringMatching(/^A conditional format .* still refers .* not fixed \(\$\)/),
        expect.stringMatching(/^A conditional format .* still refers .* that a range cannot/),
      ]);
    });
  });
});
