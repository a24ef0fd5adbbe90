import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { cells, spills } from "./cases/cells";
import { core } from "./cases/core";
import { growth } from "./cases/growth";
import { refresh } from "./cases/refresh";
import { simulate } from "./cases/simulate";
import { streamsPushed } from "./cases/streams";
import { scenarioSwitch } from "./cases/switch";
import type { Section } from "./report";
import { asMarkdown, asText } from "./report";

const root = path.resolve(__dirname, "../../../..");

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    quick: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
  },
});
const sizes = values.quick ? [1_000, 10_000] : [1_000, 10_000, 100_000];

const cases: Readonly<Record<string, () => Promise<Section>>> = {
  core,
  simulate,
  cells: () => cells(sizes),
  growth: () => growth(sizes),
  spills: () => spills(10_000),
  switch: scenarioSwitch,
  streams: streamsPushed,
  refresh: () => refresh(sizes),
};

function machine(): string {
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return `Node ${process.versions.node}, ${cpus().length} processors, ${gigabytes} GiB, ${process.platform}.`;
}

/** `npm run bench [-- --quick] [--only core,cells] [--write]`: measures, prints, and writes docs/benchmarks.md if asked to. */
async function main(): Promise<void> {
  const wanted = values.only?.split(",") ?? Object.keys(cases);
  const sections: Section[] = [];
  for (const name of wanted) {
    const measure = cases[name];
    if (!measure) {
      throw new Error(
        `There is no case "${name}"; the cases are ${Object.keys(cases).join(", ")}.`,
      );
    }
    const section = await measure();
    sections.push(section);
    console.log(asText(section));
  }
  if (!values.write) return;
  const head =
    "# Benchmarks\n\nWritten by `npm run bench -- --write`. Each ratio is of one run on one machine: ours over the peer's, medians, less is better; in brackets the lowest and the highest. Memory is the most that a process took, ours beside the peer's.";
  const page = [head, machine(), ...sections.map(asMarkdown)].join("\n\n");
  mkdirSync(path.join(root, "docs"), { recursive: true });
  writeFileSync(path.join(root, "docs/benchmarks.md"), `${page}\n`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
