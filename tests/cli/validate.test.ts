import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { builtIn } from "../../src/scenarios/catalogue";
import { exportScenario } from "../../src/scenarios/schema";
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

test("a file that is not there is one sentence", async () => {
  const ran = await aec("scenario", "validate", path.join(folder, "none.json"));
  expect(ran.status).toBe(1);
  expect(ran.err).toContain("cannot be read: ENOENT");
});
