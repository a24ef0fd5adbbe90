import {
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
