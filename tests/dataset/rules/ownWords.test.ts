import { dataset } from "../../../src/dataset/dataset";
import { fingerprint, passages } from "../../../src/dataset/rules/fingerprint";
import { ownWords } from "../../../src/dataset/rules/ownWords";
import { sourceFingerprints } from "../fingerprints/source";
import { found, withFact, withInput, withSource } from "./broken";

const sentence = "天上有十二只白色的大雁往南飞去了";
const invented = ownWords(new Set(passages(sentence).map(fingerprint)));
const note = (zh: string) => withFact("margin.NV", { note: { en: "Geese.", zh } });

test("the dataset repeats nothing of the source", () => {
  expect(ownWords(sourceFingerprints).check(dataset)).toEqual([]);
});

test("the fingerprints are those of a whole document, and know its words", () => {
  expect(sourceFingerprints.size).toBeGreaterThan(2_000);
  // The notice that every such note opens with.
  expect(found(ownWords(sourceFingerprints), note("仅供参考,不构成任何投资建议"))).toEqual([
    "margin.NV note repeats the source: 仅供参考不构成任",
  ]);
});

test.each([
  ["whole", sentence, "天上有十二只白色"],
  ["in part", `据说${sentence.slice(3, 12)},很多`, "十二只白色的大雁"],
  ["to its last word", sentence.slice(-8), "雁往南飞去了"],
  [
    "with other figures, names and marks between",
    "天上有 12 只、十二只白色(white)的大雁……往南飞去了",
    "十二只白色的大雁",
  ],
])("a sentence that is repeated %s is found", (_, zh, copied) => {
  const [first, ...more] = found(invented, note(zh));
  expect(first).toMatch(/^margin\.NV note repeats the source: /);
  expect(first).toContain(copied);
  expect(more).toEqual([]);
});

test("a text without any Chinese has no passage", () => {
  expect(passages("AEC 800G")).toEqual([]);
});

test("terms of the trade, shorter than a passage, are not taken for a copy", () => {
  expect(found(invented, note("白色的大雁:十二只"))).toEqual([]);
});

test("inputs count as well; the source's title may be cited", () => {
  const words = { en: "Geese.", zh: sentence };
  const copied = "repeats the source: 天上有十二只白色";
  expect(found(invented, withInput("asp.800G", { meaning: words }))).toEqual([
    `asp.800G meaning ${copied}`,
  ]);
  expect(found(invented, withSource({ kind: words }))).toEqual([`source kind ${copied}`]);
  expect(found(invented, withSource({ title: words }))).toEqual([]);
});
