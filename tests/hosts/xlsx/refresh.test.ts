import { initialState } from "../../../src/scenarios/catalogue";
import { stateText } from "../../../src/scenarios/savedState";
import { cellsOf } from "../../support/xlsx/cells";
import { changedParts, partText } from "../../support/xlsx/read";
import { inShort, refreshed } from "../../support/xlsx/refreshed";

const google = '_xldudf_AEC_DEMAND("Google",2026)';
const state = stateText(initialState);

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

test("each change says why", async () => {
  const { report } = await refreshed(
    {
      sheets: {
        Model: {
          A1: { f: google, v: 2_000_000 },
          A2: { f: "A1*2", v: 4_000_000 },
          A3: { f: `IFERROR(${google},0)+1`, v: 2_000_001 },
          A4: { f: "_xldudf_AEC_SCENARIO()", v: "Base" },
          A5: { f: '_xldudf_AEC_ATTACH("NVL72")', v: 70 },
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
    A5: expect.anything(),
  });
  expect(report.switched).toBe(false);
  expect(report.saved.kind).toBe("none");
});
