import { execFileSync, spawn } from "node:child_process";
import {
  lstatSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
  chmodSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fs from "node:fs";
import { replaceFile } from "../../../src/hosts/xlsx/disk";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "aec-"));
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const text = (name: string) => readFileSync(join(folder, name), "utf8");

test("a file takes the place of the old one and keeps its permissions", () => {
  const path = join(folder, "a.xlsx");
  writeFileSync(path, "old");
  chmodSync(path, 0o640);
  replaceFile(path, Buffer.from("new"));
  expect(text("a.xlsx")).toBe("new");
  expect(statSync(path).mode & 0o777).toBe(0o640);
  expect(readdirSync(folder)).toEqual(["a.xlsx"]);
});

test("a link stays a link", () => {
  writeFileSync(join(folder, "a.xlsx"), "old");
  symlinkSync(join(folder, "a.xlsx"), join(folder, "b.xlsx"));
  replaceFile(join(folder, "b.xlsx"), Buffer.from("new"));
  expect(text("a.xlsx")).toBe("new");
});

test("a link to a file that is not there yet stays a link, too", () => {
  symlinkSync("a.xlsx", join(folder, "b.xlsx"));
  replaceFile(join(folder, "b.xlsx"), Buffer.from("new"));
  expect(text("a.xlsx")).toBe("new");
  expect(lstatSync(join(folder, "b.xlsx")).isSymbolicLink()).toBe(true);
});

test("a file with the longest name that a disk takes is replaced", () => {
  const name = `${"x".repeat(250)}.xlsx`;
  writeFileSync(join(folder, name), "old");
  replaceFile(join(folder, name), Buffer.from("new"));
  expect(text(name)).toBe("new");
});

test("a pipe is written into, and stays one", async () => {
  const pipe = join(folder, "pipe");
  execFileSync("mkfifo", [pipe]);
  const reader = spawn("cat", [pipe]);
  const read: Buffer[] = [];
  reader.stdout.on("data", (data: Buffer) => read.push(data));
  const ended = new Promise((resolve) => reader.on("close", resolve));
  replaceFile(pipe, Buffer.from("new"));
  await ended;
  expect(Buffer.concat(read).toString()).toBe("new");
  expect(statSync(pipe).isFIFO()).toBe(true);
});

test.each(["writeSync", "fsyncSync", "renameSync"] as const)(
  "when %s fails the old file is as it was and nothing is left beside it",
  (step) => {
    const path = join(folder, "a.xlsx");
    writeFileSync(path, "old");
    jest.spyOn(fs, step).mockImplementation(() => {
      throw Object.assign(new Error("no space"), { code: "ENOSPC" });
    });
    expect(() => replaceFile(path, Buffer.from("new"))).toThrow("no space");
    jest.restoreAllMocks();
    expect(readdirSync(folder)).toEqual(["a.xlsx"]);
    expect(text("a.xlsx")).toBe("old");
  },
);
