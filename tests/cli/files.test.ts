import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/program";
import { builtIn } from "../../src/scenarios/catalogue";
import { buildWorkbook, declaration, main } from "../support/xlsx/build";
import { cellsOf } from "../support/xlsx/cells";
import { partText } from "../support/xlsx/read";

let folder: string;
const out: string[] = [];
const err: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "aec-"));
  out.length = 0;
  err.length = 0;
  jest.spyOn(console, "log").mockImplementation((line: string) => void out.push(line));
  jest.spyOn(console, "error").mockImplementation((line: string) => void err.push(line));
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const path = (name: string) => join(folder, name);
const aec = (...args: string[]) => run(["node", "aec", ...args, "--language", "en"]);

function model(
  name: string,
  state: string | null = '{"version":1,"active":"base","scenarios":[]}',
): string {
  const bytes = buildWorkbook({
    ...(state !== null && { state }),
    sheets: {
      Model: {
        A1: { f: '_xldudf_AEC_DEMAND("Google",2026)', v: 2_000_000 },
        A2: { f: "A1/2", v: 1_000_000 },
        A3: { f: '_xldudf_AEC_DEMAND("NV",2026)', v: 1_700_000 },
      },
    },
  });
  writeFileSync(path(name), bytes);
  return path(name);
}

describe("aec refresh", () => {
  test("writes the result elsewhere, leaves the input alone and lists what changed and why", async () => {
    const input = model("a.xlsx");
    const before = readFileSync(input);
    expect(await aec("refresh", input, "-o", path("b.xlsx"), "--scenario", "bull")).toBe(0);
    expect(readFileSync(input).equals(before)).toBe(true);
    expect(cellsOf(readFileSync(path("b.xlsx")), ["A1", "A2", "A3"])).toEqual([
      2_400_000, 1_200_000, 1_870_000,
    ]);
    expect(out[0]).toContain("(Base → Bull): 2 AEC cells, 3 cells changed, 0 left alone");
    expect(out.slice(1)).toEqual([
      "Model!A1  2000000  →  2400000  +20.0%  demand.Google.2026 2000000 → 2400000",
      "Model!A3  1700000  →  1870000  +10.0%  demand.NV.2026 1700000 → 1870000",
      "Model!A2  1000000  →  1200000  +20.0%  follows Model!A1",
    ]);
    expect(err).toEqual([]);
  });

  test("in place, silently", async () => {
    const input = model("a.xlsx");
    expect(await aec("refresh", input, "--in-place", "--scenario", "Bear", "--quiet")).toBe(0);
    expect(cellsOf(readFileSync(input), ["A1", "A3"])).toEqual([2_000_000, 1_530_000]);
    expect([out, err]).toEqual([[], []]);
    expect(readdirSync(folder)).toEqual(["a.xlsx"]);
  });

  test("a workbook of a million cells: what moved is written, the others are as they were", async () => {
    const values = Array.from("ABCDEFGHIJ");
    const rows = Array.from({ length: 100_000 }, (_row, index) => {
      const row = index + 1;
      const cells = values.map((column) => `<c r="${column}${row}"><v>${row}</v></c>`).join("");
      const call = `<c r="K${row}"><f>_xldudf_AEC_DEMAND("NV",2026)</f><v>1700000</v></c>`;
      const own = row % 10_000 === 0 ? `${call}<c r="L${row}"><f>K${row}+A${row}</f></c>` : "";
      return `<row r="${row}">${cells}${own}</row>`;
    });
    const sheet = `${declaration}<worksheet xmlns="${main}"><sheetData>${rows.join("")}</sheetData></worksheet>`;
    const input = path("large.xlsx");
    writeFileSync(
      input,
      buildWorkbook({ sheets: { Model: {} }, parts: { "xl/worksheets/sheet1.xml": sheet } }),
    );
    const output = path("large-bull.xlsx");
    expect(await aec("refresh", input, "-o", output, "--scenario", "Bull")).toBe(0);
    const after = readFileSync(output);
    expect(cellsOf(after, ["A10000", "J100000", "K10000", "L100000"])).toEqual([
      10_000, 100_000, 1_870_000, 1_970_000,
    ]);
    const written = partText(after, "xl/worksheets/sheet1.xml");
    expect(written.replaceAll("1870000", "1700000").replace(/<v>1[89]\d{5}<\/v>/g, "")).toBe(sheet);
  });

  test("many files: one bad file does not stop the others, and the status says so", async () => {
    const good = model("a.xlsx");
    writeFileSync(path("b.xlsx"), "no workbook");
    mkdirSync(path("out"));
    expect(
      await aec(
        "refresh",
        good,
        path("b.xlsx"),
        path("c.xlsx"),
        "-o",
        path("out"),
        "--scenario",
        "Bull",
      ),
    ).toBe(1);
    expect(readdirSync(path("out"))).toEqual(["a.xlsx"]);
    expect(err).toEqual([
      `${path("b.xlsx")}: The file is not an Excel workbook.`,
      `${path("c.xlsx")}: There is no such file or folder.`,
    ]);
    expect(out.at(-1)).toBe("3 files: 1 refreshed, 1 of them changed, 2 failed.");
  });

  test("as JSON", async () => {
    const input = model("a.xlsx", null);
    expect(await aec("refresh", input, "-o", path("b.xlsx"), "--scenario", "Bull", "--json")).toBe(
      0,
    );
    const [result] = JSON.parse(out.join("\n")) as Record<string, unknown>[];
    expect(result).toMatchObject({
      from: "Base",
      to: "Bull",
      savedState: "none",
      scenarioKept: true,
      aecCells: 2,
      leftAlone: [],
    });
    expect(result!.changes).toContainEqual({
      sheet: "Model",
      cell: "A2",
      formula: "=A1/2",
      old: 1_000_000,
      new: 1_200_000,
      why: { kind: "follows", cells: [{ sheet: "Model", cell: "A1" }], more: false },
    });
  });

  test.each([
    [["a.xlsx"], 2, "Say where the result goes"],
    [["a.xlsx", "-o", "a.xlsx"], 2, "written over a file that is read"],
    [["a.xlsx", "-o", "b.xlsx", "--in-place"], 2, "not both"],
    [["a.xlsx", "a.xlsx", "-o", "b.xlsx"], 2, "must be a folder"],
    [["a.xlsx", "-o", "b.xlsx", "--scenario", "Bul"], 1, "Did you mean"],
    [["a.xlsx", "-o", "no/b.xlsx"], 1, "no such file or folder"],
    [["a.xlsx", "-o", "a.xlsx/b.xlsx"], 1, "A part of this path is not a folder."],
    [["a.xlsx", "-o", `${"x".repeat(300)}.xlsx`], 1, "The path or the file's name is too long."],
    [["a.xlsx", "-o", "b.xlsm"], 2, "a.xlsx stays .xlsx"],
    [["a.xltx", "-o", "b.xlsx"], 2, "a.xltx stays .xltx"],
  ])("refuses %p in one sentence", async (args, status, says) => {
    model("a.xlsx");
    const inFolder = args.map((arg) => (/\.xl/.test(arg) ? path(arg) : arg));
    expect(await aec("refresh", ...inFolder)).toBe(status);
    expect(err).toHaveLength(1);
    expect(err[0]).toContain(says);
    expect(readdirSync(folder)).toEqual(["a.xlsx"]);
  });

  test.each([
    ["a link to", symlinkSync],
    ["another name of", linkSync],
  ])("%s the file that is read is not written over", async (_what, link) => {
    const input = model("a.xlsx");
    const before = readFileSync(input);
    link(input, path("b.xlsx"));
    expect(await aec("refresh", input, "-o", path("b.xlsx"), "--scenario", "Bull")).toBe(2);
    expect(err[0]).toContain("written over a file that is read");
    expect(readFileSync(input).equals(before)).toBe(true);
  });

  test("what a terminal would obey in a workbook's names is not printed", async () => {
    const own = { ...builtIn[0]!, id: "mine", name: { en: "Mi\u001b[2Jne", zh: "" } };
    const state = JSON.stringify({ version: 1, active: "mine", scenarios: [own] });
    const input = model("a.xlsx", state);
    expect(await aec("refresh", input, "-o", path("b.xlsx"))).toBe(0);
    expect(await aec("diff", input, "--from", "mi\u001b[2Jne", "--to", "bull")).toBe(0);
    expect(await aec("freeze", input, "-o", path("c.xlsx"), "--sheet", "No\u001b[2J")).toBe(1);
    expect([...out, ...err].filter((line) => line.includes("\ufffd[2J"))).toHaveLength(3);
    expect([...out, ...err].join("")).not.toContain("\u001b");
  });

  test("scenarios that cannot be read are said so, and not written over", async () => {
    const input = model("a.xlsx", '{"version":99}');
    await aec("refresh", input, "-o", path("b.xlsx"), "--scenario", "Bull");
    expect(out[0]).toContain("cannot be read");
    await aec("refresh", path("b.xlsx"), "-o", path("c.xlsx"));
    expect(out.join("\n")).toContain("cannot be read");
  });
});

describe("aec diff", () => {
  test("between two scenarios, the largest movers first", async () => {
    expect(await aec("diff", model("a.xlsx"), "--from", "Bear", "--to", "Bull")).toBe(0);
    expect(out).toEqual([
      "Bear → Bull: 3 cells differ, 0 left alone.",
      "Model!A3  1530000  →  1870000  +22.2%  demand.NV.2026 1530000 → 1870000",
      "Model!A1  2000000  →  2400000  +20.0%  demand.Google.2026 2000000 → 2400000",
      "Model!A2  1000000  →  1200000  +20.0%  follows Model!A1",
    ]);
  });

  test("between two versions of a workbook", async () => {
    const old = model("a.xlsx");
    await aec("refresh", old, "-o", path("b.xlsx"), "--scenario", "Bull", "--quiet");
    expect(await aec("diff", old, path("b.xlsx"), "--json")).toBe(0);
    const diff = JSON.parse(out.join("\n")) as {
      from: string;
      to: string;
      changes: { cell: string }[];
    };
    expect([diff.from, diff.to, diff.changes.map(({ cell }) => cell)]).toEqual([
      "Base",
      "Bull",
      ["A1", "A2", "A3"],
    ]);
  });

  test("of one file without scenarios is refused", async () => {
    expect(await aec("diff", model("a.xlsx"))).toBe(2);
    expect(err[0]).toContain("Give two workbooks");
  });
});
