import type { ChildProcess } from "node:child_process";
import { fork } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import type { Spread } from "../measure";
import { takeTurns } from "../measure";
import type { Row, Section } from "../report";
import { rowOf } from "../report";
import type { Call } from "../sheets";

const turns = 7;

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
      "Full calculations of sheets of AEC cells, each sheet in a process of its own; the smaller sheet is calculated ten times for each time of the larger one, in turns. Linear growth gives 1, n·log(n) at least 1.25; a tenth is left for what a machine varies by.",
    rows,
  };
}

async function growthOf(
  what: string,
  kind: Call,
  sizes: readonly number[],
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const [index, size] of sizes.slice(1).entries()) {
    const smaller = sizes[index]!;
    const sheets = [await sheetProcess(kind, size), await sheetProcess(kind, smaller)] as const;
    const times = await takeTurns(
      {
        larger: () => calculate(sheets[0], 1),
        smaller: () => calculate(sheets[1], size / smaller),
      },
      turns,
    );
    for (const sheet of sheets) sheet.disconnect();
    const [count, before] = [size, smaller].map((one) => one.toLocaleString("en-US"));
    rows.push(
      rowOf(
        `${what}, ${count} cells against ${before}`,
        perCell(times.larger, size),
        perCell(times.smaller, size),
        { shown: ({ median }) => `${median.toFixed(1)} µs a cell`, target: most },
      ),
    );
  }
  return rows;
}

/** A process that holds a sheet, ready to calculate it. */
async function sheetProcess(kind: Call, size: number): Promise<ChildProcess> {
  const child = fork(path.join(__dirname, "../sheetProcess.js"), [kind, String(size)]);
  await once(child, "message");
  return child;
}

async function calculate(sheet: ChildProcess, times: number): Promise<void> {
  sheet.send(times);
  await once(sheet, "message");
}

const perCell = ({ median, low, high }: Spread, cells: number): Spread => {
  const [one, two, three] = [median, low, high].map((time) => (time * 1000) / cells);
  return { median: one!, low: two!, high: three! };
};
