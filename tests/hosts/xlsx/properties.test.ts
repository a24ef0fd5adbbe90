import fc from "fast-check";
import { unzipSync } from "fflate";
import type { BuiltCell, BuiltSheet } from "../../support/xlsx/build";
import { buildWorkbook } from "../../support/xlsx/build";
import { cellsOf } from "../../support/xlsx/cells";
import { refreshed } from "../../support/xlsx/refreshed";

const customers = ["NV", "Meta", "Google", "Amazon", "North America", "Nobody"];
const scenarios = ["Bear", "Base", "Bull", "Example inputs"];

/** A formula of row `row` that refers to rows above only, so that there are no circles. */
const formula = (row: number) => {
  const above = fc.integer({ min: 1, max: Math.max(1, row - 1) });
  const cell = fc
    .tuple(fc.constantFrom("A", "B", "C"), above)
    .map(([column, r]) => `${column}${r}`);
  const aec = fc
    .tuple(fc.constantFrom(...customers), fc.constantFrom(2025, 2026))
    .map(([who, year]) => `_xldudf_AEC_DEMAND("${who}",${year})`);
  return fc.oneof(
    aec,
    fc.tuple(aec, cell).map(([call, other]) => `IFERROR(${call},1)+${other}`),
    fc.tuple(cell, cell).map(([a, b]) => `${a}*2-${b}`),
    fc.tuple(above, above).map(([a, b]) => `SUM(A$1:B${a},C${b})`),
    cell.map((other) => `IF(ISERROR(${other}),0,${other})`),
  );
};

/** A sheet without stored values: a first refresh works out all that follows AEC cells. */
const sheet: fc.Arbitrary<BuiltSheet> = fc
  .integer({ min: 3, max: 9 })
  .chain((rows) =>
    fc.tuple(
      ...Array.from({ length: rows }, (_r, row) =>
        fc.tuple(
          ...["A", "B", "C"].map((column) =>
            fc
              .oneof(
                { weight: row === 0 ? 9 : 2, arbitrary: fc.integer({ min: 1, max: 99 }) },
                { weight: row === 0 ? 0 : 3, arbitrary: formula(row + 1).map((f) => ({ f })) },
              )
              .map((cell): [string, BuiltCell | number] => [`${column}${row + 1}`, cell]),
          ),
        ),
      ),
    ),
  )
  .map((rows) => Object.fromEntries(rows.flat()));

const state = '{"version":1,"active":"base","scenarios":[]}';
const settle = async (cells: BuiltSheet, scenario?: string) =>
  (await refreshed(buildWorkbook({ sheets: { S: cells }, state }), scenario)).after;

test("what moved is what working everything out gives; twice is once; there and back again is where one was", async () => {
  await fc.assert(
    fc.asyncProperty(sheet, fc.constantFrom(...scenarios), async (cells, scenario) => {
      const start = await settle(cells);
      const there = await refreshed(start, scenario);
      expect(there.report.leftAlone).toEqual([]);
      const addresses = Object.keys(cells);
      const fromNothing = await settle(cells, scenario);
      expect(cellsOf(there.after, addresses)).toEqual(cellsOf(fromNothing, addresses));
      const twice = await refreshed(there.after, scenario);
      expect(twice.report.changes).toEqual([]);
      expect(twice.after).toBe(twice.before);
      const back = await refreshed(there.after, "Base");
      expect(cellsOf(back.after, addresses)).toEqual(cellsOf(start, addresses));
    }),
    { numRuns: 12 },
  );
}, 120_000);

test("only the values of cells that are listed as changed are written", async () => {
  await fc.assert(
    fc.asyncProperty(sheet, fc.constantFrom(...scenarios), async (cells, scenario) => {
      const start = await settle(cells);
      const { before, after, report } = await refreshed(start, scenario);
      const listed = new Set(report.changes.map(({ row, column }) => `${"ABC"[column]}${row + 1}`));
      expect(withoutValues(after, listed)).toBe(withoutValues(before, listed));
    }),
    { numRuns: 12 },
  );
}, 120_000);

/** The XML of the first sheet with the type and value of some cells taken out. */
function withoutValues(bytes: Uint8Array, addresses: ReadonlySet<string>): string {
  const xml = new TextDecoder().decode(unzipSync(bytes)["xl/worksheets/sheet1.xml"]);
  return xml.replace(
    /<c r="([A-Z]+\d+)"( t="\w+")?>(<f>[^<]*<\/f>)?(<v>[^<]*<\/v>)?<\/c>/g,
    (all, address: string, _type, f: string) =>
      addresses.has(address) ? `<c r="${address}">${f}</c>` : all,
  );
}
