import { CellError } from "../../../src/functions/cells";
import type { Cell } from "../../../src/functions/cells";
import { Session } from "../../../src/functions/session";
import type { Language } from "../../../src/dataset/types";
import type { CellContent, Engine } from "../../../src/hosts/engine";
import { createEngine, engineFunctions } from "../../../src/hosts/engine";
import type { SheetLayout } from "../../../src/workbook/layout/types";
import { models } from "../../../src/workbook/models";
import { builtIn } from "../../../src/scenarios/catalogue";

const languages = ["en", "zh"] as const;
const layoutsOf = (language: Language) => models.map(({ sheet }) => sheet(language));

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

interface Shown {
  readonly sheet: SheetLayout;
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
}

const addressOf = ({ sheet, row, column }: Shown) =>
  `${sheet.name}!${String.fromCharCode(65 + column)}${row + 1}`;

/** Works every template out in one workbook. */
async function workOut(language: Language, scenario: string) {
  const session = new Session(language);
  session.select(scenario);
  const sheets = layoutsOf(language);
  const engine: Engine = await createEngine({
    functions: engineFunctions(session),
    language,
    workbook: { sheets: sheets.map((sheet) => ({ name: sheet.name, cells: cellsOf(sheet) })) },
  });
  await engine.calculate();
  const shown = sheets.flatMap((sheet) =>
    Array.from({ length: 90 * 12 }, (_cell, index): Shown => {
      const row = Math.floor(index / 12);
      const column = index % 12;
      return { sheet, row, column, value: engine.value({ sheet: sheet.name, row, column }) };
    }),
  );
  engine.dispose();
  const places = new Map(shown.map((one) => [addressOf(one), one.value]));
  return { shown, value: (address: string) => places.get(address) };
}

type WorkedOut = Awaited<ReturnType<typeof workOut>>;
const worked: Record<string, WorkedOut> = {};

beforeAll(async () => {
  for (const { id } of builtIn) {
    for (const language of languages) {
      worked[`${id} ${language}`] = await workOut(language, id);
    }
  }
}, 120_000);

const cases = builtIn.flatMap(({ id }) => languages.map((language) => [id, language] as const));

describe.each(cases)("under %s in %s", (scenario, language) => {
  const of = () => worked[`${scenario} ${language}`]!;

  test("no formula fails but the utilisation that waits for inputs", () => {
    const failed = of().shown.filter(({ value }) => value instanceof CellError);
    const utilisation = language === "en" ? "Capacity!D30" : "产能!D30";
    expect(failed.map((one) => `${addressOf(one)} ${(one.value as CellError).code}`)).toEqual(
      scenario === "example" ? [] : [`${utilisation} #N/A`],
    );
  });

  test("what should be 0 is 0, or is not yet known", () => {
    const { shown } = of();
    const marked = shown.filter(({ value }) =>
      /^(should be 0|应为 0)|^(Check: |核对)/.test(typeof value === "string" ? value : ""),
    );
    expect(marked.length).toBeGreaterThanOrEqual(6);
    for (const { sheet, row, column, value } of marked) {
      const isLabel = /^(Check: |核对：)/.test(value as string);
      const checks = shown.filter(
        (one) =>
          one.sheet === sheet &&
          (isLabel
            ? one.row === row && one.column > 0
            : one.column === column && one.row > row && one.row <= row + 2) &&
          typeof one.value === "number",
      );
      for (const one of checks)
        expect([addressOf(one), Math.abs(one.value as number)]).toEqual([addressOf(one), 0]);
    }
  });

  test("text has the room that it needs", () => {
    const { shown } = of();
    const wide = /[\u2e80-\uffef]/;
    const width = (text: string) =>
      Array.from(text).reduce((sum, letter) => sum + (wide.test(letter) ? 13.4 : 5.8), 0);
    const tooLong = shown.flatMap((one) => {
      const { sheet, row, column, value } = one;
      const block = sheet.blocks.find(
        (b) =>
          row >= b.row &&
          row < b.row + b.rows &&
          column >= b.column &&
          column < b.column + b.columns,
      );
      if (typeof value !== "string" || value === "" || block?.role === "title") return [];
      let room = 0;
      for (let at = column; at < sheet.widths.length; at += 1) {
        const next = of().value(addressOf({ ...one, column: at }));
        if (at > column && next !== null && next !== "") break;
        room += sheet.widths[at]!;
      }
      const needed = width(value) + 8;
      return needed > room ? [`${addressOf(one)} ${Math.round(needed)} > ${room}: ${value}`] : [];
    });
    expect(tooLong).toEqual([]);
  });
});

test.each(builtIn.map(({ id }) => id))("both languages show the same figures under %s", (id) => {
  const figures = ({ shown }: WorkedOut) =>
    shown.filter(({ value }) => typeof value === "number").map(({ value }) => value);
  expect(figures(worked[`${id} zh`]!)).toEqual(figures(worked[`${id} en`]!));
});

test("in base they hold the golden figures", () => {
  const { value } = worked["base en"]!;
  expect(value("Demand!C13")).toBe(8_200_000);
  expect(value("Demand!D11")).toBeCloseTo(0.631578, 5);
  expect(value("Demand!E13")).toBeCloseTo(1, 12);
  expect(value("Demand!C19")).toBe(2_100_000);
  expect(value("Demand!D26")).toBe(1_600_000);
  expect(value("Margin bridge!B7")).toBe(0.425);
  expect(value("Margin bridge!C22")).toBeCloseTo(0.504625, 9);
  expect(value("Margin bridge!C35")).toBeCloseTo(0.504625, 9);
  expect(value("Rack content!B14")).toBe(54_500);
  expect(value("Rack content!C14")).toBe(6_650);
  expect(value("Rack content!C23")).toBe(45_000);
  expect(value("Capacity!D10")).toBe(2_600);
  expect(value("Scenarios!D10")).toBe(9_670_000);
  expect(value("Scenarios!A43")).toBe("demand.Amazon.2026");
});

test("what a template waits for is said beside it", () => {
  const { value } = worked["base en"]!;
  expect(value("Capacity!G23")).toContain("share.FII.NV");
  expect(value("Rack content!G22")).toContain("uplift.GB300");
  const utilisation = value("Capacity!D30");
  expect(utilisation instanceof CellError && utilisation.message).toContain("capacity.AEC.2026");
});

test("inputs are blue, and no figure is typed into a calculation", () => {
  for (const { blocks } of layoutsOf("en")) {
    for (const { role, contents } of blocks) {
      if (role !== "calculation" && role !== "total") continue;
      const typed = contents
        .flat()
        .filter((content) => typeof content === "number" && content !== 0);
      expect(typed).toEqual([]);
    }
  }
});

test("a sheet refers to itself alone, so that it works under any name", () => {
  for (const layout of [...layoutsOf("en"), ...layoutsOf("zh")]) {
    const formulas = cellsOf(layout).flatMap(({ formula }) => formula ?? []);
    expect(formulas.filter((formula) => formula.replace(/"[^"]*"/g, "").includes("!"))).toEqual([]);
  }
});

test("charts draw cells that hold something, and cover none that does", () => {
  const { shown } = worked["example en"]!;
  for (const layout of layoutsOf("en")) {
    const filled = shown.filter(({ sheet, value }) => sheet.name === layout.name && value !== null);
    const within = (area: { row: number; column: number; rows: number; columns: number }) =>
      filled.filter(
        ({ row, column }) =>
          row >= area.row &&
          row < area.row + area.rows &&
          column >= area.column &&
          column < area.column + area.columns,
      );
    for (const { series, categories, place } of layout.charts ?? []) {
      expect(within(place)).toEqual([]);
      expect(within(categories).length).toBe(categories.rows);
      for (const { values } of series) expect(within(values).length).toBe(values.rows);
    }
  }
});

test("every template has an id of its own and says what it holds in both languages", () => {
  expect(new Set(models.map(({ id }) => id)).size).toBe(6);
  const names = languages.flatMap((language) => layoutsOf(language).map(({ name }) => name));
  expect(new Set(names).size).toBe(12);
});
