import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/program";

let folder: string;
const err: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "aec-"));
  err.length = 0;
  jest.spyOn(console, "error").mockImplementation((line: string) => void err.push(line));
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const commands = [
  ["refresh", "--in-place"],
  ["freeze", "--in-place"],
  ["portable", "-o", "no-copy.xlsx"],
  ["diff", "--from", "base", "--to", "bull"],
  ["scenario", "validate"],
];

async function refusals(path: string, language: string): Promise<readonly string[]> {
  for (const command of commands) {
    expect(await run(["node", "aec", ...command, path, "--language", language])).not.toBe(0);
  }
  expect(err).toHaveLength(commands.length);
  return [...new Set(err.splice(0))];
}

const sentences = {
  en: "This is a pipe or a device, not a file. Save what it gives as a file first.",
  zh: "这是管道或设备，不是文件。请先将其内容保存为文件。",
};

test.each(["en", "zh"] as const)("what never ends is refused at once, in %s", async (language) => {
  const pipe = join(folder, "model.xlsx");
  execFileSync("mkfifo", [pipe]);
  for (const path of [pipe, "/dev/zero", "/dev/null"]) {
    expect(await refusals(path, language)).toEqual([`${path}: ${sentences[language]}`]);
  }
});

test("a folder is not a file", async () => {
  const path = join(folder, "model.xlsx");
  mkdirSync(path);
  expect(await refusals(path, "en")).toEqual([`${path}: This is a folder, not a file.`]);
});
