/**
 * Everything that has to hold before a change lands, as `npm test` runs it. Each stage runs whatever the others gave, and the
 * last line counts tests and checks. `--only check,jest` runs some stages, `--skip browser` all but some.
 */
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = fileURLToPath(new URL("..", import.meta.url));
const reports = path.join(root, "test-results");
const read = (name) => JSON.parse(readFileSync(path.join(reports, name), "utf8"));

/** A package's command, run by Node itself: no shell, so the same on Windows. */
const command = (file, args) => [path.join("node_modules", file), ...args.split(" ")];

/** A stage without `results` counts as one check; `results` reads how many tests passed and failed. */
const stages = {
  compile: { run: command("typescript/bin/tsc", "-p .config/tsconfig.node.json") },
  check: { run: ["tests/check.mjs"] },
  format: {
    run: command(
      "prettier/bin/prettier.cjs",
      "--config .config/prettier.json --ignore-path .gitignore --ignore-path .config/prettierignore --check .",
    ),
  },
  generated: { run: ["build/node/tools/generate.js", "--check"] },
  build: { run: ["build/node/tools/build.js"] },
  workbench: { run: ["build/node/tools/workbench.js"] },
  jest: {
    run: command(
      "jest/bin/jest.js",
      "--config .config/jest.config.cjs --maxWorkers 2 --silent --json --outputFile test-results/jest.json",
    ),
    results() {
      const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = read("jest.json");
      return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
    },
  },
  browser: {
    run: command("@playwright/test/cli.js", "test --config .config/playwright.config.mjs"),
    results() {
      const { stats, errors } = read("browser.json");
      return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
    },
  },
};

/** What runs beside what: on two processors both are busy until Jest ends, and a browser that has to share one is late. */
const plan = [
  [
    ["compile", "generated", "build", "workbench", "jest"],
    ["check", "format"],
  ],
  [["browser"]],
];

/** Runs Node, and gives its exit code and what it printed. */
function execute(args) {
  return new Promise((resolve) => {
    const printed = [];
    const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (part) => printed.push(part));
    child.on("error", (error) => resolve({ code: 1, output: error.message }));
    child.on("close", (code) => resolve({ code, output: Buffer.concat(printed).toString() }));
  });
}

/** A runner that failed without a failed test (it crashed, or found none) still counts as one failure. */
function countOf(results, code) {
  if (!results) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  try {
    const { passed, failed } = results();
    return { passed, failed: failed || (code === 0 && passed > 0 ? 0 : 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

async function runStage(name) {
  const { run, results } = stages[name];
  const start = performance.now();
  const { code, output } = await execute(run);
  const { passed, failed } = countOf(results, code);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const line = `${failed ? "FAILED" : "ok    "}  ${name.padEnd(10)} ${passed} passed, ${failed} failed in ${seconds} s`;
  console.log(`\n── ${name}\n${output.trimEnd()}\n${line}`);
  return { passed, failed, line };
}

function chosen() {
  const { values } = parseArgs({ options: { only: { type: "string" }, skip: { type: "string" } } });
  const names = Object.keys(stages);
  const [only, skip] = [values.only, values.skip].map((text) => text?.split(",") ?? []);
  const unknown = [...only, ...skip].find((name) => !names.includes(name));
  if (unknown !== undefined) {
    console.error(`There is no stage "${unknown}"; the stages are ${names.join(", ")}.`);
    process.exit(2);
  }
  return new Set(
    names.filter((name) => (!only.length || only.includes(name)) && !skip.includes(name)),
  );
}

const selected = chosen();
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const done = [];
for (const rows of plan) {
  await Promise.all(
    rows.map(async (row) => {
      for (const name of row) if (selected.has(name)) done.push(await runStage(name));
    }),
  );
}
const sum = (key) => done.reduce((total, stage) => total + stage[key], 0);
console.log(`\n${done.map(({ line }) => line).join("\n")}\n`);
console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
process.exitCode = sum("failed") > 0 ? 1 : 0;
