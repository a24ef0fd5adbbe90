import { initialState } from "../../../src/scenarios/catalogue";
import { stateText } from "../../../src/scenarios/savedState";
import { cellsOf } from "../../support/xlsx/cells";
import { changedParts, partText } from "../../support/xlsx/read";
import { inShort, refreshed } from "../../support/xlsx/refreshed";

const google = '_xldudf_AEC_DEMAND("Google",2026)';
const state = stateText(initialState);

test("what depends on an AEC cell through a LAMBDA that is called where it stands moves, too", async () => {
  const { report } = await refreshed(
    {
      sheets: {
        Model: {
          A1: { f: google, v: 2_000_000 },
          A2: { f: "_xlfn.LAMBDA(_xlpm.x,_xlpm.x*2)(A1)", v: 4_000_000 },
          A3: { f: "A2+_xlfn.LAMBDA(_xlpm.x,_xlfn.LAMBDA(_xlpm.y,_xlpm.x+_xlpm.y)(1))(A1)", v: 1 },
          B1: { f: '_xlfn.LAMBDA(_xlpm.c,_xldudf_AEC_DEMAND(_xlpm.c,2026))("NV")', v: 1_700_000 },
        },
      },
      state,
    },
    "bull",
  );
  expect(report.changes.map(inShort)).toEqual([
    "Model!A1 2000000 → 2400000",
    "Model!B1 1700000 → 1870000",
    "Model!A2 4000000 → 4800000",
  ]);
  expect(report.leftAlone).toHaveLength(1);
});

test("an AEC cell and what depends on it move with the scenario, and nothing else does", async () => {
  const { before, after, report } = await refreshed(
    {
      sheets: {
        Model: {
          A1: { f: google, v: 2_000_000 },
          A2: { f: "A1*2", v: 4_000_000 },
          A3: { f: "SUM(A1:A2)", v: 6_000_000 },
          B1: 5,
          B2: { f: "B1*2", v: 999 },
          C1: { f: '_xldudf_AEC_DEMAND("NV",2026,,"Base")', v: 1_700_000 },
        },
        Other: { A1: { f: "Model!A3/B1", v: 3_000_000 }, B1: 2 },
      },
      state,
    },
    "bull",
  );
  expect(report.changes.map(inShort)).toEqual([
    "Model!A1 2000000 → 2400000",
    "Model!A2 4000000 → 4800000",
    "Model!A3 6000000 → 7200000",
    "Other!A1 3000000 → 3600000",
  ]);
  expect(report.leftAlone).toEqual([]);
  expect(cellsOf(after, ["A1", "A2", "A3", "B2", "C1"])).toEqual([
    2_400_000, 4_800_000, 7_200_000, 999, 1_700_000,
  ]);
  expect(changedParts(before, after)).toEqual([
    "xl/webextensions/webextension1.xml",
    "xl/workbook.xml",
    "xl/worksheets/sheet1.xml",
    "xl/worksheets/sheet2.xml",
  ]);
  expect(report.switched).toBe(true);
  const again = await refreshed(after);
  expect(again.report.from.id).toBe("bull");
  expect(again.report.changes).toEqual([]);
  expect(again.after).toBe(again.before);
  expect(partText(after, "xl/webextensions/webextension1.xml")).toContain(
    'name="other" value="&quot;kept&quot;"',
  );
});

test("each value of a spilled call has the figures of its own as its reason", async () => {
  const demand = "_xldudf_AEC_DEMAND(D1:D2,2026)";
  const { report } = await refreshed(
    {
      sheets: {
        Model: {
          A1: { f: demand, v: 1_700_000, spill: "A1:A2" },
          A2: 1_500_000,
          B1: { f: `SUM(${demand})`, v: 3_200_000 },
          D1: "NV",
          D2: "Meta",
        },
      },
      state,
    },
    "bull",
  );
  const drivers = report.changes.map(({ why }) =>
    why.kind === "scenario" ? why.drivers.map(({ id }) => id) : why.kind,
  );
  expect(drivers).toEqual([
    ["demand.NV.2026"],
    ["demand.Meta.2026"],
    ["demand.NV.2026", "demand.Meta.2026"],
  ]);
});

test("each change says why", async () => {
  const { report } = await refreshed(
    {
      sheets: {
        Model: {
          A1: { f: google, v: 2_000_000 },
          A2: { f: "A1*2", v: 4_000_000 },
          A3: { f: `IFERROR(${google},0)+1`, v: 2_000_001 },
          A4: { f: "_xldudf_AEC_SCENARIO()", v: "Base" },
          A5: { f: '_xldudf_AEC_DEMAND("NV",2026,,"Base")', v: 7 },
        },
      },
    },
    "bull",
  );
  const drivers = [{ kind: "fact", id: "demand.Google.2026", from: 2_000_000, to: 2_400_000 }];
  expect(Object.fromEntries(report.changes.map(({ row, why }) => [`A${row + 1}`, why]))).toEqual({
    A1: { kind: "scenario", drivers },
    A2: { kind: "follows", cells: [{ sheet: "Model", row: 0, column: 0 }], more: false },
    A3: { kind: "scenario", drivers },
    A4: { kind: "scenario", drivers: [] },
    A5: { kind: "stored" },
  });
  expect(report.switched).toBe(true);
  expect(report.saved.kind).toBe("none");
});

describe("a stored value that this calculation does not reproduce", () => {
  test("is left alone, with what depends on it, and listed", async () => {
    const { after, report } = await refreshed(
      {
        sheets: {
          Model: {
            A1: { f: google, v: 2_000_000 },
            A2: { f: "A1*2", v: 5 },
            A3: { f: "A2+A1", v: 2_000_005 },
            A4: { f: "A1+1", v: 2_000_001 },
            A5: { f: "A1*RAND()", v: 7 },
            A6: { f: "_xldudf_AEC_FUTURE(1)", v: 8 },
          },
        },
      },
      "bull",
    );
    expect(cellsOf(after, ["A1", "A2", "A3", "A4", "A5", "A6"])).toEqual([
      2_400_000, 5, 2_000_005, 2_400_001, 7, 8,
    ]);
    const left = Object.fromEntries(
      report.leftAlone.map(({ row, why }) => [`A${row + 1}`, why.en]),
    );
    expect(left).toEqual({
      A2: "The workbook has 5; from the same stored values this calculation gives 4000000.",
      A3: "It depends on A2, which is left alone.",
      A5: "It changes with every calculation (time or chance), so its stored value cannot be reproduced.",
      A6: "This version does not know the function AEC.FUTURE.",
    });
  });

  test("but an AEC call itself is answered anew, whatever is stored", async () => {
    const { report } = await refreshed({
      sheets: {
        Model: {
          A1: { f: google, e: "#NAME?" },
          A2: { f: "A1*2", e: "#NAME?" },
          A3: { f: google, v: 1 },
        },
      },
    });
    expect(report.changes.map((change) => [inShort(change), change.why.kind])).toEqual([
      ["Model!A1 #NAME? → 2000000", "stored"],
      ["Model!A3 1 → 2000000", "stored"],
      ["Model!A2 #NAME? → 4000000", "follows"],
    ]);
  });

  test("a data table is Excel's own", async () => {
    const { report } = await refreshed(
      {
        sheets: {
          Model: {
            A1: { f: google, v: 2_000_000 },
            B1: { f: "A1*C1", v: 4_000_000 },
            C1: 2,
            A2: 3,
            B2: 6_000_000,
          },
        },
        parts: {
          "xl/worksheets/sheet1.xml": `<worksheet><sheetData><row r="1"><c r="A1"><f>${google.replaceAll('"', "&quot;")}</f><v>2000000</v></c><c r="B1"><f>A1*C1</f><v>4000000</v></c><c r="C1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="B2"><f t="dataTable" ref="B2:B2" dt2D="0" dtr="0" r1="C1"/><v>6000000</v></c></row></sheetData></worksheet>`,
        },
      },
      "bull",
    );
    expect(report.leftAlone.map(({ why }) => why.en)).toEqual([
      "It belongs to a data table, which only Excel works out.",
    ]);
  });
});

test("a model that was never worked out gets its values", async () => {
  const { after } = await refreshed({
    sheets: {
      Model: {
        A1: { f: '"Goo"&"gle"' },
        A2: { f: "_xldudf_AEC_DEMAND(A1,2026)" },
        A3: { f: "A2/2" },
      },
    },
  });
  expect(cellsOf(after, ["A1", "A2", "A3"])).toEqual([undefined, 2_000_000, 1_000_000]);
});

describe("spills", () => {
  const bridge = (spill: string) => ({ f: '_xldudf_AEC_BRIDGE("NV","Cloud")', v: "step", spill });

  test("one that grows takes new cells, one that shrinks leaves none behind", async () => {
    const { after, report } = await refreshed({
      sheets: {
        Model: {
          A1: bridge("A1:B2"),
          B1: "points",
          A2: "start",
          B2: 0.425,
          E1: { f: "ROWS(_xlfn.ANCHORARRAY(A1))", v: 2 },
          F1: { f: "SUM(A1:B9)", v: 0.425 },
          H1: { f: '_xldudf_AEC_DEMAND("NV",2026)', v: 1, spill: "H1:I1" },
          I1: 2,
        },
      },
    });
    expect(report.leftAlone).toEqual([]);
    const cells = cellsOf(after, ["A1", "A2", "A7", "C1", "E1", "H1", "I1"]);
    expect(cells[0]).toBe("step");
    expect(cells.slice(4)).toEqual([7, 1_700_000, null]);
    const sheet = partText(after, "xl/worksheets/sheet1.xml");
    expect(sheet).toContain('<f t="array" ref="A1:C7">');
    expect(sheet).toContain('<f t="array" ref="H1">');
    const again = await refreshed(after);
    expect(again.report.changes).toEqual([]);
  });

  test("one whose way is taken shows so and writes over nothing", async () => {
    const { after } = await refreshed({
      sheets: { Model: { A1: bridge("A1:B2"), B1: "points", A2: "start", B2: 0.425, A4: "mine" } },
    });
    expect(cellsOf(after, ["A1", "B1", "A2", "B2", "A4"])).toEqual([
      "#VALUE!",
      null,
      null,
      null,
      "mine",
    ]);
  });

  test("a formula of old that shows one cell shows the first", async () => {
    const { after } = await refreshed({
      sheets: { Model: { A1: { f: '_xldudf_AEC_BRIDGE("NV","Cloud")', e: "#NAME?" } } },
    });
    expect(cellsOf(after, ["A1", "B1", "A2"])).toEqual(["step", null, null]);
  });
});
