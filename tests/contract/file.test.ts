import { Session } from "../../src/functions/session";
import { createEngine } from "../../src/hosts/engine";
import type { OpenedFile } from "../../src/hosts/xlsx/host/openHost";
import { openHost } from "../../src/hosts/xlsx/host/openHost";
import type { WorkbookHost } from "../../src/workbook/host";
import { emptyFile } from "../support/xlsx/empty";
import { hostContract } from "./workbookHost";

// The engine takes seconds to load, which no test is to wait for.
beforeAll(async () => (await createEngine({ functions: [] })).dispose(), 60_000);

const everything = { row: 0, column: 0, rows: 12, columns: 10 };

async function contentOf(host: WorkbookHost) {
  const sheets = await host.sheetNames();
  return Promise.all(
    sheets.map(async (sheet) => ({
      sheet,
      values: await host.readValues({ sheet, ...everything }),
      formulas: await host.readFormulas({ sheet, ...everything }),
      spills: await host.readSpills({ sheet, ...everything }),
    })),
  );
}

/** What is saved is what was there. */
async function savedAndOpened(file: OpenedFile): Promise<void> {
  const before = await contentOf(file.host);
  const again = openHost(await file.save(), new Session());
  expect(await contentOf(again.host)).toEqual(before);
  expect(again.isChanged).toBe(false);
}

hostContract(
  "The host of an .xlsx file",
  () => {
    const file = openHost(emptyFile(), new Session());
    return Promise.resolve({
      host: file.host,
      saveElsewhere: () => undefined,
      settled: () => Promise.resolve(),
      dispose: () => savedAndOpened(file),
    });
  },
  { calculates: true, alone: true },
);
