import { Session } from "../../src/functions/session";
import { createEngine, engineFunctions } from "../../src/hosts/engine";
import { expectWithin } from "./budget";

const cells = 1_000;
const distinct = 10;

/** Cells with an AEC call each, of which a few differ, and as many formulas that have nothing to do with them. */
function workbook() {
  const customers = ["NV", "Google", "Meta", "Amazon", "China"];
  return {
    sheets: [
      {
        name: "Sheet1",
        cells: Array.from({ length: cells }, (_cell, row) => {
          const customer = customers[row % customers.length]!;
          const year = 2025 + (Math.floor(row / customers.length) % (distinct / customers.length));
          return [
            { row, column: 0, formula: `=AEC.DEMAND("${customer}",${year})` },
            { row, column: 1, formula: `=IFERROR(A${row + 1},0)*2` },
            { row, column: 2, formula: `=ROW()*${row}` },
          ];
        }).flat(),
      },
    ],
  };
}

test("a switch calls each AEC cell's function once, and works out each distinct call once", async () => {
  const session = new Session();
  let called = 0;
  let workedOut = 0;
  const functions = engineFunctions(session).map((one) => ({
    ...one,
    invoke: (args: Parameters<typeof one.invoke>[0]) => {
      called += 1;
      return one.invoke(args);
    },
  }));
  const remember = session.remember.bind(session);
  session.remember = (key, work) =>
    remember(key, () => {
      workedOut += 1;
      return work();
    });
  const engine = await createEngine({ functions, workbook: workbook() });
  await engine.calculate();
  [called, workedOut] = [0, 0];
  session.select("bull");
  await engine.recalculate();
  expect(engine.value({ sheet: "Sheet1", row: 5, column: 1 })).not.toBeNull();
  engine.dispose();
  expectWithin(
    { "calls of functions": called, "calls worked out": workedOut },
    { "calls of functions": cells, "calls worked out": distinct },
  );
  expect(workedOut).toBeGreaterThan(0);
}, 120_000);
