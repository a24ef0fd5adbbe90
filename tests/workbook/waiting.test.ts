import type { Cell } from "../../src/functions/cells";
import { CellError } from "../../src/functions/cells";
import { Session } from "../../src/functions/session";
import { CalledOff } from "../../src/workbook/audit/audit";
import { addressOf } from "../../src/workbook/address";
import { findWaiting } from "../../src/workbook/waiting";
import { ownScenario, sessionWith } from "../support/ask";
import type { MemoryHost } from "../support/memoryHost";
import { MemoryWorkbook } from "../support/memoryHost";

const notAvailable = new CellError("#N/A");

/** A workbook with these formulas below each other, beside each the value that it shows. */
function hostWith(...column: readonly (readonly [formula: string, value: Cell])[]): MemoryHost {
  const workbook = new MemoryWorkbook();
  const sheet = workbook.sheets.get("Sheet1")!;
  column.forEach(([formula, value], row) => sheet.set(`${row},0`, { formula, value }));
  return workbook.open();
}

async function waitingIn(host: MemoryHost, session = new Session()) {
  const { cells, unread } = await findWaiting(session, host);
  const places = [...cells].map(([input, found]): [string, string] => [
    input,
    found.map((cell) => addressOf({ ...cell, rows: 1, columns: 1 })).join(" "),
  ]);
  return { ...Object.fromEntries(places), unread };
}

describe("the cells that wait for an input", () => {
  test("each input has all of its cells, each cell all of its inputs", async () => {
    const host = hostWith(
      ['=AEC.DEMAND("NV",2026)', 1_700_000],
      ['=AEC.DEMAND("China",2026)', notAvailable],
      ['=AEC.DEMAND("China",2026,"400G")', notAvailable],
      ['=AEC.DEMAND("All",2025)*2', notAvailable],
    );
    expect(await waitingIn(host)).toEqual({
      "demand.China.2026": "Sheet1!A2 Sheet1!A3",
      "mix.China.400G.2026": "Sheet1!A3",
      "demand.Google.2025": "Sheet1!A4",
      unread: 0,
    });
  });

  test("arguments are read from cells and ranges, and one element that waits is enough", async () => {
    const host = hostWith(
      ["Amazon", "Amazon"],
      ["Google", "Google"],
      ["=AEC.DEMAND(A1:A2,2025)", 3_000_000],
      ["=AEC.DEMAND(A1,2025)", 3_000_000],
    );
    expect(await waitingIn(host)).toEqual({ "demand.Google.2025": "Sheet1!A3", unread: 0 });
  });

  test("an error that a formula hides is found as well", async () => {
    const host = hostWith(['=IFNA(AEC.DEMAND("Google",2025),0)', 0]);
    expect(await waitingIn(host)).toEqual({ "demand.Google.2025": "Sheet1!A1", unread: 0 });
  });

  test("what the scenario sets is not waited for", async () => {
    const host = hostWith(['=AEC.DEMAND("Google",2025)', 1]);
    const session = sessionWith(ownScenario({ inputs: { "demand.Google.2025": { value: 1 } } }));
    expect(await waitingIn(host, session)).toEqual({ unread: 0 });
  });

  test("a call pinned to another scenario does not wait for the active one's inputs", async () => {
    const host = hostWith(
      ['=AEC.DEMAND("Google",2025,,"Bull")', notAvailable],
      ['=AEC.DEMAND("Google",2025,,"Base")', notAvailable],
    );
    expect(await waitingIn(host)).toEqual({ "demand.Google.2025": "Sheet1!A2", unread: 0 });
  });

  test("an analysis waits for what its subject waits for", async () => {
    const host = hostWith(['=AEC.TORNADO("DEMAND","Google",2025)', notAvailable]);
    expect(await waitingIn(host)).toEqual({ "demand.Google.2025": "Sheet1!A1", unread: 0 });
  });

  test("what the source does not have waits for nothing", async () => {
    const host = hostWith(['=AEC.ATTACH("Rubin")', notAvailable], ['=AEC.DEMAND("Gogle",2025)', 0]);
    expect(await waitingIn(host)).toEqual({ unread: 0 });
  });

  test("arguments that only Excel works out are counted where the cell shows #N/A", async () => {
    const host = hostWith(
      ['=AEC.DEMAND(PROPER("google"),2025)', notAvailable],
      ['=AEC.DEMAND(PROPER("meta"),2025)', 100_000],
    );
    expect(await waitingIn(host)).toEqual({ unread: 1 });
  });
});

test("each area is read once, progress is told, and the search can be called off", async () => {
  const host = hostWith(
    ["Google", "Google"],
    ...Array.from({ length: 120 }, (): [string, Cell] => ["=AEC.DEMAND(A1,2025)", notAvailable]),
  );
  const read = jest.spyOn(host, "readValues");
  const told: number[] = [];
  const found = await findWaiting(new Session(), host, { onProgress: (done) => told.push(done) });
  expect(found.cells.get("demand.Google.2025")).toHaveLength(120);
  expect(read).toHaveBeenCalledTimes(1);
  expect(told).toEqual([0, 50, 100]);

  const off = new AbortController();
  const search = findWaiting(new Session(), host, {
    signal: off.signal,
    onProgress: () => off.abort(),
  });
  await expect(search).rejects.toBeInstanceOf(CalledOff);
});
