import type { Row, Section } from "../report";
import { rowOfWork } from "../report";
import type { Taken, Work } from "../turns";
import { takeTurns } from "../turns";
import type { Sheet } from "../works/sheets";

/** The most that an AEC cell may cost of an INDEX/MATCH cell. */
const most = 0.5;

const peers = ["INDEX/MATCH", "XLOOKUP", "SUMIFS"] as const;

/** Full calculations of sheets of as many formulas. */
function compare<Name extends Sheet>(
  count: number,
  kinds: readonly Name[],
): Promise<Readonly<Record<Name, Taken>>> {
  const sheets = kinds.map((kind): [Name, Work] => [kind, ["sheet", kind, count]]);
  return takeTurns(Object.fromEntries(sheets) as Record<Name, Work>, count < 100_000 ? 5 : 3);
}

/** An AEC cell against the look-ups that it replaces, in the same engine. */
export async function cells(sizes: readonly number[]): Promise<Section> {
  const rows: Row[] = [];
  for (const size of sizes) {
    const count = size.toLocaleString("en-US");
    const target = size === 10_000 ? { target: most } : {};
    const taken = await compare(size, ["cells", ...peers]);
    for (const peer of peers) {
      const what = `${count} cells, arguments in cells, against ${peer}`;
      rows.push(rowOfWork(what, taken.cells, taken[peer], peer === "INDEX/MATCH" ? target : {}));
    }
    const literal = await compare(size, ["typed", "INDEX/MATCH, typed"]);
    const what = `${count} cells, arguments typed, against INDEX/MATCH`;
    rows.push(rowOfWork(what, literal.typed, literal["INDEX/MATCH, typed"], target));
  }
  return {
    title: "An AEC cell against native look-ups",
    words:
      "Full calculation of a sheet of formulas in the same engine, each sheet in a process of its own; the look-ups search a table of the source's figures by id.",
    rows,
  };
}

/** One spilling call against as many single ones. */
export async function spills(size: number): Promise<Section> {
  const { once, cells: single } = await compare(size, ["once", "cells"]);
  return {
    title: "One call that spills against as many single calls",
    words: `=AEC.DEMAND(A1:A${size},B1:B${size}) against a formula a row.`,
    rows: [rowOfWork(`${size.toLocaleString("en-US")} answers`, once, single)],
  };
}
