import { CellError } from "../../../src/functions/cells";
import type { Cell } from "../../../src/functions/cells";
import { Session } from "../../../src/functions/session";
import type { Language } from "../../../src/dataset/types";
import type { CellContent, Engine } from "../../../src/hosts/engine";
import { createEngine } from "../../../src/hosts/engine";
import { engineFunctions } from "../../../src/hosts/workbench/grid/functions";
import type { SheetLayout } from "../../../src/workbook/layout/types";
import { sampleModel } from "../../../src/hosts/workbench/sampleModel";
import { builtIn } from "../../../src/scenarios/catalogue";

function cellsOf({ blocks }: SheetLayout): CellContent[] {
  return blocks.flatMap((range) =>
    range.contents.flatMap((line, down) =>
      line.flatMap((content, right): CellContent[] => {
        const place = { row: range.row + down, column: range.column + right };
        if (content === null) return [];
        return typeof content === "string" && content.startsWith("=")
          ? [{ ...place, formula: content }]
          : [{ ...place, value: content }];
      }),
    ),
  );
}

const formulasOf = (language: Language) =>
  sampleModel(language)
    .sheets.flatMap(cellsOf)
    .flatMap(({ formula }) => formula ?? []);

const engines: Engine[] = [];
afterEach(() => engines.splice(0).forEach((engine) => engine.dispose()));

/** Works the model out; `values` reads cells of its sheets, the first being 0. */
async function workOut(language: Language, scenario: string) {
  const session = new Session(language);
  session.select(scenario);
  const { sheets } = sampleModel(language);
  const engine: Engine = await createEngine({
    functions: engineFunctions(session),
    language,
    workbook: { sheets: sheets.map((sheet) => ({ name: sheet.name, cells: cellsOf(sheet) })) },
  });
  engines.push(engine);
  await engine.calculate();
  const value = (sheet: number, address: string): Cell =>
    engine.value({
      sheet: sheets[sheet]!.name,
      row: Number(address.slice(1)) - 1,
      column: address.charCodeAt(0) - 65,
    });
  const all = sheets.flatMap((sheet) =>
    sheet.blocks.flatMap(({ row, column, rows, columns }) =>
      Array.from({ length: rows * columns }, (_cell, index) =>
        engine.value({
          sheet: sheet.name,
          row: row + Math.floor(index / columns),
          column: column + (index % columns),
        }),
      ),
    ),
  );
  return { value, all };
}

test("it calls at least ten of our functions, with plain formulas around them", () => {
  const formulas = formulasOf("en").join("\n");
  const ours = new Set([...formulas.matchAll(/AEC\.(\w+)\(/g)].map(([, name]) => name));
  expect(ours.size).toBeGreaterThanOrEqual(10);
  for (const name of ["SUM", "XLOOKUP", "LET", "IFNA", "ROUND"]) {
    expect(formulas).toContain(`${name}(`);
  }
});

test.each(["en", "zh"] as const)("in base it holds the golden figures (%s)", async (language) => {
  const { value } = await workOut(language, "base");
  expect(value(0, "C8")).toBe(1_700_000);
  expect(value(0, "C12")).toBe(2_000_000);
  expect(value(0, "C13")).toBe(8_200_000);
  expect(value(0, "D11")).toBeCloseTo(0.631578, 5);
  expect(value(0, "E13")).toBeCloseTo(1, 12);
  expect(value(0, "C19")).toBe(2_100_000);
  expect(value(0, "C20")).toBe(1_150_000);
  expect(value(0, "D26")).toBe(1_600_000);
  expect(value(0, "E26")).toBe(0);
  expect(value(0, "E27")).toBe(0);
  expect(value(1, "B7")).toBe(0.425);
  expect(value(1, "C16")).toBeCloseTo(0.479625, 9);
  expect(value(1, "B21")).toBeCloseTo(0.079625, 9);
  expect(value(1, "B29")).toBe(12_000);
  expect(value(1, "C30")).toBe(6_650);
  expect(value(1, "B35")).toBe(2_600);
  expect(value(1, "B36")).toBe(150);
});

describe.each(builtIn.map(({ id }) => id))("under %s", (scenario) => {
  test("both languages show the same figures", async () => {
    const [english, chinese] = await Promise.all([
      workOut("en", scenario),
      workOut("zh", scenario),
    ]);
    const figures = (cells: readonly Cell[]) => cells.filter((cell) => typeof cell === "number");
    expect(figures(chinese.all)).toEqual(figures(english.all));
  });

  test("no cell fails but the revenue that waits for inputs", async () => {
    const { all } = await workOut("en", scenario);
    const errors = all.filter((cell) => cell instanceof CellError);
    const waiting = scenario === "example" ? [] : [expect.objectContaining({ code: "#N/A" })];
    expect(errors).toEqual(waiting);
  });
});

test("the error says which inputs it waits for", async () => {
  const { value } = await workOut("en", "base");
  const revenue = value(1, "B37");
  expect(revenue instanceof CellError && revenue.message).toContain("asp.800G");
});
