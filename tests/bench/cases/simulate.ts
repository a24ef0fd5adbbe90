import { guideOf } from "../../../src/functions/guides";
import type { Cell } from "../../../src/functions/cells";
import { numberFunctions } from "../../support/arbitraries";
import type { Spread } from "../measure";
import type { Row, Section } from "../report";
import { rowOf } from "../report";
import { takeTurns } from "../turns";

const trials = 10_000;
const turns = 3;

/** The most that one simulation may take, in milliseconds of one processor. */
const limit: Spread = { median: 1_000, low: 1_000, high: 1_000 };

/** The functions whose answers rest on most, over every customer. */
const widest: readonly (readonly [string, readonly Cell[]])[] = [
  ["REVENUE", ["All", 2026, "CNY"]],
  ["GROSSPROFIT", ["All", 2026, "CNY"]],
  ["UTILISATION", ["AEC", 2025]],
  ["GROWTH", ["All", 2025, 2026, "400G"]],
  ["MIX", ["All", 2026, "400G"]],
];

/** Every function that answers with a number, as its help shows it. */
const shown = numberFunctions.flatMap((entry) => {
  const example = guideOf(entry).examples.find(({ base }) => typeof base === "number");
  return example ? [[entry.name, example.arguments] as const] : [];
});

/** How long SIMULATE takes of each function, slowest first. */
export async function simulate(): Promise<Section> {
  const rows: Row[] = [];
  for (const [name, args] of [...shown, ...widest]) {
    const { simulated, asked } = await takeTurns(
      {
        simulated: ["simulation", name, trials, args],
        asked: ["simulation", name, 1, args],
      },
      turns,
    );
    const title = `${name}(${args.map((arg) => JSON.stringify(arg)).join(",")})`;
    // The time of a processor does not grow when others are at work on the machine too.
    const memory = [simulated.memory, asked.memory] as const;
    rows.push(rowOf(title, simulated.processor, limit, { target: 1, memory }));
  }
  rows.sort((a, b) => b.ratio - a.ratio);
  return {
    title: "Simulation",
    words: `SIMULATE with ${trials.toLocaleString("en-US")} trials of each function that answers with a number, against the limit of one second on one processor; the memory beside that of one. The five slowest of ${rows.length}.`,
    rows: rows.slice(0, 5),
  };
}
