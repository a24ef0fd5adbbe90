import { dataset } from "../../../src/dataset/dataset";
import { fingerprint, passages } from "../../../src/dataset/rules/fingerprint";
import { ownWords } from "../../../src/dataset/rules/ownWords";
import { sourceFingerprints } from "../fingerprints/source";
import { places, withFact, withInput, withSource } from "./broken";

const sentence = "天上有十二只白色的大雁往南飞去了";
const invented = ownWords(new Set(passages(sentence).map(fingerprint)));
const note = (zh: string) => withFact("margin.NV", { note: { en: "Geese.", zh } });

test("the dataset repeats nothing of the source", () => {
  expect(ownWords(sourceFingerprints).check(dataset)).toEqual([]);
});

test("the fingerprints are those of a whole document, and know its words", () => {
  expect(sourceFingerprints.size).toBeGreaterThan(2_000);
  // The notice that every such note opens with.
  expect(places(ownWords(sourceFingerprints), note("仅供参考,不构成任何投资建议"))).toEqual([
    "margin.NV note",
  ]);
});

test.each([
  ["whole", sentence],
  ["in part", `据说${sentence.slice(3, 12)},很多`],
  [
    "with other figures, names and marks between",
    "天上有 12 只、十二只白色(white)的大雁……往南飞去了",
  ],
])("a sentence that is repeated %s is found", (_, zh) => {
  expect(places(invented, note(zh))).toEqual(["margin.NV note"]);
});

test("terms of the trade, shorter than a passage, are not taken for a copy", () => {
  expect(places(invented, note("白色的大雁:十二只"))).toEqual([]);
});

test("inputs count as well; the source's title may be cited", () => {
  const words = { en: "Geese.", zh: sentence };
  expect(places(invented, withInput("asp.800G", { meaning: words }))).toEqual(["asp.800G meaning"]);
  expect(places(invented, withSource({ kind: words }))).toEqual(["source kind"]);
  expect(places(invented, withSource({ title: words }))).toEqual([]);
});
