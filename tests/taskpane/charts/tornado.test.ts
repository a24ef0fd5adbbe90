import { learn } from "../../../src/taskpane/language";
import { moreWords } from "../../../src/taskpane/moreWords";
import { Session } from "../../../src/functions/session";
import { say } from "../../../src/taskpane/language";
import { headlineFormulas } from "../../../src/taskpane/charts/tornado/headlineFormulas";
import type { Asked, TornadoAnswer } from "../../../src/taskpane/charts/tornado/model";
import { askTornado, callsIn } from "../../../src/taskpane/charts/tornado/model";
import type { Tools } from "../../../src/taskpane/charts/tools";
import { answer, sessionUnder } from "../../support/ask";
import { MemoryHost } from "../../support/memoryHost";

// The tab comes with its texts; what it is made of does not.
learn(moreWords);

const ask = (
  formula: string,
  {
    session = new Session(),
    host = new MemoryHost(),
    ...asked
  }: Partial<Asked> & {
    session?: Session;
    host?: MemoryHost;
  } = {},
): Promise<TornadoAnswer> =>
  askTornado(session, host, { formula, sheet: "Sheet1", call: 0, ...asked });

test("the bars are those of TORNADO, for every headline figure that has an answer", async () => {
  const session = sessionUnder("example");
  const tools = { say: (key, fill) => say("en", key, fill) } as Tools;
  const formulas = headlineFormulas(tools);
  expect(formulas[0]).toEqual({
    formula: '=AEC.DEMAND("North America",2026)',
    label: "AEC demand: North America, 2026",
  });
  for (const { formula } of formulas) {
    const moved = await ask(formula, { session });
    if (moved.kind !== "moved") throw new Error(`${formula}: ${moved.kind}`);
    const [, name, args] = /^=AEC\.(\w+)\((.*)\)$/.exec(formula)!;
    const values = JSON.parse(`[${args!}]`) as (string | number)[];
    const table = answer(session, "TORNADO", name!, ...values) as (string | number)[][];
    const bars = [...moved.movers, ...moved.idle];
    expect(bars.map(({ driver, atLow, atHigh }) => [driver.id, atLow, atHigh])).toEqual(
      table.slice(1).map(([driver, , , low, high]) => [driver, low, high]),
    );
    expect(moved.base).toBe(answer(session, name!, ...values));
  }
});

test("a formula is taken with or without its equals sign, and any of its calls", async () => {
  const typed = 'AEC.MARGIN("NV")+AEC.DEMAND("Google",2026)';
  expect(callsIn(typed)).toEqual(['AEC.MARGIN("NV")', 'AEC.DEMAND("Google",2026)']);
  expect(await ask(typed)).toMatchObject({ kind: "moved", base: 0.425, unit: "share" });
  expect(await ask(typed, { call: 1 })).toMatchObject({ kind: "moved", base: 2_000_000 });
  // A call that is no longer there.
  expect(await ask(typed, { call: 7 })).toMatchObject({ kind: "moved", base: 0.425 });
});

test("a reference is read on the sheet of the cell that it came from, or the one that is open", async () => {
  const host = new MemoryHost();
  await host.addSheet("Model");
  await host.writeValues({ sheet: "Model", row: 0, column: 0, rows: 1, columns: 1 }, [["Amazon"]]);
  expect(await ask("=AEC.DEMAND(A1,2026)", { host, sheet: "Model" })).toMatchObject({
    kind: "moved",
    base: 3_000_000,
  });
  await host.select({ sheet: "Model", row: 5, column: 5, rows: 1, columns: 1 });
  expect(await ask("=AEC.DEMAND(A1,2026)", { host, sheet: "" })).toMatchObject({
    kind: "moved",
    base: 3_000_000,
  });
});

test.each([
  ["", "noCall"],
  ["=SUM(1,2)", "noCall"],
  ["=AEC.DEMAND(", "noCall"],
  ['=AEC.DEMAND(UPPER("nv"),2026)', "unresolved"],
  ['=AEC.SUPPLIER("Retimer","NV")', "notNumber"],
  ['=AEC.BRIDGE("NV","Cloud")', "notNumber"],
  ['=AEC.REVENUE("NV",2026)', "noAnswer"],
  ['=AEC.DEMAND("Gogle",2026)', "noAnswer"],
])("%s has nothing to draw and says why", async (formula, kind) => {
  expect((await ask(formula)).kind).toBe(kind);
});

test("an answer that waits for inputs names them", async () => {
  const waiting = await ask('=AEC.DEMAND("Google",2025)');
  expect(waiting).toMatchObject({ kind: "noAnswer", inputs: ["demand.Google.2025"] });
});
