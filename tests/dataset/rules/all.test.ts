import { readdirSync } from "node:fs";
import path from "node:path";
import { rules } from "../../../src/dataset/rules";
import { ownWords } from "../../../src/dataset/rules/ownWords";

const folder = path.resolve(__dirname, "../../../src/dataset/rules");
const shared = ["index.ts", "rule.ts", "fingerprint.ts"];
const ruleFiles = readdirSync(folder).filter((file) => !shared.includes(file));

test("every rule has a test of its own", () => {
  const tests = readdirSync(__dirname);
  expect(ruleFiles.filter((file) => !tests.includes(file.replace(".ts", ".test.ts")))).toEqual([]);
});

test("every rule is listed, but for the one that needs the source's fingerprints", () => {
  const kebab = (file: string) =>
    file.replace(".ts", "").replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const all = [...rules, ownWords(new Set())];
  expect(all.map(({ id }) => id).sort()).toEqual(ruleFiles.map(kebab).sort());
});

test.each(rules.map(({ id, description }) => [id, description]))(
  "the rule %s says in a sentence what must hold",
  (_, description) => {
    expect(description).toMatch(/^[A-Z].{20,}\.$/);
  },
);
