import { dataset } from "../../../src/dataset/dataset";
import { sourceRecord } from "../../../src/dataset/rules/sourceRecord";
import type { SourceDocument } from "../../../src/dataset/types";
import { places, withFact, withSource } from "./broken";

test("the dataset holds", () => {
  expect(sourceRecord.check(dataset)).toEqual([]);
});

test.each<[string, Partial<SourceDocument>]>([
  ["day of access", { accessed: "2026-02-30" }],
  ["day of access in order", { accessed: "2025-11-11" }],
  ["language", { language: "Chinese" }],
  ["questions", { questions: 0 }],
  ["whole number of questions", { questions: 23.5 }],
])("a source without a proper %s is found", (_, change) => {
  expect(places(sourceRecord, withSource(change))).toEqual([dataset.source.id]);
});

test("a day of publication that is none is found", () => {
  const published = "12 November 2025";
  const broken = withSource({ published });
  expect(sourceRecord.check(broken)).toContainEqual({
    where: dataset.source.id,
    what: `was published on "${published}"`,
  });
});

test("a dataset of another day than its source, or without a version, is found", () => {
  const id = [dataset.source.id];
  expect(places(sourceRecord, { ...dataset, asOf: "2025-11-13" })).toEqual(id);
  expect(places(sourceRecord, { ...dataset, version: "1.0" })).toEqual(id);
});

test("a fact that cites another document or another day is found", () => {
  const source = { document: "another-call", question: 3 };
  expect(places(sourceRecord, withFact("margin.NV", { source }))).toEqual(["margin.NV"]);
  expect(places(sourceRecord, withFact("margin.NV", { asOf: "2025-11-13" }))).toEqual([
    "margin.NV",
  ]);
});
