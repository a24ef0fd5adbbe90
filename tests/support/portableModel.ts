import type { Grid } from "../../src/functions/cells";
import { CellError } from "../../src/functions/cells";
import { Session } from "../../src/functions/session";
import { openHost } from "../../src/hosts/xlsx/host/openHost";
import { makePortable } from "../../src/workbook/portable/portable";
import { buildWorkbook } from "./xlsx/build";

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
export const area = { sheet: "Model", row: 0, column: 0, rows: 9, columns: 9 };

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

/** The copy that is made of the model. */
export const portable = once(async () => {
  const session = new Session("en");
  const file = openHost(await model(), session);
  await makePortable(file.host, session);
  return file.save();
});

/** Values to compare: errors by their code, and a cell that shows nothing is blank. */
export const plain = (values: Grid): Grid =>
  values.map((line) =>
    line.map((cell) =>
      cell instanceof CellError ? new CellError(cell.code) : cell === "" ? null : cell,
    ),
  );

/** What our own functions show under a scenario. */
export const expected = once(async () => {
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

/** The copy with another scenario chosen in it. */
export async function switched(bytes: Uint8Array, name: string) {
  const opened = openHost(bytes, new Session("en"));
  const cell = { sheet: "AEC Data", row: 2, column: 1, rows: 1, columns: 1 };
  await opened.host.writeValues(cell, [[name]]);
  return opened;
}

/** The scenarios of a new workbook: the name that is chosen in the copy, and the id. */
export const scenarios = new Session("en").scenarios.map(({ id, name }) => [name.en, id] as const);
