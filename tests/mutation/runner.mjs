/**
 * A test runner for Stryker that stays warm. Starting Jest anew for each of some three thousand mutants takes hours; here
 * Jest's own framework (jest-circus, expect) runs in the process that Stryker started, and for each mutant only the product's
 * and the tests' modules are loaded again, those of the tests that reach it.
 */
import { readdirSync, readFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import path from "node:path";
import { declareFactoryPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import ts from "typescript";

const require = createRequire(import.meta.url);
const framework = require("jest-circus");
const circusState = require(path.join(path.dirname(require.resolve("jest-circus")), "state.js"));
const { jestExpect } = require("@jest/expect");

const { afterAll, afterEach, beforeAll, beforeEach, describe, it, test } = framework;
Object.assign(globalThis, { afterAll, afterEach, beforeAll, beforeEach, describe, it, test });
globalThis.expect = jestExpect;

/** What Stryker's instrumentation reads and writes. */
const instrumentation = (globalThis.__stryker__ ??= {});

const compilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.CommonJS,
  esModuleInterop: true,
};

const compiled = new Map();

function loadTypeScript(module, file) {
  if (!compiled.has(file)) {
    const { outputText } = ts.transpileModule(readFileSync(file, "utf8"), { compilerOptions });
    compiled.set(file, outputText);
  }
  module._compile(compiled.get(file), file);
}

// Their order is the order in which a name without an extension is looked for.
const extensions = { ".ts": loadTypeScript, ...Module._extensions };
for (const extension of Object.keys(Module._extensions)) delete Module._extensions[extension];
Object.assign(Module._extensions, extensions);

/**
 * The test files of these folders, but for those to skip, which take long and find nothing that others do not, and for those that
 * replace modules by way of the `jest` object, which only Jest has.
 */
function testFiles(root, { folders, skip = [] }) {
  return folders
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true })
        .filter((name) => name.endsWith(".test.ts"))
        .map((name) => path.posix.join(folder, name.split(path.sep).join("/"))),
    )
    .filter((file) => !skip.includes(file))
    .filter((file) => !/\bjest\./.test(readFileSync(path.join(root, file), "utf8")));
}

function forgetModules(root) {
  const ours = ["src", "tests"].map((folder) => path.join(root, folder) + path.sep);
  for (const file of Object.keys(Module._cache)) {
    if (ours.some((folder) => file.startsWith(folder))) delete Module._cache[file];
  }
}

function namesOf(test) {
  const names = [test.name];
  // The outermost block is the framework's own, the next one names the file.
  for (let block = test.parent; block.parent; block = block.parent) names.unshift(block.name);
  return names;
}

const idOf = (test) => namesOf(test).join(" › ");
const fileOf = (id) => id.slice(0, id.indexOf(" › "));

function* testsIn(block) {
  for (const child of block.children) {
    if (child.type === "test") yield child;
    else yield* testsIn(child);
  }
}

/** Set for one run: whether the first failure ends it. */
let bail = false;

circusState.addEventHandler((event, state) => {
  if (event.name === "test_start") instrumentation.currentTestId = idOf(event.test);
  if (event.name !== "test_done") return;
  instrumentation.currentTestId = undefined;
  if (!bail || event.test.errors.length === 0) return;
  for (const one of testsIn(state.rootDescribeBlock)) if (!one.duration) one.mode = "skip";
});

class CircusRunner {
  #root = process.cwd();
  #files;
  #cost = new Map();

  constructor({ circus }) {
    this.#files = testFiles(this.#root, circus);
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun() {
    Object.assign(instrumentation, { activeMutant: undefined, hitCount: undefined });
    const mutantCoverage = (instrumentation.mutantCoverage = { static: {}, perTest: {} });
    const result = await this.#run(this.#files, undefined, false);
    for (const { id, timeSpentMs } of result.tests ?? []) {
      this.#cost.set(fileOf(id), (this.#cost.get(fileOf(id)) ?? 0) + timeSpentMs);
    }
    return { ...result, mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, disableBail, hitLimit }) {
    const hitCount = hitLimit === undefined ? undefined : 0;
    Object.assign(instrumentation, { activeMutant: activeMutant.id, hitCount, hitLimit });
    const wanted = testFilter && new Set(testFilter);
    const reached = wanted ? new Set([...wanted].map(fileOf)) : new Set(this.#files);
    const cost = (file) => this.#cost.get(file) ?? 0;
    const files = [...reached].sort((one, other) => cost(one) - cost(other));
    const result = await this.#run(files, wanted, !disableBail);
    return toMutantRunResult(
      determineHitLimitReached(instrumentation.hitCount, hitLimit) ?? result,
    );
  }

  async #run(files, wanted, stopAtFailure) {
    bail = stopAtFailure;
    forgetModules(this.#root);
    framework.resetState();
    // A new one each time, as it keeps what was loaded through it.
    const load = createRequire(path.join(this.#root, "package.json"));
    try {
      for (const file of files) describe(file, () => void load(path.join(this.#root, file)));
    } catch (error) {
      return { status: DryRunStatus.Error, errorMessage: String(error?.stack ?? error) };
    }
    const { rootDescribeBlock } = framework.getState();
    if (wanted) {
      for (const one of testsIn(rootDescribeBlock)) if (!wanted.has(idOf(one))) one.mode = "skip";
    }
    const { unhandledErrors } = await framework.run();
    if (unhandledErrors.length > 0) {
      return { status: DryRunStatus.Error, errorMessage: unhandledErrors.join("\n") };
    }
    const tests = [...testsIn(rootDescribeBlock)].map((one) => this.#resultOf(one));
    return { status: DryRunStatus.Complete, tests };
  }

  #resultOf(one) {
    const id = idOf(one);
    const [, ...names] = namesOf(one);
    const common = {
      id,
      name: names.join(" "),
      fileName: path.join(this.#root, fileOf(id)),
      timeSpentMs: one.duration ?? 0,
    };
    if (one.status === "skip") return { ...common, status: TestStatus.Skipped };
    if (one.errors.length === 0) return { ...common, status: TestStatus.Success };
    const [failure] = one.errors.flat();
    const failureMessage = String(failure?.message ?? failure);
    return { ...common, status: TestStatus.Failed, failureMessage };
  }
}

const create = (options) => new CircusRunner(options);
create.inject = ["options"];

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, "circus", create)];

export const strykerValidationSchema = {
  properties: {
    circus: {
      type: "object",
      properties: {
        folders: { type: "array", items: { type: "string" } },
        skip: { type: "array", items: { type: "string" } },
      },
    },
  },
};
