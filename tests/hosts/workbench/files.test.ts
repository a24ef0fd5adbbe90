import { ICommandService } from "@univerjs/core";
import {
  InsertRowByRangeCommand,
  RemoveRowByRangeCommand,
  SetWorksheetNameCommand,
} from "@univerjs/sheets";
import { Session } from "../../../src/functions/session";
import type { SheetTyped } from "../../../src/hosts/workbench/grid/contents";
import { contentsOf } from "../../../src/hosts/workbench/grid/contents";
import type { Edit } from "../../../src/hosts/workbench/grid/edits";
import { watchEdits } from "../../../src/hosts/workbench/grid/edits";
import { sheetIdOf } from "../../../src/hosts/workbench/grid/fileSnapshot";
import type { Grid } from "../../../src/hosts/workbench/grid/grid";
import { operationsOf } from "../../../src/hosts/workbench/grid/operations";
import { Structure } from "../../../src/hosts/workbench/grid/structure";
import { openFile } from "../../../src/hosts/workbench/files/openFile";
import { saveFile } from "../../../src/hosts/workbench/files/saveFile";
import { readSavedState } from "../../../src/hosts/xlsx/state/webExtension";
import { Workbook } from "../../../src/hosts/xlsx/workbook";
import { column, fill } from "../../../src/workbook/layout/blocks";
import { gridOfFile } from "../../support/gridOfFile";
import type { BuiltWorkbook } from "../../support/xlsx/build";
import { buildWorkbook } from "../../support/xlsx/build";
import { cellsOf } from "../../support/xlsx/cells";
import { changedParts, hashes, partText } from "../../support/xlsx/read";
import { richWorkbook } from "../../support/xlsx/rich";

/** Every kind of formula that a file can have. */
const mixed: BuiltWorkbook = {
  names: '<definedName name="Growth">Model!$A$1</definedName>',
  sheets: {
    Model: {
      A1: 0.5,
      A2: "'quoted",
      A3: "1E3",
      A4: true,
      A5: { f: "Growth*2", v: 1 },
      A6: { f: "_xlfn.NOSUCH(A1)", v: 42 },
      A7: { f: "A6+A1", v: 42.5 },
      C1: { f: "_xldudf_AEC_DEMAND(C9:C10,2026)", v: 2_000_000, spill: "C1:C2" },
      C2: 1_700_000,
      C9: "Google",
      C10: "NV",
      E1: { f: "C9:C10", v: "Google", array: "E1:E2" },
      E2: "NV",
    },
    "Other 1": { A1: { f: "SUM(Model!C1:C2)", v: 3_700_000 } },
  },
};

async function open(built: BuiltWorkbook) {
  const bytes = buildWorkbook(built);
  const file = await openFile(bytes);
  const session = new Session();
  const grid = await gridOfFile(bytes, session);
  const save = (sheets = contentsOf(grid)) => saveFile({ file, sheets, session, aside: null });
  return { bytes, file, session, grid, save, cells: operationsOf(grid) };
}

const one = (sheet: string, row: number, column: number) => ({
  sheet,
  row,
  column,
  rows: 1,
  columns: 1,
});

const run = (grid: Grid, id: string, params: object) =>
  grid.injector
    .get(ICommandService)
    .executeCommand(id, { unitId: grid.hardened.unitId, ...params });

test.each([
  ["a rich file", richWorkbook],
  ["a file with formulas of every kind", mixed],
])("%s that nobody changed is saved as the very bytes that it was", async (_what, built) => {
  const { bytes, save } = await open(built);
  const saved = await save();
  expect(saved).toEqual({ bytes, notes: [] });
});

test("what was typed is saved with what it gives, and every other part as it was", async () => {
  const { bytes, save, cells } = await open(richWorkbook);
  await cells.writeFormulas(one("Model", 1, 0), [["Meta"]]);
  await cells.writeFormulas({ ...one("Model", 6, 1), rows: 2 }, [["=B5*2"], ["'007"]]);
  const saved = await save();
  expect(saved.notes).toEqual([]);
  expect(changedParts(bytes, saved.bytes)).toEqual(["xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
  const meta = cellsOf(saved.bytes, ["B2"])[0] as number;
  expect(meta).toBeGreaterThan(0);
  expect(meta).not.toBe(2_000_000);
  expect(cellsOf(saved.bytes, ["A2", "B5", "B7", "B8"])).toEqual([
    "Meta",
    meta + 1_700_000,
    (meta + 1_700_000) * 2,
    "007",
  ]);
});

test("an array formula of old is saved as a whole, and a spill leaves no values behind", async () => {
  const { save, cells } = await open(mixed);
  await cells.writeFormulas({ ...one("Model", 0, 4), rows: 2 }, [["gone"], [""]]);
  await cells.writeFormulas(one("Model", 0, 2), [["=AEC.DEMAND(C9,2026)"]]);
  const { bytes } = await save();
  expect(cellsOf(bytes, ["C1", "C2", "E1", "E2"])).toEqual([2_000_000, null, "gone", null]);
  expect(cellsOf(bytes, ["A1"], "Other 1")).toEqual([2_000_000]);
});

test("the scenario is saved, also in a file that has no place for it yet", async () => {
  const kept = await open(richWorkbook);
  kept.session.setState({ active: "bull", own: [] });
  const saved = await kept.save();
  expect(saved.notes).toEqual([]);
  expect(JSON.parse(readSavedState(Workbook.open(saved.bytes).file)!)).toMatchObject({
    active: "bull",
  });

  const first = await open(mixed);
  first.session.setState({ active: "bull", own: [] });
  const { bytes, notes } = await first.save();
  expect(cellsOf(bytes, ["C1"])).toEqual([2_400_000]);
  expect(notes).toEqual([]);
  expect(JSON.parse(readSavedState(Workbook.open(bytes).file)!)).toMatchObject({ active: "bull" });
});

test("a value that is not reproduced is kept and named", async () => {
  const { save, cells } = await open(mixed);
  await cells.writeFormulas(one("Model", 0, 0), [["0.75"]]);
  const { bytes, notes } = await save();
  expect(cellsOf(bytes, ["A1", "A5", "A6", "A7"])).toEqual([0.75, 1.5, 42, 42.5]);
  expect(notes.map(({ en }) => en)).toEqual([expect.stringContaining("Model!A7, Model!A6")]);
});

test("sheets that were added are saved behind the others, with what refers to them", async () => {
  const { save, cells } = await open(mixed);
  await cells.addSheet("New");
  await cells.writeFormulas(one("New", 1, 1), [['=AEC.DEMAND("NV",2026)']]);
  await cells.writeFormulas(one("Other 1", 4, 0), [["=New!B2/2"]]);
  const { bytes } = await save();
  expect(Workbook.open(bytes).sheets.map(({ name }) => name)).toEqual(["Model", "Other 1", "New"]);
  expect(cellsOf(bytes, ["B2"], "New")).toEqual([1_700_000]);
  expect(cellsOf(bytes, ["A5"], "Other 1")).toEqual([850_000]);
});

test("an inserted sheet keeps what the grid does not draw: charts, drop-downs and names", async () => {
  const { bytes: before, save, cells } = await open(mixed);
  await cells.insertSheet({
    name: "Laid out",
    widths: [100, 100],
    blocks: [
      column("A1", "input", ["NV", "Meta"]),
      fill("B1:B2", "calculation", "=AEC.DEMAND(A1,2026)", "count"),
    ],
    dropDowns: [{ row: 0, column: 0, values: ["NV", "Meta", "Google"] }],
    names: [{ name: "Asked", row: 0, column: 0 }],
    charts: [
      {
        kind: "column",
        title: "Cables",
        categories: { row: 0, column: 0, rows: 2, columns: 1 },
        series: [{ name: "Cables", values: { row: 0, column: 1, rows: 2, columns: 1 } }],
        place: { row: 4, column: 0, rows: 10, columns: 2 },
        format: "count",
      },
    ],
  });
  await cells.writeFormulas(one("Laid out", 0, 0), [["Google"]]);
  const { bytes, notes } = await save();
  expect(notes).toEqual([]);
  expect(cellsOf(bytes, ["A1", "B1", "B2"], "Laid out")).toEqual(["Google", 2_000_000, 1_500_000]);
  const sheet = partText(bytes, "xl/worksheets/sheet3.xml");
  expect(sheet).toContain('"NV,Meta,Google"');
  expect(sheet).toMatch(/<drawing r:id="\w+"\/>/);
  expect(partText(bytes, "xl/workbook.xml")).toMatch(/name="Asked"[^>]*>'Laid out'!\$A\$1</);
  const charts = changedParts(before, bytes).filter((part) => part.startsWith("xl/charts/"));
  expect(charts).toHaveLength(1);
  expect(partText(bytes, charts[0]!)).toContain("<c:f>'Laid out'!$B$1:$B$2</c:f>");
});

test("spills on sheets of a new file share one description, and may be filled from one another", async () => {
  const typedOn = (name: string): SheetTyped => ({
    id: name,
    name,
    area: { sheet: name, row: 0, column: 0, rows: 1, columns: 2 },
    typed: [['=AEC.DEMAND({"NV";"Meta"},2026)', "=A1:A2*2"]],
    layout: undefined,
  });
  const sheets = [typedOn("One"), typedOn("Two")];
  const { bytes } = await saveFile({ file: null, sheets, session: new Session(), aside: null });
  for (const { name } of sheets) {
    expect(cellsOf(bytes, ["A1", "A2", "B1", "B2"], name)).toEqual([
      1_700_000, 1_500_000, 3_400_000, 3_000_000,
    ]);
  }
  const parts = Object.keys(hashes(bytes)).filter((part) => part.includes("metadata"));
  expect(parts).toEqual(["xl/metadata.xml"]);
  const times = (part: string, text: string) => partText(bytes, part).split(text).length - 1;
  expect(times("[Content_Types].xml", "metadata.xml")).toBe(1);
  expect(times("xl/_rels/workbook.xml.rels", "metadata.xml")).toBe(1);
});

describe("rows, columns and sheets of the file", () => {
  const sheets = new Map([
    [sheetIdOf(0), "Model"],
    [sheetIdOf(1), "Other 1"],
  ]);
  const rows = {
    subUnitId: sheetIdOf(0),
    range: { startRow: 1, endRow: 2, startColumn: 0, endColumn: 25 },
  };

  test("cannot be saved when they change: what was there before can", async () => {
    const { grid, save, cells } = await open(mixed);
    const structure = new Structure(grid, sheets);
    await cells.writeFormulas(one("Model", 0, 0), [["0.75"]]);
    await run(grid, InsertRowByRangeCommand.id, { ...rows, cellValue: undefined });
    await cells.writeFormulas(one("Model", 0, 0), [["9"]]);
    expect(structure.changes()).toEqual([{ kind: "rows", sheet: "Model" }]);
    const { bytes } = await save(structure.contents());
    expect(cellsOf(bytes, ["A1", "A3", "C10"])).toEqual([0.75, "1E3", "NV"]);
  });

  test("count as they were once the change is taken back", async () => {
    const { grid, save, bytes } = await open(mixed);
    const structure = new Structure(grid, sheets);
    await run(grid, InsertRowByRangeCommand.id, rows);
    await run(grid, RemoveRowByRangeCommand.id, rows);
    await run(grid, SetWorksheetNameCommand.id, { subUnitId: sheetIdOf(1), name: "Renamed" });
    expect(structure.changes()).toEqual([{ kind: "renamed", sheet: "Other 1" }]);
    await run(grid, SetWorksheetNameCommand.id, { subUnitId: sheetIdOf(1), name: "Other 1" });
    expect(structure.changes()).toEqual([]);
    expect((await save(structure.contents())).bytes).toEqual(bytes);
  });

  test("are named when one is deleted", async () => {
    const { grid, cells } = await open(mixed);
    const structure = new Structure(grid, sheets);
    await cells.addSheet("New");
    await cells.removeSheet("New");
    expect(structure.changes()).toEqual([]);
    await cells.removeSheet("Model");
    expect(structure.changes()).toEqual([{ kind: "deleted", sheet: "Model" }]);
    expect(structure.contents().map(({ name }) => name)).toEqual(["Model", "Other 1"]);
  });
});

test("typing is a change, calculating is none", async () => {
  const { grid, cells } = await open(mixed);
  const edits: Edit[] = [];
  watchEdits(grid, (edit) => edits.push(edit));
  await cells.rebuild();
  expect(edits).toEqual([]);
  await cells.writeFormulas(one("Model", 0, 0), [["7"]]);
  expect(edits).toEqual(["content"]);
});
