import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import * as fc from "fast-check";
import { properties } from "./properties";
import type { CorpusCase, Property } from "./property";

const folder = path.resolve(__dirname, "../../../../test-results/fuzz");
/** The value that is being tried: what a crash or a hang was at. */
const running = path.join(folder, "running.json");
/** A value that takes longer has hung. */
const patience = 90_000;

const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "60" },
    only: { type: "string" },
    seed: { type: "string" },
    path: { type: "string" },
    page: { type: "boolean", default: false },
    worker: { type: "boolean", default: false },
  },
});
const chosen = properties.filter(
  ({ name }) => !values.only || values.only.split(",").includes(name),
);

const caseOf = (property: string, value: unknown): CorpusCase => ({ property, about: "", value });

function keep(file: string, one: CorpusCase): void {
  writeFileSync(file, `${JSON.stringify(one, null, 2)}\n`);
}

/** Tries a property until the time is over; says whether it held. */
async function tried(property: Property, until: number): Promise<boolean> {
  const { name, values: arbitrary } = property;
  let count = 0;
  const asked = values.seed === undefined ? undefined : Number(values.seed);
  do {
    const result = await fc.check(
      fc.asyncProperty(arbitrary, async (value) => {
        count += 1;
        keep(running, caseOf(name, value));
        await property.check(value);
      }),
      {
        seed: asked ?? Math.floor(Math.random() * 2 ** 31),
        numRuns: 25,
        interruptAfterTimeLimit: Math.max(1_000, until - Date.now()),
        ...(values.path !== undefined && { path: values.path }),
      },
    );
    if (result.failed && result.counterexample) {
      const file = path.join(folder, `${name}.${result.seed}.json`);
      keep(file, caseOf(name, result.counterexample[0]));
      console.log(
        `${name} does not hold: --only ${name} --seed ${result.seed} --path ${result.counterexamplePath}`,
      );
      console.log(
        String(
          result.errorInstance instanceof Error ? result.errorInstance.stack : result.errorInstance,
        ),
      );
      console.log(`The value is in ${file}; in tests/fuzz/corpus it is a test.`);
      return false;
    }
  } while (asked === undefined && Date.now() < until);
  console.log(`${name} held ${count} times.`);
  return true;
}

async function work(): Promise<void> {
  const share = (Number(values.seconds) * 1_000) / chosen.length;
  let held = true;
  for (const property of chosen) held = (await tried(property, Date.now() + share)) && held;
  process.exitCode = held ? 0 : 1;
}

/** Runs the properties in a process of their own, which a value may crash or hang without taking this one along. */
async function watch(): Promise<void> {
  if (chosen.length === 0) {
    throw new Error(`The properties are ${properties.map(({ name }) => name).join(", ")}.`);
  }
  mkdirSync(folder, { recursive: true });
  rmSync(running, { force: true });
  const child = spawn(
    process.execPath,
    ["--max-old-space-size=2048", __filename, "--worker", ...process.argv.slice(2)],
    { stdio: "inherit" },
  );
  process.on("exit", () => child.kill("SIGKILL"));
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(1));
  let last = "";
  let since = Date.now();
  const timer = setInterval(() => {
    const now = existsSync(running) ? readFileSync(running, "utf8") : "";
    if (now !== last) [last, since] = [now, Date.now()];
    else if (last !== "" && Date.now() - since > patience) child.kill("SIGKILL");
  }, 1_000);
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  clearInterval(timer);
  if (code !== 0 && code !== 1) console.log(`It hung or crashed with the value in ${running}.`);
  process.exitCode = code ?? 1;
}

async function drive(): Promise<void> {
  const seed = values.seed === undefined ? undefined : Number(values.seed);
  // Playwright and the browser are for those who ask for the page.
  const { drivePage } = await import("./page.js");
  process.exitCode = (await drivePage(Number(values.seconds), seed)) ? 0 : 1;
}

(values.page ? drive() : values.worker ? work() : watch()).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
