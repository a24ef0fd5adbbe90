import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "../../src/hosts/xlsx/workbook";
import { buildWorkbook } from "../support/xlsx/build";
import { cellsOf } from "../support/xlsx/cells";
import { aec } from "./support";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "aec-"));
  writeFileSync(
    path("a.xlsx"),
    buildWorkbook({
      state: '{"version":1,"active":"bull","scenarios":[]}',
      sheets: {
        Model: {
          A1: { f: '_xldudf_AEC_DEMAND("Google",2026)', v: 2_400_000 },
          A2: { f: "A1/2", v: 1_200_000 },
        },
        Other: { A1: { f: '_xldudf_AEC_DEMAND("NV",2026)', v: 1_870_000 } },
      },
    }),
  );
});
afterEach(() => rmSync(folder, { recursive: true }));

const path = (name: string) => join(folder, name);
const bytes = (name: string) => readFileSync(path(name));
/** The formulas of a file, as it keeps them. */
const formulas = (name: string) =>
  Workbook.open(bytes(name)).sheets.flatMap((sheet) =>
    [...sheet.formulas.values()].map(({ text }) => `${sheet.name} ${text}`),
  );

test("freeze turns AEC formulas into values in a copy, and thaw puts them back exactly", async () => {
  const before = bytes("a.xlsx");
  const froze = await aec("freeze", path("a.xlsx"), "-o", path("b.xlsx"), "--language", "en");
  expect(froze).toMatchObject({ status: 0, err: "" });
  expect(froze.out).toContain("2 formulas frozen, 0 left alone");
  expect(bytes("a.xlsx").equals(before)).toBe(true);
  expect(formulas("b.xlsx")).toEqual(["Model A1/2"]);
  expect(cellsOf(bytes("b.xlsx"), ["A1", "A2"])).toEqual([2_400_000, 1_200_000]);
  expect(cellsOf(bytes("b.xlsx"), ["A5", "B5", "C5", "F5"], "AEC Ledger")).toEqual([
    "Model",
    "A1",
    '=AEC.DEMAND("Google",2026)',
    "bull",
  ]);

  const thawed = await aec("thaw", path("b.xlsx"), "-o", path("c.xlsx"), "--language", "en");
  expect(thawed.out).toContain("2 formulas put back");
  expect(formulas("c.xlsx")).toEqual(formulas("a.xlsx"));
  expect(cellsOf(bytes("c.xlsx"), ["A1", "A2"])).toEqual([2_400_000, 1_200_000]);
  expect(Workbook.open(bytes("c.xlsx")).sheets.map(({ name }) => name)).toEqual(["Model", "Other"]);
});

test("formulas whose values a program left out are frozen as what they come to, not as blanks", async () => {
  const sheets = {
    Model: {
      A1: { f: "_xldudf_AEC_DEMAND(B1,2026)" },
      A2: { f: '_xldudf_AEC_SUPPLIER("Retimer","NV")' },
      B1: { f: 'IF(1,"NV")' },
    },
  };
  writeFileSync(path("a.xlsx"), buildWorkbook({ sheets }));
  expect(await aec("freeze", path("a.xlsx"), "-o", path("b.xlsx"))).toMatchObject({ status: 0 });
  expect(cellsOf(bytes("b.xlsx"), ["A1", "A2"])).toEqual([1_700_000, "Credo"]);
});

test("several files end in a summary, and a bad one does not stop the others", async () => {
  writeFileSync(path("bad.xlsx"), "no workbook");
  mkdirSync(path("out"));
  const files = [path("bad.xlsx"), path("a.xlsx")];
  const { status, out, err } = await aec("freeze", ...files, "-o", path("out"), "--language", "en");
  expect(status).toBe(1);
  expect(err).toBe(`${path("bad.xlsx")}: The file is not an Excel workbook.`);
  expect(out.split("\n").at(-1)).toBe("2 files: 1 done, 1 failed.");
  expect(readdirSync(path("out"))).toEqual(["a.xlsx"]);
});

test("one sheet, in place, as JSON", async () => {
  const { status, out } = await aec(
    "freeze",
    path("a.xlsx"),
    "--in-place",
    "--sheet",
    "other",
    "--json",
  );
  expect(status).toBe(0);
  expect(JSON.parse(out)).toMatchObject([
    { cells: [{ sheet: "Other", cell: "A1" }], leftAlone: [], ledger: "AEC Ledger" },
  ]);
  expect(formulas("a.xlsx")).toEqual(['Model _xldudf_AEC_DEMAND("Google",2026)', "Model A1/2"]);
});

test("what cannot be done is one sentence and a status, and writes nothing", async () => {
  const before = bytes("a.xlsx");
  const inPlace = [path("a.xlsx"), "--in-place", "--language", "en"];
  expect(await aec("freeze", ...inPlace, "--sheet", "Nowhere")).toMatchObject({
    status: 1,
    err: `${path("a.xlsx")}: There is no sheet Nowhere. Its sheets: Model, Other.`,
  });
  expect(await aec("freeze", path("a.xlsx"), "--language", "en")).toMatchObject({ status: 2 });
  expect(await aec("thaw", path("none.xlsx"), "--in-place", "--language", "en")).toMatchObject({
    status: 1,
    err: `${path("none.xlsx")}: There is no such file or folder.`,
  });
  expect(bytes("a.xlsx").equals(before)).toBe(true);
});

test("thawing a file with nothing frozen leaves it byte for byte", async () => {
  const before = bytes("a.xlsx");
  expect(await aec("thaw", path("a.xlsx"), "--in-place", "--quiet")).toEqual({
    status: 0,
    out: "",
    err: "",
  });
  expect(bytes("a.xlsx").equals(before)).toBe(true);
});

test("portable makes a copy whose formulas are plain, and whose values are those of the scenario", async () => {
  const made = await aec("portable", path("a.xlsx"), "-o", path("b.xlsx"), "--language", "en");
  expect(made).toMatchObject({ status: 0, err: "" });
  expect(Workbook.open(bytes("b.xlsx")).sheets.map(({ name }) => name)).toEqual([
    "Model",
    "Other",
    "AEC Data",
    "AEC Notes",
  ]);
  expect(formulas("b.xlsx").filter((formula) => formula.includes("AEC_"))).toEqual([]);
  expect(cellsOf(bytes("b.xlsx"), ["A1", "A2"])).toEqual([2_400_000, 1_200_000]);
  expect(cellsOf(bytes("b.xlsx"), ["A1"], "Other")).toEqual([1_870_000]);
});
