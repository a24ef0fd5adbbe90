import { Session } from "../../../src/functions/session";
import type { CellContent, Engine } from "../../../src/hosts/engine";
import { createEngine, engineFunctions } from "../../../src/hosts/engine";
import { asked, factCells, idOf, nativeLookups } from "../facts";
import { takeTurns } from "../measure";
import type { Row, Section } from "../report";
import { rowOf } from "../report";

/** The most that an AEC cell may cost of an INDEX/MATCH cell. */
const target = 0.5;

const argumentCells = (count: number): CellContent[] =>
  Array.from({ length: count }, (_cell, row) => {
    const one = asked[row % asked.length]!;
    return [...one, idOf(one)].map((value, column) => ({ row, column, value }));
  }).flat();

function sheetOf(count: number, formula: (row: number) => string): Promise<Engine> {
  const formulas = Array.from({ length: count }, (_cell, row) => ({
    row,
    column: 3,
    formula: formula(row),
  }));
  return createEngine({
    functions: engineFunctions(new Session()),
    workbook: {
      sheets: [
        { name: "Model", cells: [...argumentCells(count), ...formulas] },
        { name: "Facts", cells: factCells() },
      ],
    },
    timeout: 600_000,
  });
}

const aecByCells = (row: number) => `=AEC.DEMAND(A${row + 1},B${row + 1})`;
const aecLiteral = (row: number) => {
  const [customer, year] = asked[row % asked.length]!;
  return `=AEC.DEMAND("${customer}",${year})`;
};

async function compare(
  count: number,
  turns: number,
  ours: (row: number) => string,
  theirs: Readonly<Record<string, (row: number) => string>>,
) {
  const formulas = { ours, ...theirs };
  const engines = new Map<string, Engine>();
  for (const [name, formula] of Object.entries(formulas)) {
    engines.set(name, await sheetOf(count, formula));
  }
  try {
    return await takeTurns(
      Object.fromEntries(
        [...engines].map(([name, engine]) => [name, () => engine.calculate()] as const),
      ),
      turns,
    );
  } finally {
    for (const engine of engines.values()) engine.dispose();
  }
}

/** An AEC cell against the look-ups that it replaces, in the same engine. */
export async function cells(sizes: readonly number[]): Promise<Section> {
  const rows: Row[] = [];
  for (const size of sizes) {
    const turns = size >= 100_000 ? 1 : 5;
    const count = size.toLocaleString("en-US");
    const byCell = Object.fromEntries(
      Object.entries(nativeLookups).map(([name, formula]) => [
        name,
        (row: number) => formula(`C${row + 1}`),
      ]),
    );
    const cellArguments = await compare(size, turns, aecByCells, byCell);
    for (const name of Object.keys(byCell)) {
      const limit = name === "INDEX/MATCH" && size === 10_000 ? { target } : {};
      rows.push(
        rowOf(
          `${count} cells, arguments in cells, against ${name}`,
          cellArguments.ours!,
          cellArguments[name]!,
          limit,
        ),
      );
    }
    const literal = await compare(size, turns, aecLiteral, {
      match: (row) => nativeLookups["INDEX/MATCH"](`"${idOf(asked[row % asked.length]!)}"`),
    });
    rows.push(
      rowOf(
        `${count} cells, arguments typed, against INDEX/MATCH`,
        literal.ours!,
        literal.match!,
        size === 10_000 ? { target } : {},
      ),
    );
  }
  return {
    title: "An AEC cell against native look-ups",
    words:
      "Full calculation of a sheet of formulas in the same engine; the look-ups search a table of the source's figures by id.",
    rows,
  };
}

/** One spilling call against as many single ones. */
export async function spills(size: number): Promise<Section> {
  const whole = await sheetOf(size, (row) =>
    row === 0 ? `=AEC.DEMAND(A1:A${size},B1:B${size})` : "=0",
  );
  const single = await sheetOf(size, aecByCells);
  try {
    const times = await takeTurns(
      { one: () => whole.calculate(), many: () => single.calculate() },
      5,
    );
    return {
      title: "One call that spills against as many single calls",
      words: `=AEC.DEMAND(A1:A${size},B1:B${size}) against a formula a row.`,
      rows: [rowOf(`${size.toLocaleString("en-US")} answers`, times.one, times.many)],
    };
  } finally {
    whole.dispose();
    single.dispose();
  }
}
