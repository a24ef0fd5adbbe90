import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildWorkbook } from "../support/xlsx/build";
import { aec } from "./support";

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "aec-"));
  file = join(folder, "a.xlsx");
  writeFileSync(
    file,
    buildWorkbook({
      state: '{"version":1,"active":"bull","scenarios":[]}',
      sheets: {
        Model: {
          A1: "Amazon",
          B1: { f: '_xldudf_AEC_DEMAND(A1,2026,"400G")', v: 900_000 },
          B2: { f: "B1*2", v: 1_800_000 },
          B3: 7,
          B4: { f: '_xldudf_AEC_DEMAND(PROPER("nv"),2026)', v: 1_870_000 },
          B5: { f: '_xldudf_AEC_SHIPMENTS("NV",2026)', e: "#N/A" },
        },
        "Other sheet": {
          C3: {
            f: '_xldudf_AEC_DEMAND({"NV";"Meta"},2026)',
            v: 1_700_000,
            spill: "C3:C4",
          },
          C4: 2_000_000,
        },
      },
    }),
  );
});
afterEach(() => rmSync(folder, { recursive: true }));

const json = async (...args: string[]) => {
  const { status, out } = await aec("audit", file, ...args, "--json", "--language", "en");
  expect(status).toBe(0);
  return JSON.parse(out) as Record<string, unknown>;
};

test("a cell's AEC call, what it rests on with the question, and what moves it", async () => {
  const before = readFileSync(file);
  const { status, out } = await aec("audit", file, "b1", "--language", "en");
  expect(status).toBe(0);
  expect(out).toContain("under Bull");
  expect(out).toContain('Model!B1  =AEC.DEMAND(A1,2026,"400G")  900000');
  expect(out).toMatch(/demand\.Amazon\.2026 .*question \d+/);
  expect(out).toContain("What moves it");
  expect(out).toMatch(/demand\.Amazon\.2026 +\d+ +\d+ +\d+ +\d+ +[1-9]\d*/);
  expect(readFileSync(file).equals(before)).toBe(true);
});

test("one level down: the AEC calls of the cells that the formula refers to", async () => {
  expect(await json("Model!$B$2")).toMatchObject({
    scenario: "Bull",
    cell: "Model!B2",
    formula: "=B1*2",
    calls: [],
    refersTo: [{ cell: "Model!B1", calls: [{ function: "AEC.DEMAND", unit: "cable" }] }],
  });
});

test("another scenario than the workbook's own", async () => {
  const bear = await json("B1", "--scenario", "Bear");
  const bull = await json("B1");
  const used = (audit: Record<string, unknown>) =>
    (audit.calls as { restsOn: { id: string; used: number }[] }[])[0]!.restsOn.at(-1)!.used;
  expect(bear.scenario).toBe("Bear");
  expect(used(bear)).toBeLessThan(used(bull));
});

test("a cell that a formula elsewhere spills into is about its own answer", async () => {
  expect(await json("'Other sheet'!C4")).toMatchObject({
    origin: "'Other sheet'!C3",
    calls: [{ element: 2, elements: 2, restsOn: [{ id: "demand.Meta.2026" }, { id: "result" }] }],
  });
});

test("what is missing is named, and so is an argument that only Excel works out", async () => {
  const { calls } = await json("B5");
  const [{ restsOn }] = calls as [{ restsOn: { id: string; class: string }[] }];
  expect(restsOn.filter((one) => one.class === "missing")).toMatchObject([{ id: "share.FII.NV" }]);
  const { out } = await aec("audit", file, "B4", "--language", "en");
  expect(out).toContain("worked out by Excel itself");
  expect(await json("B4")).toMatchObject({ calls: [{ workedOut: false }] });
});

test("a cell without AEC calls says so, in both languages", async () => {
  expect((await aec("audit", file, "B3", "--language", "en")).out).toContain("No AEC call here");
  expect((await aec("audit", file, "B3", "--language", "zh")).out).toContain("没有 AEC 调用");
});

test.each([
  ["nothing", "nothing names no cell"],
  ["A1:B2", "A1:B2 names no cell"],
  ["Nowhere!A1", "There is no sheet Nowhere. Its sheets: Model, Other sheet."],
])("%s is refused in one sentence", async (cell, sentence) => {
  const { status, out, err } = await aec("audit", file, cell, "--language", "en");
  expect({ status, out }).toEqual({ status: 1, out: "" });
  expect(err).toBe(`${file}: ${err.slice(file.length + 2)}`);
  expect(err).toContain(sentence);
});

test("a scenario that the workbook does not have is refused with those that it has", async () => {
  const { status, err } = await aec("audit", file, "B1", "--scenario", "Bul", "--language", "en");
  expect(status).toBe(1);
  expect(err).toContain("Did you mean Bull?");
});
