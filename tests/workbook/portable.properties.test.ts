import fc from "fast-check";
import { Session } from "../../src/functions/session";
import { createEngine } from "../../src/hosts/engine";
import { openHost } from "../../src/hosts/xlsx/host/openHost";
import { XlsxFile } from "../../src/hosts/xlsx/xlsxFile";
import { makePortable } from "../../src/workbook/portable/portable";
import { refresh } from "../../src/workbook/refresh";
import { buildWorkbook } from "../support/xlsx/build";
import { cellsOf } from "../support/xlsx/cells";

// The engine takes seconds to load, which no test is to wait for.
beforeAll(async () => (await createEngine({ functions: [] })).dispose(), 60_000);

const call = fc.constantFrom(
  '_xldudf_AEC_DEMAND("NV",2026)',
  '_xldudf_AEC_DEMAND("Google",2025)',
  '_xldudf_AEC_MARGIN("Cloud")',
  '_xldudf_AEC_CAPACITY("AEC")',
  "_xldudf_AEC_SCENARIO()",
);

/** Formulas of a column: calls, and native ones around calls and cells above. */
const formulas = fc.array(
  fc.oneof(
    call,
    call.map((one) => `IFERROR(${one},0)&"!"`),
    call.map((one) => `2*${one}`),
    fc.nat({ max: 3 }).map((row) => `IFERROR(B${row + 1}*3,-1)`),
  ),
  { minLength: 1, maxLength: 6 },
);

const workbookOf = (texts: readonly string[]) =>
  buildWorkbook({
    state: '{"version":1,"active":"base","scenarios":[]}',
    sheets: { Model: Object.fromEntries(texts.map((f, row) => [`C${row + 1}`, { f }])) },
  });

const places = Array.from({ length: 6 }, (_cell, row) => `C${row + 1}`);

async function refreshed(bytes: Uint8Array, scenario: string): Promise<Uint8Array> {
  const file = new XlsxFile(bytes);
  await refresh(file, { language: "en", scenario });
  return file.save();
}

test("refreshing twice is refreshing once", async () => {
  await fc.assert(
    fc.asyncProperty(formulas, fc.constantFrom("Bear", "Base", "Bull"), async (texts, scenario) => {
      const once = await refreshed(workbookOf(texts), scenario);
      expect(await refreshed(once, scenario)).toEqual(once);
    }),
    { numRuns: 8 },
  );
});

test("a portable copy shows under each scenario what a refresh under it shows", async () => {
  await fc.assert(
    fc.asyncProperty(formulas, async (texts) => {
      const session = new Session("en");
      const made = openHost(workbookOf(texts), session);
      await made.host.rebuild();
      await makePortable(made.host, session);
      const copy = await made.save();
      for (const { name } of session.scenarios) {
        const opened = openHost(copy, new Session("en"));
        const choice = { sheet: "AEC Data", row: 2, column: 1, rows: 1, columns: 1 };
        await opened.host.writeValues(choice, [[name.en]]);
        const shown = cellsOf(await opened.save(), places);
        expect(shown).toEqual(cellsOf(await refreshed(workbookOf(texts), name.en), places));
      }
    }),
    { numRuns: 4 },
  );
});
