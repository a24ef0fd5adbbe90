import type { Engine } from "../../../src/hosts/engine";
import { asked, idOf, nativeLookups } from "../facts";
import type { Spread } from "../measure";
import { takeTurns } from "../measure";
import type { Row, Section } from "../report";
import { rowOf } from "../report";
import { aecFormula, sheetOf } from "../sheets";

/** The most that an AEC cell may cost of an INDEX/MATCH cell. */
const most = 0.5;

type Formulas = Readonly<Record<string, (row: number) => string>>;

async function compare(count: number, formulas: Formulas): Promise<Record<string, Spread>> {
  // Several large workbooks in one process would wait for each other's memory.
  if (count < 100_000) return measured(count, formulas, 5);
  const spreads: Record<string, Spread> = {};
  for (const [name, formula] of Object.entries(formulas)) {
    Object.assign(spreads, await measured(count, { [name]: formula }, 3));
  }
  return spreads;
}

async function measured(count: number, formulas: Formulas, turns: number) {
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
    const count = size.toLocaleString("en-US");
    const target = size === 10_000 ? { target: most } : {};
    const native = Object.fromEntries(
      Object.entries(nativeLookups).map(([name, formula]) => [
        name,
        (row: number) => formula(`C${row + 1}`),
      ]),
    );
    const { ours, ...theirs } = await compare(size, { ours: aecFormula.cells, ...native });
    for (const [name, spread] of Object.entries(theirs)) {
      const what = `${count} cells, arguments in cells, against ${name}`;
      rows.push(rowOf(what, ours!, spread, name === "INDEX/MATCH" ? target : {}));
    }
    const literal = await compare(size, {
      ours: aecFormula.typed,
      match: (row) => nativeLookups["INDEX/MATCH"](`"${idOf(asked[row % asked.length]!)}"`),
    });
    const what = `${count} cells, arguments typed, against INDEX/MATCH`;
    rows.push(rowOf(what, literal.ours!, literal.match!, target));
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
  const single = await sheetOf(size, aecFormula.cells);
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
