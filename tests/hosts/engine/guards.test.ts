import { CellError } from "../../../src/functions/cells";
import { EngineFailure } from "../../../src/hosts/engine";
import { at, calculated, engineOf, engineWith, evaluated } from "./engine";

test("a function of the engine that throws does not keep the rest from being worked out", async () => {
  const engine = await engineOf({
    A1: 1,
    B1: 2,
    C1: "=LOOKUP(2,A1:B1,3)",
    C2: "=A1+B1",
    C3: "=C1",
  });
  await engine.calculate();
  expect(engine.value(at("C1"))).toHaveProperty("code", "#VALUE!");
  expect(engine.value(at("C2"))).toBe(3);

  engine.setCell("Sheet1", { row: 0, column: 0, value: 40 });
  await engine.recalculate();
  expect(engine.value(at("C2"))).toBe(42);
});

test("sorting does not reorder the cells that were sorted", async () => {
  const values = await calculated(
    {
      A1: 3,
      A2: 1,
      A3: 2,
      C1: "=SORT(A1:A3)",
      E1: "=A1:A3",
      F1: "=INDEX(A1:A3,1)",
      G1: "=SORT(A1:A3,,-1)",
    },
    "C1",
    "C2",
    "C3",
    "E1",
    "E2",
    "E3",
    "F1",
    "G1",
  );

  expect(values).toEqual([1, 2, 3, 3, 1, 2, 3, 3]);
});

test("long formulas and texts are told apart, even by the engine's 32-bit sums", async () => {
  // The two have the same sum, after whatever they follow.
  const [one, other] = ["17710800504", "50000016188"];
  const long = "x".repeat(80);
  const cells = {
    A1: `="${long}${one}"`,
    A2: `="${long}${other}"`,
    B1: `="${long}"&${one}`,
    B2: `="${long}"&${other}`,
  };
  const values = await calculated(cells, "A1", "A2", "B1", "B2");

  expect(values).toEqual([long + one, long + other, long + one, long + other]);
});

test("cells that depend on themselves say on which way", async () => {
  const values = await calculated(
    { A1: "=A1+1", B1: "=B2", B2: "=B3", B3: "=B1+1", C1: "=B1*2", D1: "=1+1" },
    "A1",
    "B1",
    "B2",
    "B3",
    "C1",
    "D1",
  );
  const circle = new CellError("#REF!", "Circular reference: B1 → B2 → B3 → B1.");

  expect(values).toEqual([
    new CellError("#REF!", "Circular reference: A1 → A1."),
    circle,
    circle,
    circle,
    circle,
    2,
  ]);
});

test("a circle that was broken calculates again", async () => {
  const engine = await engineOf({ A1: "=A2", A2: "=A1" });
  await engine.calculate();
  engine.setCell("Sheet1", { row: 0, column: 0, value: 7 });
  await engine.recalculate();

  expect(engine.value(at("A2"))).toBe(7);
});

test("a range that holds its own formula is a circle", async () => {
  const [value] = await calculated({ A1: 1, A2: 2, A3: "=SUM(A1:A3)" }, "A3");
  expect(value).toEqual(new CellError("#REF!", "Circular reference: A3 → A3."));
});

test.each([
  ["a huge array", "=SEQUENCE(1E9)", "more than 2,000,000 cells"],
  ["a huge product", "=SUM(SEQUENCE(9999)*SEQUENCE(1,9999))", "more than 2,000,000 cells"],
  ["a huge matrix", "=MUNIT(1E9)", "more than 2,000,000 cells"],
  ["a huge text", '=REPT("a",1E9)', "at most 32,767 characters"],
  ["a day beyond the calendar", "=WORKDAY(1,1E9)", "up to 2,958,465"],
  ["an endless series", "=POISSON.DIST(1E9,5E8,TRUE)", "up to 10,000,000"],
])("refuses %s instead of being busy with it: %s", async (_, formula, sentence) => {
  expect((await evaluated(formula)) as CellError).toHaveProperty(
    "message",
    expect.stringContaining(sentence),
  );
});

test.each(["=10^400", "=YEAR(1E9)", "=SUMPRODUCT(1E308,1E308)", "=TRUNC(5,1E9)"])(
  "an answer that is no number is #NUM!: %s",
  async (formula) => {
    expect(await evaluated(formula)).toHaveProperty("code", "#NUM!");
  },
);

const endless = "=REDUCE(0,SEQUENCE(1000),LAMBDA(a,b,a+REDUCE(0,SEQUENCE(1000),LAMBDA(c,d,c+d))))";

test("a formula that takes too long is stopped and says so", async () => {
  const engine = await engineWith(undefined, 250);

  expect(await engine.evaluate(endless)).toEqual(
    new CellError("#NUM!", "The calculation was stopped after 0.25 seconds."),
  );
  expect(await engine.evaluate("=1+1")).toBe(2);
});

test("a calculation that takes too long is stopped, and the next one is done", async () => {
  const cells = [{ row: 0, column: 0, formula: endless }];
  const engine = await engineWith({ sheets: [{ name: "Sheet1", cells }] }, 500);

  await expect(engine.calculate()).rejects.toThrow(EngineFailure);
  await new Promise(setImmediate);
  // An open port would keep the process running.
  expect(process.getActiveResourcesInfo()).not.toContain("MessagePort");
  engine.setCell("Sheet1", { row: 0, column: 0, formula: "=2+2" });
  await engine.calculate();
  expect(engine.value(at("A1"))).toBe(4);
});

test("deep formulas and long chains are worked out", async () => {
  const chain = Object.fromEntries(
    Array.from({ length: 2_000 }, (_, row) => [`A${row + 1}`, row === 0 ? 1 : `=A${row}+1`]),
  );
  const engine = await engineOf(chain);
  await engine.calculate();

  expect(engine.value(at("A2000"))).toBe(2000);
  expect(await engine.evaluate(`=${"(".repeat(200)}1${")".repeat(200)}${"+1".repeat(2000)}`)).toBe(
    2001,
  );
});
