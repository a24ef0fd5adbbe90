import type { Row, Section } from "../report";
import { rowOf } from "../report";
import type { Taken } from "../turns";
import { takeTurns } from "../turns";
import type { Sheet } from "../works/sheets";

/** How fast a process comes to be is chance to a part, so that each sheet has several, one after another. */
const processes = 3;

/** A turn of a small sheet is short, and whatever else the machine does may fall on a few of them: it has more. */
const turnsOf = (size: number) => Math.max(3, 150_000 / size);

/** So many cells are calculated before: JavaScript compiles what has run often, and all sheets are to be alike in that. */
const before = 200_000;

/** What grows in line with the cells gives 1, and n·log(n) at least 1.25; a tenth is what a machine varies by. */
const most = 1.1;

/** What a cell costs in a sheet of some size, against one in a sheet of a tenth of it. */
export async function growth(sizes: readonly number[]): Promise<Section> {
  const rows = [
    ...(await growthOf("Arguments in cells", "cells", sizes)),
    ...(await growthOf("Arguments typed", "typed", sizes)),
    ...(await growthOf(
      "Calls that spill",
      "spills",
      sizes.filter((size) => size <= 10_000),
    )),
  ];
  return {
    title: "Growth with the number of cells",
    words:
      "Full calculations of sheets of AEC cells, each sheet in processes of its own; the smaller sheet is calculated ten times for each time of the larger one, in turns. The time is a processor's and the least of all turns, as what else the machine does only adds to it. Linear growth gives 1, n·log(n) at least 1.25; a tenth is left for what a machine varies by.",
    rows,
  };
}

async function growthOf(
  what: string,
  kind: Sheet,
  sizes: readonly number[],
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const [index, size] of sizes.slice(1).entries()) {
    const smaller = sizes[index]!;
    const rounds: Readonly<Record<"larger" | "several", Taken>>[] = [];
    for (let round = 0; round < processes; round += 1) {
      rounds.push(
        await takeTurns(
          {
            larger: turnOf(kind, size, 1),
            several: turnOf(kind, smaller, size / smaller),
          },
          turnsOf(size),
        ),
      );
    }
    const [count, tenth] = [size, smaller].map((one) => one.toLocaleString("en-US"));
    const larger = leastOf(rounds.map((round) => round.larger));
    const several = leastOf(rounds.map((round) => round.several));
    rows.push(
      rowOf(
        `${what}, ${count} cells against ${tenth}`,
        larger.processor,
        several.processor,
        // Both have calculated as many cells.
        {
          shown: ({ median }) => `${((median * 1000) / size).toFixed(1)} µs a cell`,
          target: most,
          memory: [larger.memory, several.memory],
        },
      ),
    );
  }
  return rows;
}

const turnOf = (kind: Sheet, size: number, times: number) => ({
  work: ["sheet", kind, size] as const,
  first: before / size,
  times,
});

function leastOf(all: readonly Taken[]) {
  const least = Math.min(...all.map(({ processor }) => processor.low));
  return {
    processor: { median: least, low: least, high: least },
    memory: Math.max(...all.map(({ memory }) => memory)),
  };
}
