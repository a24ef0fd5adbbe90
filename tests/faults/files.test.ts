import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import fs, {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Workbook } from "../../src/hosts/xlsx/workbook";
import { aec } from "../cli/support";
import { buildWorkbook } from "../support/xlsx/build";
import { cellsOf } from "../support/xlsx/cells";

const cli = path.resolve(__dirname, "../../build/node/cli/main.js");
const slowDisk = path.join(__dirname, "slowDisk.cjs");

let folder: string;
let file: string;
const before = buildWorkbook({
  state: '{"version":1,"active":"base","scenarios":[]}',
  sheets: { Model: { A1: { f: '_xldudf_AEC_DEMAND("NV",2026)', v: 1_700_000 }, A2: "kept" } },
});

beforeAll(() => {
  if (!existsSync(cli)) throw new Error('There is no command line: "npm run prepare" first.');
});
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "aec-"));
  file = path.join(folder, "a.xlsx");
  writeFileSync(file, before);
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const isOld = () => Buffer.compare(readFileSync(file), before) === 0;
const demand = () => cellsOf(readFileSync(file), ["A1", "A2"]);
const refreshing = (...more: string[]) => [
  ...["refresh", file, "--in-place", "--quiet", "--scenario", "bull", "--language", "en"],
  ...more,
];

/** Runs the command line in a process of its own, whose disk takes long over one step. */
function start(args: readonly string[], waitAt: string, wait: number): ChildProcess {
  return spawn(process.execPath, ["-r", slowDisk, cli, ...args], {
    stdio: ["ignore", "pipe", "pipe", "pipe"],
    env: { ...process.env, AEC_WAIT_AT: waitAt, AEC_WAIT: String(wait) },
  });
}

/** Calls back at each step that the disk of a process names. */
function eachStep(child: ChildProcess, took: (step: string) => void): void {
  child.stdio[3]!.on("data", (data: Buffer) => {
    for (const step of data.toString().trim().split("\n")) took(step);
  });
}

const ended = (child: ChildProcess) =>
  new Promise<number | null>((resolve) => child.on("close", resolve));

describe("the command line is killed while it writes a file", () => {
  test.each([
    ["opened 1", "old"],
    ["written 2", "old"],
    ["synced 1", "old"],
    ["renamed 1", "new"],
  ])("%s: the file is whole, and the next run goes well", async (step, which) => {
    const child = start(refreshing(), step, 60_000);
    eachStep(child, (name) => {
      if (name === step) child.kill("SIGKILL");
    });
    await ended(child);
    expect(child.signalCode).toBe("SIGKILL");
    if (which === "old") expect(isOld()).toBe(true);
    else expect(demand()).toEqual([1_870_000, "kept"]);

    expect(await aec(...refreshing())).toMatchObject({ status: 0, err: "" });
    expect(demand()).toEqual([1_870_000, "kept"]);
    expect(readdirSync(folder).filter((name) => !name.startsWith("."))).toEqual(["a.xlsx"]);
  });
});

test("of two that refresh one file at once, the later one sees that it would lose the other's work", async () => {
  const [one, other] = [refreshing(), refreshing("--scenario", "bear")].map((args) =>
    start(args, "opened 1", 1_500),
  ) as [ChildProcess, ChildProcess];
  const said: string[] = [];
  for (const child of [one, other])
    child.stderr!.on("data", (data: Buffer) => said.push(String(data)));
  const statuses = await Promise.all([ended(one), ended(other)]);
  expect(Workbook.open(readFileSync(file)).sheets).toHaveLength(1);
  expect(readdirSync(folder)).toEqual(["a.xlsx"]);
  expect(statuses).toContain(0);
  // On a busy machine one may be done before the other begins.
  if (statuses.includes(1)) expect(said.join("")).toContain("wrote the file meanwhile");
  expect([1_530_000, 1_870_000]).toContain(demand()[0]);
});

test("a file that was saved elsewhere while it is refreshed keeps what was saved", async () => {
  const saved = buildWorkbook({ sheets: { Model: { A1: "saved in Excel" } } });
  const child = start(refreshing(), "opened 1", 1_000);
  eachStep(child, (step) => {
    if (step === "opened 1") writeFileSync(file, saved);
  });
  expect(await ended(child)).toBe(1);
  expect(readFileSync(file).equals(saved)).toBe(true);
  expect(readdirSync(folder)).toEqual(["a.xlsx"]);
});

test.each([
  ["openSync", "EACCES", "Access to the file or its folder is denied."],
  ["openSync", "EROFS", "The disk is read-only."],
  ["writeSync", "ENOSPC", "The disk is full; nothing was changed."],
  ["fsyncSync", "ENOSPC", "The disk is full; nothing was changed."],
  ["renameSync", "EPERM", "The file may not be replaced; is it open in Excel?"],
  ["renameSync", "EBUSY", "The file is in use; close it in Excel first."],
] as const)("%s fails with %s: one sentence, and the file as it was", async (step, code, says) => {
  for (const command of ["refresh", "freeze"]) {
    const original = fs[step] as (...args: unknown[]) => unknown;
    const spy = jest.spyOn(fs, step).mockImplementation(((...args: unknown[]) => {
      if (step === "openSync" && !String(args[0]).endsWith(".tmp")) return original(...args);
      throw Object.assign(new Error(code), { code });
    }) as never);
    const scenario = command === "refresh" ? ["--scenario", "bull"] : [];
    const { status, err, out } = await aec(command, file, "--in-place", ...scenario);
    spy.mockRestore();
    expect({ status, err: err.trim(), out }).toEqual({
      status: 1,
      err: `${file}: ${says}`,
      out: "",
    });
    expect(isOld()).toBe(true);
    expect(readdirSync(folder)).toEqual(["a.xlsx"]);
  }
});

test("what is printed to a full disk is not lost without a word", async () => {
  const full = fs.openSync("/dev/full", "w");
  const child = spawn(process.execPath, [cli, "scenarios"], {
    stdio: ["ignore", full, "pipe"],
    env: { ...process.env, LC_ALL: "C" },
  });
  const said: string[] = [];
  child.stderr.on("data", (data: Buffer) => said.push(String(data)));
  expect(await ended(child)).toBe(1);
  expect(said.join("").trim()).toBe("stdout: The disk is full; nothing was changed.");
  fs.closeSync(full);
});

test("a read-only file is not written over", async () => {
  chmodSync(file, 0o444);
  const { status, err } = await aec(...refreshing());
  expect([status, err.trim()]).toEqual([
    1,
    `${file}: The file is read-only, so it was not written over.`,
  ]);
  expect(isOld()).toBe(true);
  expect(readdirSync(folder)).toEqual(["a.xlsx"]);
});
