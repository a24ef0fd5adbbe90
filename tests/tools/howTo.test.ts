import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const root = path.resolve(__dirname, "../..");
const pages = path.join(root, "docs/how-to");
const copy = path.join(root, "build/how-to");
const target = path.join(copy, "build");

interface Step {
  readonly page: string;
  readonly file: string;
  readonly place:
    { readonly how: "before" | "after" | "replace"; readonly mark: string } | undefined;
  readonly code: string;
}

/** The blocks of code of a page that name the file they go into, and where. */
function stepsOf(page: string): Step[] {
  const text = readFileSync(path.join(pages, page), "utf8");
  const block =
    /^```ts file="([^"]+)"(?: (before|after|replace)=(?:'([^']+)'|"([^"]+)"))?\n([\s\S]*?)^```$/gm;
  return [...text.matchAll(block)].map(([, file, how, single, double, code]) => ({
    page,
    file: file!,
    place: how ? { how: how as "before", mark: (single ?? double)! } : undefined,
    code: code!,
  }));
}

function applied(text: string, { page, place, code }: Step): string {
  const { how, mark } = place!;
  const at = text.indexOf(mark);
  if (at < 0) throw new Error(`${page} names a line that is not there: ${mark}`);
  const end = at + mark.length;
  if (how === "before") return text.slice(0, at) + code + text.slice(at);
  if (how === "replace") return text.slice(0, at) + code.trimEnd() + text.slice(end);
  return `${text.slice(0, end)}\n${code.trimEnd()}${text.slice(end)}`;
}

function apply(step: Step): void {
  const file = path.join(copy, step.file);
  writeFileSync(file, step.place ? applied(readFileSync(file, "utf8"), step) : step.code);
}

const parts = ["dataset", "scenarios", "core", "analysis", "functions", "workbook"] as const;
const steps = readdirSync(pages).flatMap(stepsOf);

/** Compiles the copy as the project is compiled; gives what is wrong with its types. */
function compile(): string[] {
  const { config } = ts.readConfigFile(path.join(root, "tsconfig.json"), (file) =>
    readFileSync(file, "utf8"),
  ) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson(
    {
      ...config.compilerOptions,
      module: "Node16",
      moduleResolution: "Node16",
      noEmit: false,
      incremental: false,
      tsBuildInfoFile: undefined,
      types: [],
      rootDir: "src",
      outDir: target,
    },
    copy,
  );
  const entries = [
    "dataset/rules/index.ts",
    "scenarios/schema.ts",
    "functions/call.ts",
    "functions/catalogue.ts",
    "functions/guides.ts",
    "workbook/models/index.ts",
  ];
  const program = ts.createProgram(
    entries.map((file) => path.join(copy, "src", file)),
    options,
  );
  const problems = ts.getPreEmitDiagnostics(program);
  program.emit();
  return problems.map(
    ({ file, messageText }) =>
      `${file?.fileName ?? ""}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
  );
}

/** Runs a script on the compiled copy; it prints one JSON value. */
function ran(script: string): unknown {
  const printed = execFileSync(process.execPath, ["-e", script], { cwd: target, encoding: "utf8" });
  return JSON.parse(printed) as unknown;
}

let problems: string[] = [];

beforeAll(() => {
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const part of parts) {
    cpSync(path.join(root, "src", part), path.join(copy, "src", part), { recursive: true });
  }
  steps.forEach(apply);
  problems = compile();
});

afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

test("each page has steps that change a file, and all of them compile together", () => {
  const told = new Set(steps.map(({ page }) => page));
  expect([...told].sort()).toEqual(readdirSync(pages).sort());
  expect(problems).toEqual([]);
});

test("the fact that was added keeps every rule, and is found", () => {
  const found = ran(`
    const { dataset } = require("./dataset/dataset");
    const broken = require("./dataset/rules").rules.flatMap((rule) => rule.check(dataset));
    const { findFact } = require("./dataset/facts");
    console.log(JSON.stringify({ broken, unit: findFact("copper.GB300").unit, version: dataset.version }));
  `);
  expect(found).toEqual({ broken: [], unit: "connection", version: "1.1.0" });
});

test("the function that was added answers its examples", () => {
  const answers = ran(`
    const { callOnce } = require("./functions/call");
    const { findFunction } = require("./functions/catalogue");
    const { guideOf } = require("./functions/guides");
    const { Session } = require("./functions/session");
    const entry = findFunction("AEC.COPPERSAVED");
    const ask = (...cells) => callOnce(new Session(), entry, cells);
    const guided = guideOf(entry).examples[0].base;
    console.log(JSON.stringify({ rubin: ask("Rubin"), tpu: ask("TPU").code, guided }));
  `);
  expect(answers).toEqual({ rubin: 2_000, tpu: "#N/A", guided: 2_000 });
});

test("the scenario that was added is sound, and pins a cell", () => {
  const found = ran(`
    const { builtIn } = require("./scenarios/catalogue");
    const { checkScenario } = require("./scenarios/schema");
    const { callOnce } = require("./functions/call");
    const { findFunction } = require("./functions/catalogue");
    const { Session } = require("./functions/session");
    const added = builtIn.find((one) => one.id === "wide-bear");
    const sound = checkScenario({ ...added, id: "copy-of-it" }).ok;
    const value = callOnce(new Session(), findFunction("DEMAND"), ["China", 2025, null, "Wide bear"]);
    console.log(JSON.stringify({ sound, value }));
  `);
  expect(found).toEqual({ sound: true, value: 800_000 });
});

test("the template that was added makes a sheet in both languages", () => {
  const names = ran(`
    const { models } = require("./workbook/models");
    const { sheet } = models.find((one) => one.id === "copper");
    const made = ["en", "zh"].map((language) => sheet(language));
    const formulas = made.flatMap(({ blocks }) => blocks.flatMap(({ contents }) => contents.flat()));
    if (!formulas.includes("=AEC.COPPER(A7)")) throw new Error("no formula");
    console.log(JSON.stringify(made.map(({ name }) => name)));
  `);
  expect(names).toEqual(["Copper", "铜连接"]);
});
