/**
 * Everything that has to hold before a change lands, as `npm test` runs it: each stage runs whatever the ones before it
 * gave, and the last line counts tests and checks. `--only types,jest` runs some stages, `--skip browser` all but some.
 */
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = fileURLToPath(new URL("..", import.meta.url));
const reports = path.join(root, "test-results");
const report = (name) => path.join(reports, name);

/** A package's command, run by Node itself: no shell, so the same on Windows. */
const bin = (file, ...args) => [path.join("node_modules", file), ...args];
const prettier = ["--config", ".config/prettier.json", "--ignore-path", ".gitignore"];

/** The stages. `results` reads how many tests passed and failed; a stage without one counts as one check. */
const stages = {
  compile: { run: bin("typescript/bin/tsc", "-p", ".config/tsconfig.node.json") },
  types: { run: bin("typescript/bin/tsc", "--noEmit", "-p", ".") },
  lint: {
    run: bin(
      "eslint/bin/eslint.js",
      "--config",
      ".config/eslint.config.mjs",
      "--max-warnings",
      "0",
      ".",
    ),
  },
  format: {
    run: bin(
      "prettier/bin/prettier.cjs",
      ...prettier,
      "--ignore-path",
      ".config/prettierignore",
      "--check",
      ".",
    ),
  },
  generated: { run: ["build/node/tools/generate.js", "--check"] },
  build: { run: ["build/node/tools/build.js"] },
  workbench: { run: ["build/node/tools/workbench.js"] },
  jest: {
    run: bin(
      "jest/bin/jest.js",
      "--config=.config/jest.config.cjs",
      "--maxWorkers=2",
      "--silent",
      "--json",
      `--outputFile=${report("jest.json")}`,
    ),
    results: () => {
      const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = read("jest.json");
      return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
    },
  },
  browser: {
    run: bin("@playwright/test/cli.js", "test", "--config=.config/playwright.config.mjs"),
    results: () => {
      const { stats, errors } = read("browser.json");
      return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
    },
  },
};

const read = (name) => JSON.parse(readFileSync(report(name), "utf8"));

function execute(args, env) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, ...env },
    });
    child.on("error", () => resolve(1));
    child.on("close", (code) => resolve(code ?? 1));
  });
}

/** A runner that failed without a failed test (it crashed, or found none) still counts as one failure. */
function countOf(results, code) {
  if (!results) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  try {
    const { passed, failed } = results();
    return { passed, failed: failed || (code === 0 && passed > 0 ? 0 : 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function chosen() {
  const { values } = parseArgs({ options: { only: { type: "string" }, skip: { type: "string" } } });
  const names = Object.keys(stages);
  const listed = (text) => text?.split(",") ?? [];
  const unknown = [...listed(values.only), ...listed(values.skip)].find(
    (name) => !names.includes(name),
  );
  if (unknown) {
    console.error(`There is no stage "${unknown}"; the stages are ${names.join(", ")}.`);
    process.exit(2);
  }
  return names
    .filter((name) => !values.only || listed(values.only).includes(name))
    .filter((name) => !listed(values.skip).includes(name));
}

const selected = chosen();
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const total = { passed: 0, failed: 0 };
const summary = [];
for (const name of selected) {
  const { run, env, results } = stages[name];
  console.log(`\n── ${name}`);
  const start = performance.now();
  const count = countOf(results, await execute(run, env));
  total.passed += count.passed;
  total.failed += count.failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const counts = `${count.passed} passed, ${count.failed} failed`;
  summary.push(
    `${count.failed ? "FAILED" : "ok    "}  ${name.padEnd(10)} ${counts} in ${seconds} s`,
  );
  console.log(summary.at(-1));
}
console.log(`\n${summary.join("\n")}\n\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
