import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { builtIn } from "../../src/scenarios/catalogue";
import { exportScenario } from "../../src/scenarios/schema";
import { brokenScenario } from "../support/brokenScenario";
import { aec } from "./support";

let folder: string;
beforeAll(() => (folder = mkdtempSync(path.join(tmpdir(), "aec-"))));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(text: string): string {
  const name = path.join(folder, "scenario.json");
  writeFileSync(name, text);
  return name;
}

const own = { ...builtIn[3]!, id: "mine", name: { en: "Mine", zh: "自定" } };

test("an exported scenario is sound", async () => {
  const ran = await aec("scenario", "validate", file(exportScenario(own)), "--language", "en");
  expect(ran).toMatchObject({ status: 0, err: "" });
  expect(ran.out).toContain("is a sound scenario: Mine.");
});

test("every problem is named, and the status is failing", async () => {
  const broken = { ...own, stance: "sideways", inputs: { "asp.9G": { value: 1 } } };
  const ran = await aec("scenario", "validate", file(JSON.stringify(broken)), "--language", "en");
  expect(ran.status).toBe(1);
  expect(ran.err).toContain("stance");
  expect(ran.err).toContain("asp.9G");
});

test.each([
  ["{ not json", "JSON"],
  ["", "JSON"],
])("text that is no JSON (%j) is one sentence", async (text, says) => {
  const ran = await aec("scenario", "validate", file(text), "--language", "en");
  expect(ran.status).toBe(1);
  expect(ran.err).toContain(says);
  expect(ran.err.split("\n")).toHaveLength(1);
});

test.each([
  ["en", "none.json", "There is no such file or folder."],
  ["zh", "none.json", "文件或文件夹不存在。"],
  ["en", ".", "This is a folder, not a file."],
])("in %s, a file that cannot be read (%s) is one sentence", async (language, name, says) => {
  const asked = path.join(folder, name);
  const ran = await aec("scenario", "validate", asked, "--language", language);
  expect(ran).toMatchObject({ status: 1, err: `${asked}: ${says}` });
});

test("what a terminal would obey in a name is not printed", async () => {
  const named = { ...own, name: { en: "Mine\u001b[2J\u202e", zh: "自定" } };
  const ran = await aec("scenario", "validate", file(exportScenario(named)), "--language", "en");
  expect(ran.out).toContain("is a sound scenario: Mine\ufffd[2J\ufffd.");
});

test("faults of the shape and of figures come in one go, in the order of the file", async () => {
  const ran = await aec("scenario", "validate", file(brokenScenario), "--language", "en");
  const lines = ran.err.trim().split("\n");
  expect([ran.status, lines.length]).toEqual([1, 13]);
  expect(lines.slice(0, 3)).toEqual([
    "note.en must be text",
    "overrides.margin.NV must be from 0 to 1, not 45",
    "overrides.margin.NV.reason is missing",
  ]);
});
