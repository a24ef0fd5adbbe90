import type { Cell } from "../../src/functions/cells";
import { guideOf } from "../../src/functions/guides";
import { numberFunctions } from "../support/arbitraries";
import { figure, sessionUnder, titleOf } from "../support/ask";

/** The functions whose answers rest on most, over every customer. */
const widest: readonly (readonly [string, readonly Cell[]])[] = [
  ["REVENUE", ["All", 2026, "CNY"]],
  ["GROSSPROFIT", ["All", 2026, "CNY"]],
  ["UTILISATION", ["AEC", 2025]],
  ["GROWTH", ["All", 2025, 2026, "400G"]],
  ["MIX", ["All", 2026, "400G"]],
];

const calls = numberFunctions.flatMap((entry) => {
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

test.each([...calls, ...widest].map(([name, args]) => [titleOf(name, args), name, args] as const))(
  "10,000 trials of %s take less than a second",
  (_, name, args) => {
    const session = sessionUnder("example");
    const spent = processorTime(() => figure(session, "SIMULATE", name, 0.9, 10_000, 1, ...args));
    expect(spent).toBeLessThan(1_000);
  },
);

test("every function that answers with a number is among them", () => {
  const timed = new Set([...calls, ...widest].map(([name]) => name));
  const others = numberFunctions.map(({ name }) => name).filter((name) => !timed.has(name));
  expect(others).toEqual([]);
});
