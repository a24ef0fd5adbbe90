import { guideOf } from "../../../src/functions/guides";
import type { Cell } from "../../../src/functions/cells";
import { numberFunctions } from "../../support/arbitraries";
import { figure, sessionUnder } from "../../support/ask";
import type { Spread } from "../measure";
import { spreadOf } from "../measure";
import type { Section } from "../report";
import { rowOf } from "../report";

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

/** Milliseconds of one processor, which do not grow when others are at work on the machine too. */
function processorTime(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** How long SIMULATE takes of each function, slowest first. */
export function simulate(): Promise<Section> {
  const taken = [...shown, ...widest].map(([name, args]) => {
    const session = sessionUnder("example");
    const times = Array.from({ length: turns }, (_turn, seed) =>
      processorTime(() => figure(session, "SIMULATE", name, 0.9, trials, seed, ...args)),
    );
    return { title: `${name}(${args.map((arg) => JSON.stringify(arg)).join(",")})`, times };
  });
  const rows = taken
    .map(({ title, times }) => rowOf(title, spreadOf(times), limit, { target: 1 }))
    .sort((a, b) => b.ratio - a.ratio);
  return Promise.resolve({
    title: "Simulation",
    words: `SIMULATE with ${trials.toLocaleString("en-US")} trials of each function that answers with a number, against the limit of one second on one processor; the five slowest of ${rows.length}.`,
    rows: rows.slice(0, 5),
  });
}
