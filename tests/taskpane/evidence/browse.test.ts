import { learn } from "../../../src/taskpane/language";
import { moreWords } from "../../../src/taskpane/moreWords";
import { facts } from "../../../src/dataset/facts";
import { source } from "../../../src/dataset/source";
import { subjects } from "../../../src/dataset/subjects";
import { topics } from "../../../src/dataset/types";
import { found, grouped } from "../../../src/taskpane/evidence/facts/browse";
import { buyers, isAbout } from "../../../src/taskpane/evidence/facts/customers";
import { questions, titleOfQuestion } from "../../../src/taskpane/evidence/facts/questions";

// The tab comes with its texts; what it is made of does not.
learn(moreWords);

const search = (text: string) => found({ search: text, buyer: undefined }).map(({ id }) => id);

describe("a search", () => {
  test("without a word finds every fact", () => {
    expect(search("")).toEqual(facts.map(({ id }) => id));
    expect(search("   ")).toHaveLength(facts.length);
  });

  test.each([
    ["an id", "demand.google", ["demand.Google.2026"]],
    ["English words", "busbar content", expect.arrayContaining(["content.GB200.busbar"])],
    ["a Chinese word", "谷歌", expect.arrayContaining(["demand.Google.2026", "attach.TPU"])],
    ["both languages at once", "NV 需求量 2026", ["demand.NV.2026"]],
    ["a word of a note", "Innolight", expect.arrayContaining(["edge.jointVenture"])],
    ["a word of a statement", "Rosendahl", ["1.6T.bottleneck"]],
    ["a figure", "1,700,000", ["demand.NV.2026"]],
    ["an end of a range", "300000", ["demand.Meta.2026.400G"]],
    ["full width and capitals", "ＲＥＴＩＭＥＲ supplier", expect.any(Array)],
  ])("by %s", (_what, text, ids) => {
    expect(search(text)).toEqual(ids);
    expect(search(text).length).toBeGreaterThan(0);
  });

  test.each(["Q5", "q5", "question 5", "问题5", "第5问", " Q5 "])(
    "for %j finds that question's facts and no others",
    (text) => {
      const wanted = facts.filter(({ source: { question } }) => question === 5);
      expect(search(text)).toEqual(wanted.map(({ id }) => id));
    },
  );

  test("needs every word", () => {
    expect(search("google retimer")).toEqual([]);
  });

  test("finds nothing across two texts", () => {
    expect(search("NVAEC")).toEqual([]);
  });
});

describe("customers", () => {
  test("each of them has facts", () => {
    for (const { id } of buyers) {
      expect([id, found({ search: "", buyer: id }).length > 0]).toEqual([id, true]);
    }
  });

  test("a fact about a customer's platform or the Company there is about that customer", () => {
    const ids = found({ search: "", buyer: "Google" }).map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining([
        "demand.Google.2026",
        "attach.TPU",
        "status.Google.AEC",
        "content.Google.total",
        "margin.Cloud",
      ]),
    );
    expect(ids).not.toContain("demand.NV.2026");
  });

  test("every fact's subject is one of those whose customers are known", () => {
    const known = new Set<unknown>(Object.values(subjects));
    expect(facts.filter(({ subject }) => !known.has(subject))).toEqual([]);
    expect(facts.some((fact) => buyers.every(({ id }) => !isAbout(fact, id)))).toBe(true);
  });

  test("narrow a search", () => {
    expect(found({ search: "AEC demand", buyer: "China" }).map(({ id }) => id)).toEqual(
      expect.arrayContaining(["demand.China.2025"]),
    );
    expect(found({ search: "Rubin", buyer: "China" })).toEqual([]);
  });
});

describe("groups", () => {
  test("by topic hold every fact once, in the source's order", () => {
    const groups = grouped(facts, "topic", "en");
    expect(groups.map(({ id }) => id)).toEqual(topics);
    expect(groups.flatMap((group) => group.facts)).toEqual(facts);
  });

  test("by question are all of the source's questions, those without a figure too", () => {
    const groups = grouped(facts, "question", "en");
    expect(groups.map(({ id }) => Number(id))).toEqual(
      Array.from({ length: source.questions }, (_question, index) => index + 1),
    );
    expect(groups.flatMap((group) => group.facts)).toHaveLength(facts.length);
    expect(groups[14]!.facts.map(({ estimate }) => estimate.kind)).toEqual(["text"]);
  });

  test("without facts are left out", () => {
    const listed = found({ search: "Q5", buyer: undefined });
    expect(grouped(listed, "question", "zh").map(({ name }) => name)).toEqual([
      "问题 5：谷歌的 AEC 需求",
    ]);
  });

  test("every question has a title in both languages", () => {
    expect(questions).toHaveLength(source.questions);
    const titles = questions.map(titleOfQuestion);
    expect(new Set(titles.map(({ en }) => en)).size).toBe(source.questions);
    expect(new Set(titles.map(({ zh }) => zh)).size).toBe(source.questions);
    expect(titles.every(({ zh }) => /\p{Script=Han}|ACC/u.test(zh))).toBe(true);
  });
});
