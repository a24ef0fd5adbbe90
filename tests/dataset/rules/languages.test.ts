import { dataset } from "../../../src/dataset/dataset";
import { text } from "../../../src/dataset/estimates";
import { languages } from "../../../src/dataset/rules/languages";
import { places, withFact, withInput, withName, withSource } from "./broken";

const en = "Words of our own.";
const zh = "自己的话。";

test("the dataset holds", () => {
  expect(languages.check(dataset)).toEqual([]);
});

test.each([
  ["no English", { en: " ", zh }],
  ["no Chinese", { en, zh: "" }],
  ["Chinese in place of English", { en: zh, zh }],
  ["English in place of Chinese", { en, zh: en }],
  ["blanks around it", { en: `${en} `, zh }],
])("a note with %s is found", (_, note) => {
  expect(places(languages, withFact("aec.reach", { note }))).toEqual(["aec.reach note"]);
});

test("a name may be the same in both languages, but not missing in one", () => {
  const same = withFact("1.6T.credo", { estimate: text("Credo", "Credo") });
  const missing = withFact("1.6T.credo", { estimate: text("Credo", "") });
  expect(places(languages, same)).toEqual([]);
  expect(places(languages, missing)).toEqual(["1.6T.credo text"]);
});

test("texts of inputs, names and the source count as well", () => {
  const half = { en, zh: "" };
  expect(places(languages, withInput("asp.800G", { meaning: half }))).toEqual(["asp.800G meaning"]);
  expect(places(languages, withName("sites", { words: half }))).toEqual(["sites New"]);
  expect(places(languages, withSource({ disclaimer: half }))).toEqual(["source disclaimer"]);
});
