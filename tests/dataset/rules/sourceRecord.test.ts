import { dataset } from "../../../src/dataset/dataset";
import { sourceRecord } from "../../../src/dataset/rules/sourceRecord";
import type { SourceDocument } from "../../../src/dataset/types";
import { found, withFact, withSource } from "./broken";

test("the dataset holds", () => {
  expect(sourceRecord.check(dataset)).toEqual([]);
});

const { id } = dataset.source;

test.each<[string, Partial<SourceDocument>, string]>([
  ["day of access", { accessed: "2026-02-30" }, 'was read on "2026-02-30"'],
  ["day of access in order", { accessed: "2025-11-11" }, "was read before it was published"],
  ["language", { language: "Chinese" }, 'is in the language "Chinese"'],
  ["language tag", { language: "zhs" }, 'is in the language "zhs"'],
  ["questions", { questions: 0 }, "has no questions"],
  ["whole number of questions", { questions: 23.5 }, "has no questions"],
])("a source without a proper %s is found", (_, change, what) => {
  expect(found(sourceRecord, withSource(change))).toEqual([`${id} ${what}`]);
});

test.each(["12 November 2025", "2025-11", "x2025-11-12", "2025-11-12x", "2025-11-31", "2025"])(
  'the day of publication "%s" is found',
  (published) => {
    const broken = found(sourceRecord, withSource({ published }));
    expect(broken).toContain(`${id} was published on "${published}"`);
  },
);

test("a source may be read on the day on which it is published", () => {
  const { published } = dataset.source;
  expect(found(sourceRecord, withSource({ accessed: published }))).toEqual([]);
});

test("a dataset of another day than its source is found", () => {
  expect(found(sourceRecord, { ...dataset, asOf: "2025-11-13" })).toEqual([
    `${id} is not of the dataset's day, 2025-11-13`,
  ]);
});

test.each(["1.0", "v1.0.0", "1.0.0-beta", "1.0.x"])(
  "a dataset of the version %s is found",
  (version) => {
    expect(found(sourceRecord, { ...dataset, version })).toEqual([
      `${id} has the dataset version "${version}"`,
    ]);
  },
);

test("a version may have parts of several digits", () => {
  expect(found(sourceRecord, { ...dataset, version: "10.11.12" })).toEqual([]);
});

test("a fact that cites another document or another day is found", () => {
  const source = { document: "another-call", question: 3 };
  expect(found(sourceRecord, withFact("margin.NV", { source }))).toEqual([
    "margin.NV cites another-call",
  ]);
  expect(found(sourceRecord, withFact("margin.NV", { asOf: "2025-11-13" }))).toEqual([
    "margin.NV is stated as of 2025-11-13",
  ]);
});
