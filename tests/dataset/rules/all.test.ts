import { readdirSync } from "node:fs";
import path from "node:path";
import { rules } from "../../../src/dataset/rules";

const folder = path.resolve(__dirname, "../../../src/dataset/rules");
const shared = ["index.ts", "rule.ts", "fingerprint.ts"];
const ruleFiles = readdirSync(folder).filter((file) => !shared.includes(file));

test("every rule has a test of its own", () => {
  const tests = readdirSync(__dirname);
  expect(ruleFiles.filter((file) => !tests.includes(file.replace(".ts", ".test.ts")))).toEqual([]);
});

test("every rule is listed, but for the one that needs the source's fingerprints", () => {
  expect(rules).toHaveLength(ruleFiles.length - 1);
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});
