import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Grid } from "../../src/functions/cells";
import { CellError } from "../../src/functions/cells";
import { Session } from "../../src/functions/session";
import { openHost } from "../../src/hosts/xlsx/host/openHost";
import { makePortable } from "../../src/workbook/portable/portable";
import { buildWorkbook } from "../support/xlsx/build";

// The engine takes seconds to load, which no test is to wait for.
beforeAll(async () => {
  await portable();
  await expected();
}, 60_000);

const simple = () =>
  buildWorkbook({
    state: '{"version":1,"active":"base","scenarios":[]}',
    sheets: {
      Model: {
        A1: { v: "Google" },
        A2: { f: "_xldudf_AEC_DEMAND(A1,2026)", v: 2_000_000 },
        A3: { f: 'ROUND( _xldudf_AEC_DEMAND("NV",2026)/3,1)+A2', v: 2_566_666.7 },
        A4: { f: "_xldudf_AEC_SCENARIO()", v: "Base" },
        A5: { f: 'IFERROR(_xldudf_AEC_DEMAND("Google",2025),-1)', v: -1 },
        A6: { f: '_xldudf_AEC_DEMAND("NV",2026,,A4)', v: 1_700_000 },
        A7: { f: "A2*2", v: 4_000_000 },
        A8: {
          f: 'SUM(_xldudf_AEC_DEMAND("NV",2026),_xldudf_AEC_DEMAND("Meta",2026))',
          v: 3_200_000,
        },
      },
    },
  });
const area = { sheet: "Model", row: 0, column: 0, rows: 9, columns: 9 };

/** Does slow work once for all tests. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined;
  return () => (done ??= work());
}

/** The model, with a table that grows and shrinks with the scenario and an error. */
async function model(): Promise<Uint8Array> {
  const file = openHost(simple(), new Session("en"));
  const write = (row: number, formula: string, column = 2) =>
    file.host.writeFormulas({ sheet: "Model", row, column, rows: 1, columns: 1 }, [[formula]]);
  await write(0, '=AEC.TORNADO("DEMAND","North America",2026)');
  await write(8, '=AEC.DEMAND("Google",2025)', 0);
  return file.save();
}

const portable = once(async () => {
  const session = new Session("en");
  const file = openHost(await model(), session);
  await makePortable(file.host, session);
  return file.save();
});

/** Values to compare: errors by their code, and a cell that shows nothing is blank. */
const plain = (values: Grid): Grid =>
  values.map((line) =>
    line.map((cell) =>
      cell instanceof CellError ? new CellError(cell.code) : cell === "" ? null : cell,
    ),
  );

/** What our own functions show under a scenario. */
const expected = once(async () => {
  const session = new Session("en");
  const { host } = openHost(await model(), session);
  const shown = new Map<string, Grid>();
  for (const { id } of session.scenarios) {
    session.select(id);
    await host.recalculate("workbook");
    shown.set(id, plain(await host.readValues(area)));
  }
  return shown;
});

async function switched(bytes: Uint8Array, name: string) {
  const opened = openHost(bytes, new Session("en"));
  const cell = { sheet: "AEC Data", row: 2, column: 1, rows: 1, columns: 1 };
  await opened.host.writeValues(cell, [[name]]);
  return opened;
}

const scenarios = new Session("en").scenarios.map(({ id, name }) => [name.en, id] as const);

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

/** The file without the results of its formulas, so that whoever opens it must work them out. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts)) {
    if (!name.startsWith("xl/worksheets/")) continue;
    const xml = strFromU8(part).replace(/(<f\b[^>]*>[^<]*<\/f>)<v>[^<]*<\/v>/g, "$1");
    parts[name] = strToU8(xml);
  }
  return zipSync(parts);
}

/** The cells of the first sheet of each file, as LibreOffice works them out. */
function inLibreOffice(files: Readonly<Record<string, Uint8Array>>): Record<string, string[][]> {
  const folder = mkdtempSync(join(tmpdir(), "aec-office-"));
  try {
    const paths = Object.entries(files).map(([name, bytes]) => {
      writeFileSync(join(folder, `${name}.xlsx`), withoutResults(bytes));
      return join(folder, `${name}.xlsx`);
    });
    const format = "csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,false";
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const options = [profile, "--headless", "--convert-to", format, "--outdir", folder];
    execFileSync("soffice", [...options, ...paths], { timeout: 120_000, stdio: "ignore" });
    return Object.fromEntries(
      Object.keys(files).map((name) => {
        const text = readFileSync(join(folder, `${name}.csv`), "utf8").trimEnd();
        return [name, text.split("\n").map((line) => line.replaceAll('"', "").split("\t"))];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const hasOffice = spawnSync("soffice", ["--version"]).status === 0;
const inOffice = hasOffice ? test : test.skip;
inOffice(
  "LibreOffice works the copy out to the same values under each scenario (skipped where soffice is not installed)",
  async () => {
    const copy = await portable();
    const files: Record<string, Uint8Array> = {};
    for (const [name, id] of scenarios) files[id] = await (await switched(copy, name)).save();
    const shown = inLibreOffice(files);
    for (const [, id] of scenarios) {
      for (const [row, line] of (await expected()).get(id)!.entries()) {
        for (const [column, cell] of line.entries()) {
          const text = shown[id]![row]?.[column] ?? "";
          if (typeof cell === "number") expect(Number(text)).toBeCloseTo(cell, 3);
          else expect(text).toBe(cell instanceof CellError ? cell.code : String(cell ?? ""));
        }
      }
    }
  },
  180_000,
);
