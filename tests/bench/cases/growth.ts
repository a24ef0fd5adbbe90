import type { Spread } from "../measure";
import type { Row, Section } from "../report";
import { rowOf } from "../report";
import { takeTurns } from "../turns";
import type { Sheet } from "../works/sheets";

const turns = 9;

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
      "Full calculations of sheets of AEC cells, each sheet in a process of its own; the smaller sheet is calculated ten times for each time of the larger one, in turns. The time is a processor's and the least of all turns, as what else the machine does only adds to it. Linear growth gives 1, n·log(n) at least 1.25; a tenth is left for what a machine varies by.",
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
    const taken = await takeTurns(
      {
        larger: ["sheet", kind, size],
        smaller: { work: ["sheet", kind, smaller], times: size / smaller },
      },
      turns,
    );
    const [count, before] = [size, smaller].map((one) => one.toLocaleString("en-US"));
    const { larger, smaller: several } = taken;
    rows.push(
      rowOf(
        `${what}, ${count} cells against ${before}`,
        leastOf(larger.processor),
        leastOf(several.processor),
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

const leastOf = ({ low }: Spread): Spread => ({ median: low, low, high: low });
