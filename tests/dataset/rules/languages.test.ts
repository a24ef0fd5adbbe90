import { dataset } from "../../../src/dataset/dataset";
import { text } from "../../../src/dataset/estimates";
import { languages } from "../../../src/dataset/rules/languages";
import { found, withFact, withInput, withName, withSource } from "./broken";

const en = "Words of our own.";
const zh = "自己的话。";

test("the dataset holds", () => {
  expect(languages.check(dataset)).toEqual([]);
});

test.each([
  ["no English", { en: " ", zh }, "has no English"],
  ["no Chinese", { en, zh: " " }, "has no Chinese"],
  ["Chinese in place of English", { en: zh, zh }, "has Chinese in its English"],
  ["English in place of Chinese", { en, zh: en }, "has no Chinese in its Chinese"],
  ["a blank behind its English", { en: `${en} `, zh }, "has blanks around it"],
  ["a blank before its Chinese", { en, zh: ` ${zh}` }, "has blanks around it"],
])("a note with %s is found", (_, note, what) => {
  const broken = withFact("aec.reach", { note });
  expect(found(languages, broken)).toEqual([`aec.reach note ${what}`]);
});

test("a name may be the same in both languages, but not missing in one", () => {
  const same = withFact("1.6T.credo", { estimate: text("Credo", "Credo") });
  const missing = withFact("1.6T.credo", { estimate: text("Credo", "") });
  expect(found(languages, same)).toEqual([]);
  expect(found(languages, missing)).toEqual(["1.6T.credo text has no Chinese"]);
});

const half = { en, zh: "" };

test.each([
  ["aec.reach subject", withFact("aec.reach", { subject: half })],
  ["aec.reach measure", withFact("aec.reach", { measure: half })],
  ["asp.800G name", withInput("asp.800G", { name: half })],
  ["asp.800G meaning", withInput("asp.800G", { meaning: half })],
  ["sites New", withName("sites", { words: half })],
  ["source disclaimer", withSource({ disclaimer: half })],
])("%s counts as well", (where, broken) => {
  expect(found(languages, broken)).toEqual([`${where} has no Chinese`]);
});
