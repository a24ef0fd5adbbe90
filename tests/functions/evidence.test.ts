import { facts } from "../../src/dataset/facts";
import { inputIds } from "../../src/dataset/inputs";
import { names } from "../../src/dataset/names";
import { catalogue } from "../../src/functions/catalogue";
import type { Cell } from "../../src/functions/cells";
import { answer, ask, errorOf, ownScenario, sessionUnder, sessionWith } from "../support/ask";

const rows = (...args: Parameters<typeof ask>) => ask(...args) as Cell[][];

describe("FACT", () => {
  test.each([
    ["value", 1_700_000],
    ["low", 1_530_000],
    ["high", 1_870_000],
    ["kind", "about"],
    ["class", "quoted"],
    ["unit", "cable"],
    ["question", 3],
    ["subject", "NV"],
    ["measure", "AEC demand"],
    ["period", "2026"],
    ["favours", "high"],
    ["asOf", "2025-11-12"],
  ])("gives the field %s", (field, expected) => {
    const given = ask("FACT", "demand.NV.2026", field);
    if (typeof expected === "number") expect(given).toBeCloseTo(expected, 4);
    else expect(given).toBe(expected);
  });

  test("gives the notes in both languages", () => {
    expect(ask("FACT", "demand.NV.2026", "note")).toMatch(/orders/);
    expect(ask("FACT", "demand.NV.2026", "noteZh")).toMatch(/\p{Script=Han}/u);
  });

  test("moves with the scenario: value and class, not the ends", () => {
    const bull = sessionUnder("bull");
    expect(answer(bull, "FACT", "demand.NV.2026")).toBe(1_870_000);
    expect(answer(bull, "FACT", "demand.NV.2026", "class")).toBe("assumed");
    expect(answer(bull, "FACT", "demand.NV.2026", "low")).toBe(1_530_000);
    expect(answer(sessionUnder("bear"), "FACT", "margin.NV", "class")).toBe("quoted");
    expect(ask("FACT", "margin.NV", "class")).toBe("midpoint");
    expect(ask("FACT", "cost.other", "class")).toBe("computed");
  });

  test("an overridden fact has no width, and says so", () => {
    const overrides = { "cost.retimer": { value: 0.5, reason: "teardown" } };
    const session = sessionWith(ownScenario({ overrides }));
    const field = (id: string, name: string) => answer(session, "FACT", id, name);
    expect(["low", "value", "high"].map((end) => field("cost.retimer", end))).toEqual([
      0.5, 0.5, 0.5,
    ]);
    expect(field("cost.retimer", "class")).toBe("override");
    for (const end of ["low", "value", "high"])
      expect(field("cost.other", end)).toBeCloseTo(0.05, 12);
  });

  test("a remainder's ends are the opposite ends of what it is left of", () => {
    expect(ask("FACT", "cost.other", "low")).toBeCloseTo(0.05, 12);
    expect(ask("FACT", "cost.other")).toBeCloseTo(0.075, 12);
    expect(ask("FACT", "cost.other", "high")).toBeCloseTo(0.1, 12);
  });

  test("a statement is its words", () => {
    expect(ask("FACT", "maturity.800G")).toBe("mature");
    expect(ask("FACT", "maturity.800G", "unit")).toBe("none");
    expect(ask("FACT", "maturity.800G", "kind")).toBe("text");
  });
});

describe("FACTS", () => {
  const idsOf = (filter: string | number | null) =>
    rows("FACTS", filter)
      .slice(1)
      .map(([id]) => id);

  test("without a filter spills every fact", () => {
    expect(idsOf(null)).toEqual(facts.map(({ id }) => id));
    expect(rows("FACTS")[0]).toEqual([
      "id",
      "subject",
      "measure",
      "period",
      "low",
      "value",
      "high",
      "unit",
      "kind",
      "question",
    ]);
  });

  test("finds a topic as a whole", () => {
    expect(idsOf("Robots")).toEqual(
      facts.filter(({ topic }) => topic === "robots").map(({ id }) => id),
    );
  });

  test.each([5, "5", "Q5", "q5", " Q5 "])("finds question %j", (filter) => {
    expect(idsOf(filter)).toEqual(
      facts.filter(({ source }) => source.question === 5).map(({ id }) => id),
    );
  });

  test.each(["谷歌", "google", "Google TPU", "attach.TPU", "单柜", "用量"])(
    "finds part of a text: %s",
    (filter) => {
      expect(idsOf(filter).length).toBeGreaterThan(0);
      expect(idsOf(filter).length).toBeLessThan(facts.length);
    },
  );

  test("shows what a row holds: three figures, or words in the middle", () => {
    const bull = answer(sessionUnder("bull"), "FACTS", "demand.Amazon.2026") as Cell[][];
    expect(bull[1]).toEqual([
      "demand.Amazon.2026",
      "Amazon",
      "AEC demand",
      "2026",
      3_000_000,
      3_600_000,
      3_600_000,
      "cable",
      "atLeast",
      6,
    ]);
    expect(rows("FACTS", "maturity.1.6T")[1]!.slice(4, 7)).toEqual([null, "not yet mature", null]);
    expect(rows("FACTS", "attach.rack72")[1]![3]).toBeNull();
  });
});

describe("LIST", () => {
  test.each(Object.keys(names) as (keyof typeof names)[])("%s", (list) => {
    const [header, ...found] = rows("LIST", list);
    expect(header).toEqual(["name", "meaning"]);
    expect(found).toEqual(names[list].map(({ id, words }) => [id, words.en]));
  });

  test.each([
    ["facts", facts.map(({ id }) => id)],
    ["inputs", inputIds],
    ["functions", catalogue.map(({ name }) => name)],
    ["scenarios", ["Base", "Bear", "Bull", "Example inputs"]],
  ])("%s", (list, ids) => {
    const [, ...found] = rows("LIST", list);
    expect(found.map(([id]) => id)).toEqual(ids);
    expect(found.every(([, meaning]) => typeof meaning === "string" && meaning !== "")).toBe(true);
  });

  test("the user's own scenarios are listed", () => {
    const found = answer(sessionWith(ownScenario()), "LIST", "scenarios") as Cell[][];
    expect(found.at(-1)![0]).toBe("Mine");
  });
});

describe("statements, in English unless Chinese is asked for", () => {
  test.each([
    ["STATUS", ["Google", "AEC"], "just validated"],
    ["STATUS", ["Amazon", "AEC"], "not on the approved-supplier list"],
    ["SUPPLIER", ["Retimer", "Cloud"], "Marvell"],
    ["SUPPLIER", ["Connector", "NV"], "in-house"],
    ["SUPPLIER", ["Connector", "Cloud"], "in-house"],
    ["SUPPLIER", ["Cable", "NV"], "Woer"],
    ["MATURITY", ["1.6T"], "not yet mature"],
    ["SOURCE", ["margin.NV"], "Expert call of 2025-11-12, question 7"],
  ] as const)("%s%j", (name, args, text) => {
    expect(ask(name, ...args)).toBe(text);
    expect(ask(name, ...args, "en")).toBe(text);
    expect(answer(sessionUnder("bull"), name, ...args)).toBe(text);
  });

  test.each([
    ["STATUS", ["NV", "ACC"]],
    ["STATUS", ["NV", "Backplane"]],
    ["STATUS", ["NV", "Power"]],
    ["STATUS", ["NV", "Power cords"]],
    ["STATUS", ["NV", "Busbar"]],
    ["STATUS", ["Meta", "Power"]],
    ["STATUS", ["Google", "Power cords"]],
    ["STATUS", ["Google", "Busbar"]],
    ["STATUS", ["Vertiv", "Liquid cooling"]],
    ["STATUS", ["Company", "Power"]],
    ["SUPPLIER", ["Cable", "Cloud"]],
    ["MATURITY", ["800G"]],
    ["SOURCE", ["attach.TPU"]],
  ] as const)("%s%j in both", (name, args) => {
    expect(ask(name, ...args)).toMatch(/^[\x20-\x7e]+$/);
    expect(ask(name, ...args, "zh")).toMatch(/\p{Script=Han}/u);
  });
});

test("SCENARIO and SCENARIOS show the user's own state", () => {
  const own = ownScenario({
    stance: "bull",
    bands: { about: 0.3, open: 0.4 },
    inputs: { "asp.800G": { value: 1 } },
    overrides: {
      "margin.NV": { value: 0.4, reason: "" },
      "margin.Cloud": { value: 0.4, reason: "" },
    },
  });
  const session = sessionWith(own);
  expect(answer(session, "SCENARIO")).toBe("Mine");
  expect((answer(session, "SCENARIOS") as Cell[][]).at(-1)).toEqual([
    "Mine",
    "bull",
    0.3,
    0.4,
    1,
    2,
    true,
  ]);
  expect(errorOf(ask("SCENARIO", "Bull")).code).toBe("#VALUE!");
});
