import type { Finding } from "../../src/analysis/checks";
import { checks, runChecks } from "../../src/analysis/checks";
import type { NumericFactId } from "../../src/dataset/facts";
import { factOf } from "../../src/dataset/facts";
import { Session } from "../../src/functions/session";
import { baseScenario } from "../../src/scenarios/catalogue";
import { patchReader, readScenario } from "../../src/scenarios/reader";
import { ask, ownScenario, sessionWith } from "../support/ask";
import { column, rows, table } from "./tables";

/** By hand from the source's figures, in billions, dollars and millions of cables. */
const byHand: Readonly<Record<string, readonly (readonly [stated: number, derived: number])[]>> = {
  "capacity.USMX": [
    [2.0e9, 2.5e9 * 0.4 + 2.5e9 * 0.5],
    [2.0e9, (2.5e9 / 1.4) * 0.4 + (2.5e9 / 1.4) * 0.5],
  ],
  "busbar.NV": [
    [2_000, 15_000 * 0.2],
    [2_000, 15_000 * 0.25],
  ],
  "demand.Meta.2026": [
    [1.5e6, 1.0e6 + 0.3e6],
    [1.5e6, 1.0e6 + 0.4e6],
  ],
  "content.GB200": [
    [22_000, 7_000 + 15_000],
    [23_000, 8_000 + 15_000],
  ],
  "aec.reach": [],
  "margin.bridge": [[0.5, 0.425 + 0.575 * 0.475 * 0.2 + ((0.575 * 0.2) / 0.575) * 0.125]],
};

const findingsOf = (id: string): readonly Finding[] =>
  runChecks().find(({ check }) => check.id === id)!.findings;

test("every check of the facts is there, in their order, with the bridge", () => {
  expect(runChecks().map(({ check }) => check.id)).toEqual(Object.keys(byHand));
});

test.each(Object.entries(byHand))(
  "%s: stated and derived as by hand, gap the difference",
  (id, pairs) => {
    const findings = findingsOf(id);
    expect(findings).toHaveLength(pairs.length);
    findings.forEach(({ stated, derived, gap }, index) => {
      const [statedByHand, derivedByHand] = pairs[index]!;
      expect(stated).toBe(statedByHand);
      expect(derived / derivedByHand).toBeCloseTo(1, 12);
      expect(gap).toBe(stated - derived);
    });
  },
);

test("the figures that the facts name: 2.25bn, 1.61bn, 3,000, 3,750, 50.46%", () => {
  const derived = (id: string) => findingsOf(id).map((finding) => finding.derived);
  expect(derived("capacity.USMX")[0]).toBe(2.25e9);
  expect(derived("capacity.USMX")[1]).toBeCloseTo(1_607_142_857, 0);
  expect(derived("busbar.NV")).toEqual([3_000, 3_750]);
  expect(derived("margin.bridge")[0]).toBeCloseTo(0.504625, 12);
});

test("the verdict says which way and how far the derivation lies, as a part of what is stated", () => {
  const verdicts = (id: string) => findingsOf(id).map(({ verdict }) => verdict.en);
  expect(verdicts("capacity.USMX")).toEqual([
    "disagrees: derived 12.5% above stated",
    "disagrees: derived 19.6% below stated",
  ]);
  expect(verdicts("busbar.NV")).toEqual([
    "disagrees: derived 50.0% above stated",
    "disagrees: derived 87.5% above stated",
  ]);
  expect(verdicts("demand.Meta.2026")).toEqual([
    "disagrees: derived 13.3% below stated",
    "disagrees: derived 6.7% below stated",
  ]);
  expect(verdicts("content.GB200")).toEqual(["agrees", "agrees"]);
  expect(verdicts("margin.bridge")).toEqual(["agrees to within 0.9%"]);
});

test("verdicts, titles, derivations and consequences are in both languages", () => {
  for (const { check, findings } of runChecks()) {
    const texts = [
      check.words,
      check.consequence,
      ...findings.flatMap(({ what, verdict }) => [what, verdict]),
    ];
    for (const { en, zh } of texts) {
      expect(en).toMatch(/^[ -~×–%]+$/);
      expect(zh).toMatch(/\p{Script=Han}/u);
    }
  }
  expect(findingsOf("busbar.NV")[1]!.verdict.zh).toBe("不一致：推算值高 87.5%");
  expect(findingsOf("demand.Meta.2026")[1]!.verdict.zh).toBe("不一致：推算值低 6.7%");
  expect(findingsOf("content.GB200")[0]!.verdict.zh).toBe("一致");
  expect(findingsOf("margin.bridge")[0]!.verdict.zh).toBe("基本一致，相差 0.9%");
});

describe("the findings are worked out from the dataset", () => {
  const compare = (id: string, facts: Partial<Record<NumericFactId, number>> = {}) =>
    checks
      .find((check) => check.id === id)!
      .compare(patchReader(readScenario(baseScenario), { facts }))
      .map(({ stated, derived }) => [stated, derived]);

  test.each([
    ["capacity.USMX", "capacity.USMX.base"],
    ["capacity.USMX", "capacity.USMX.newLines"],
    ["capacity.USMX", "capacity.USMX.moved"],
    ["capacity.USMX", "capacity.AEC.USMX"],
    ["busbar.NV", "content.GB200.busbar"],
    ["busbar.NV", "busbar.NV.value"],
    ["busbar.NV", "busbar.NV.covered"],
    ["busbar.NV", "share.NV.busbar"],
    ["demand.Meta.2026", "demand.Meta.2026"],
    ["demand.Meta.2026", "demand.Meta.2026.800G"],
    ["content.GB200", "content.GB200.busbar"],
    ["margin.bridge", "margin.NV"],
    ["margin.bridge", "margin.Cloud"],
    ["margin.bridge", "cost.retimer"],
    ["margin.bridge", "cost.cable"],
    ["margin.bridge", "spread.retimer"],
    ["margin.bridge", "spread.cable"],
  ] as const)("%s moves with %s", (id, fact) => {
    const doubled = 2 * readScenario(baseScenario).fact(fact);
    expect(compare(id, { [fact]: doubled })).not.toEqual(compare(id));
  });

  test("the ends of ranges are those of the facts", () => {
    const ends = (id: NumericFactId) => {
      const { estimate } = factOf(id);
      if (estimate.kind !== "range") throw new Error(`${id} is no range`);
      return [estimate.low, estimate.high] as const;
    };
    const byCords = ends("content.GB200.cords").map((cords) => cords + 15_000);
    expect(compare("content.GB200").map(([, derived]) => derived)).toEqual(byCords);
    expect(compare("content.GB200").map(([stated]) => stated)).toEqual(ends("content.GB200.total"));
    const by400G = ends("demand.Meta.2026.400G").map((cables) => cables + 1_000_000);
    expect(compare("demand.Meta.2026").map(([, derived]) => derived)).toEqual(by400G);
  });
});

describe("AEC.CHECKS()", () => {
  test("spills a row for each derivation, and one in words", () => {
    const found = rows(new Session(), "CHECKS");
    expect(column(found, "derived")).toEqual([
      2.25e9,
      expect.closeTo(1_607_142_857, 0),
      3_000,
      3_750,
      1_300_000,
      1_400_000,
      22_000,
      23_000,
      null,
      expect.closeTo(0.504625, 12),
    ]);
    expect(column(found, "unit")).toEqual([
      "CNY/year",
      "CNY/year",
      "USD/rack",
      "USD/rack",
      "cable",
      "cable",
      "USD/rack",
      "USD/rack",
      null,
      "share",
    ]);
    expect(column(found, "questions")).toEqual([
      "8",
      "8",
      "14, 16",
      "14, 16",
      "4",
      "4",
      "14",
      "14",
      "1, 3",
      "7, 9, 12",
    ]);
    expect(column(found, "gap")[2]).toBe(-1_000);
    expect(column(found, "stated")[9]).toBe(0.5);
  });

  test("where the disagreement is in words there are no figures", () => {
    const reach = table(new Session(), "CHECKS")[9]!;
    expect(reach.slice(1, 6)).toEqual([null, null, null, null, null]);
    expect(reach[6]).toBe("in words");
    expect(reach[8]).toContain("links between racks");
    const inChinese = table(new Session("zh"), "CHECKS")[9]!;
    expect(inChinese.slice(0, 1)).toEqual(["AEC 的使用位置"]);
    expect(inChinese[6]).toBe("文字陈述");
  });

  test("is on the figures as stated, whatever the scenario", () => {
    const overrides = { "capacity.AEC.USMX": { value: 1, reason: "test" } };
    const own = sessionWith(ownScenario({ stance: "bull", overrides }));
    expect(table(own, "CHECKS")).toEqual(ask("CHECKS"));
  });
});
