import { CellError } from "../../../src/functions/cells";
import { catalogue } from "../../../src/functions/catalogue";
import { Session } from "../../../src/functions/session";
import type { Engine } from "../../../src/hosts/engine";
import { createEngine, engineFunctions, evaluateFormula } from "../../../src/hosts/engine";
import { at, cellContent } from "./engine";

const session = new Session();
let engine: Engine;

beforeAll(async () => {
  const cells = [
    cellContent("A1", "Customer"),
    cellContent("B1", 2026),
    cellContent("A2", "NV"),
    cellContent("A3", "Google"),
    cellContent("B2", "=AEC.DEMAND(A2:A3,B1)"),
    cellContent("C2", "=SUM(B2:B3)"),
  ];
  engine = await createEngine({
    functions: engineFunctions(session),
    workbook: { sheets: [{ name: "Sheet1", cells }] },
  });
  await engine.calculate();
});

afterAll(() => engine.dispose());

test("every function of the catalogue can be called and has its help", () => {
  const functions = engineFunctions(session);

  expect(functions.map(({ name }) => name)).toEqual(catalogue.map(({ name }) => `AEC.${name}`));
  for (const { description } of functions) {
    expect(description.summary).not.toBe("");
    for (const parameter of description.parameters) expect(parameter.detail).not.toBe("");
  }
});

test("help is in the session's language, with an example as it is typed", () => {
  const chinese = new Session("zh");
  const [demand] = engineFunctions(session);
  const [translated] = engineFunctions(chinese);

  expect(
    demand!.description.parameters.map(({ name, example, required }) => [name, example, required]),
  ).toEqual([
    ["customer", '"Google"', true],
    ["year", "2026", true],
    ["speed", '"400G"', false],
    ["scenario", expect.stringMatching(/^"/), false],
  ]);
  expect(translated!.description.summary).not.toBe(demand!.description.summary);
});

test.each([
  ['=AEC.DEMAND("Google",2026)', 2_000_000],
  ['=SUM(AEC.DEMAND("NV",{2025,2026}))', 2_400_000],
  ['=AEC.CAPACITY("Power cords",,2026)', 1.6e9],
  ['=LET(d,AEC.DEMAND("NV",2026),d/AEC.ATTACH("NVL72"))', 1_700_000 / 75],
  ['=INDEX(AEC.BRIDGE("NV","Cloud"),2,3)', 0.425],
  ['=ROUND(MAP({"NV","Cloud"},LAMBDA(who,AEC.MARGIN(who))),3)', [[0.425, 0.5]]],
])("works out %s", async (formula, expected) => {
  expect(await evaluateFormula(engine, formula)).toEqual(expected);
});

test("an error says what is missing", async () => {
  const answer = (await evaluateFormula(engine, '=AEC.DEMAND("Google",2025)*2')) as CellError;

  expect(answer).toBeInstanceOf(CellError);
  expect(answer.message).toContain("demand.Google.2025");
});

test("a switch of the scenario moves the cells on recalculation", async () => {
  const read = () => ["B2", "B3", "C2"].map((cell) => engine.value(at(cell)));
  const base = read();
  expect(base).toEqual([1_700_000, 2_000_000, 3_700_000]);
  session.select("bull");
  await engine.recalculate();
  const bull = read();
  session.select("base");
  await engine.recalculate();

  expect(bull[2]).toBeGreaterThan(base[2] as number);
  expect(read()).toEqual(base);
});
