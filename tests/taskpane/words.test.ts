import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Words } from "../../src/dataset/types";
import { units } from "../../src/dataset/types";
import { words as pageWords } from "../../src/hosts/workbench/words";
import { say } from "../../src/taskpane/language";
import { moreWords } from "../../src/taskpane/moreWords";
import { words as firstWords } from "../../src/taskpane/words";

const paneWords = { ...firstWords, ...moreWords };

const source = path.join(__dirname, "../../src");

/** The code below a folder but the lists of texts themselves. */
function codeIn(folder: string): string {
  return readdirSync(path.join(source, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && path.basename(name) !== "words.ts")
    .map((name) => readFileSync(path.join(source, folder, name), "utf8"))
    .join("\n");
}

const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

describe.each<[string, Readonly<Record<string, Words>>, string]>([
  ["pane", paneWords, codeIn("taskpane")],
  ["page", pageWords, codeIn("hosts/workbench")],
])("the texts of the %s", (_name, words, code) => {
  const entries = Object.entries(words).filter(([key]) => key !== "unit.none");

  const breaking = (isBroken: (text: Words) => boolean) =>
    entries.filter(([, text]) => isBroken(text)).map(([key]) => key);

  test("none is missing in a language", () => {
    expect(breaking(({ en, zh }) => en.trim() === "" || zh.trim() === "")).toEqual([]);
  });

  test("the same values are filled in in both languages", () => {
    expect(breaking(({ en, zh }) => String(places(en)) !== String(places(zh)))).toEqual([]);
  });

  test("Chinese has Chinese punctuation", () => {
    const western = /\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}/u;
    expect(breaking(({ zh }) => western.test(zh))).toEqual([]);
  });

  test("English has no Chinese", () => {
    expect(breaking(({ en }) => /\p{Script=Han}/u.test(en))).toEqual([]);
  });

  /** A key stands in the code as it is, or is put together from its first part: `unit.${unit}`. */
  const isUsed = (key: string) =>
    code.includes(`"${key}"`) ||
    (key.includes(".") && code.includes(`\`${key.slice(0, key.indexOf("."))}.\${`));

  test("each is used", () => {
    expect(entries.map(([key]) => key).filter((key) => !isUsed(key))).toEqual([]);
  });
});

/** What is fetched together with the texts that the first view does without. */
const later =
  /^(?:(?:formula|functions|audit|evidence|charts|workbook|scenario[\\/](?:edit|transfer))[\\/]|figures[\\/](?:RangeBar|LabelsMeaning)\.)/;

test("what is shown before anything else is fetched has its texts by then", () => {
  const first = readdirSync(path.join(source, "taskpane"), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !/words\.ts$/i.test(name) && !later.test(name))
    .map((name) => readFileSync(path.join(source, "taskpane", name), "utf8"))
    .join("\n");
  expect(Object.keys(moreWords).filter((key) => first.includes(`"${key}"`))).toEqual([]);
});

test("every unit has its words", () => {
  for (const unit of units) expect(paneWords).toHaveProperty([`unit.${unit}`]);
});

test("a text that is not given what it needs is an error, not a gap", () => {
  expect(() => say("en", "inputsCount")).toThrow("count");
  expect(say("en", "inputsCount", { count: 3 })).toBe("3 set");
});
