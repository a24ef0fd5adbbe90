import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Session } from "../../src/functions/session";
import { createEngine } from "../../src/hosts/engine";
import { openHost } from "../../src/hosts/xlsx/host/openHost";
import { makePortable } from "../../src/workbook/portable/portable";
import { buildWorkbook } from "../support/xlsx/build";

beforeAll(async () => (await createEngine({ functions: [] })).dispose(), 60_000);

/** A model with its values left out: the file host works them out. */
const model = () =>
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
const area = { sheet: "Model", row: 0, column: 0, rows: 8, columns: 1 };

async function portable(): Promise<Uint8Array> {
  const session = new Session("en");
  const { host, save } = openHost(model(), session);
  await makePortable(host, session);
  return save();
}

/** What our own functions show under a scenario. */
async function expected(id: string) {
  const session = new Session("en");
  const { host } = openHost(model(), session);
  session.select(id);
  await host.recalculate("workbook");
  return host.readValues(area);
}

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
  const formulas = (await host.readFormulas(area)).flat();
  expect(formulas[2]).toMatch(/^=ROUND\( 'AEC Data'!\$C\$\d+\/3,1\)\+A2$/);
  expect(formulas[6]).toBe("=A2*2");
  expect(await host.sheetNames()).toEqual(["Model", "AEC Data", "AEC Notes"]);
});

test.each(scenarios)("under %s the copy shows what the add-in shows", async (name, id) => {
  const { host } = await switched(await portable(), name);
  expect(await host.readValues(area)).toEqual(await expected(id));
});

const hasOffice = spawnSync("soffice", ["--version"]).status === 0;
const inOffice = hasOffice ? test.each(scenarios) : test.skip.each(scenarios);
inOffice(
  "LibreOffice recalculates the copy under %s to the same values (skipped where soffice is not installed)",
  async (name, id) => {
    const folder = mkdtempSync(join(tmpdir(), "aec-office-"));
    try {
      const { save } = await switched(await portable(), name);
      writeFileSync(join(folder, "copy.xlsx"), await save());
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      const convert = [
        "--headless",
        "--convert-to",
        "csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,false",
      ];
      execFileSync(
        "soffice",
        [profile, ...convert, "--outdir", folder, join(folder, "copy.xlsx")],
        {
          timeout: 120_000,
        },
      );
      const shown = readFileSync(join(folder, "copy.csv"), "utf8").trim().split("\n");
      const wanted = (await expected(id)).flat();
      expect(shown.map((text) => text.replaceAll('"', ""))).toEqual(wanted.map(String));
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  180_000,
);
