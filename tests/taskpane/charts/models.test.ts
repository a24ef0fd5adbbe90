import { explain } from "../../../src/analysis/explain";
import { environmentOf } from "../../../src/functions/call";
import { findFunction } from "../../../src/functions/catalogue";
import { numericComputation } from "../../../src/functions/computation";
import { parseCall } from "../../../src/functions/evaluate";
import { Session } from "../../../src/functions/session";
import { builtIn } from "../../../src/scenarios/catalogue";
import { marginBridge } from "../../../src/taskpane/charts/bridge/model";
import { contentFigures, platformsWithout } from "../../../src/taskpane/charts/content/model";
import { costShares } from "../../../src/taskpane/charts/cost/model";
import { demandFigures } from "../../../src/taskpane/charts/demand/model";
import type { Figure, Known } from "../../../src/taskpane/charts/figure";
import { figureOf } from "../../../src/taskpane/charts/figure";
import { gapOf, knownShares, speedMixes } from "../../../src/taskpane/charts/mix/model";
import {
  answer,
  figure as askFigure,
  ownScenario,
  sessionUnder,
  sessionWith,
} from "../../support/ask";

function known(figure: Figure): Known {
  if (figure.kind === "gap") throw new Error(figure.message);
  return figure;
}

const scenarios = builtIn.map(({ id }) => id);

describe.each(scenarios)("under %s", (id) => {
  const session = sessionUnder(id);

  test("demand is what DEMAND answers, and its whiskers end where EXPLAIN's range ends", () => {
    const rows = demandFigures(session, null);
    expect(rows).toHaveLength(10);
    for (const { customer, year, figure } of rows) {
      if (figure.kind === "gap") continue;
      expect(figure.value).toBe(askFigure(session, "DEMAND", customer, year));
      const environment = environmentOf(session);
      const call = parseCall(environment, findFunction("DEMAND")!, [customer, year]);
      const [ground] = explain(numericComputation(environment, call)).grounds;
      if (ground?.kind !== "fact") continue;
      const { low, high } = figure.reach ?? { low: figure.value, high: figure.value };
      expect([low, high]).toEqual([ground.low, ground.high]);
      expect(figure.class).toBe(ground.class);
    }
  });

  test("the shares of a split that is drawn add up to the whole", () => {
    const drawn = speedMixes(session).flatMap((mix) => {
      const shares = knownShares(mix);
      return shares ? [shares] : [];
    });
    expect(drawn.length).toBeGreaterThan(3);
    for (const shares of drawn) {
      expect(shares.reduce((sum, { figure }) => sum + figure.value, 0)).toBeCloseTo(1, 12);
    }
  });

  test("the parts of the cost add up to the whole", () => {
    const values = costShares(session).map(({ figure }) => known(figure).value);
    expect(values).toHaveLength(4);
    expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 12);
  });

  test.each([
    ["NV", "Cloud"],
    ["Cloud", "NV"],
  ] as const)("the bridge from %s to %s leads from one stated margin to the other", (from, to) => {
    const bridge = marginBridge(session, from, to);
    if (bridge.kind === "gap") throw new Error(bridge.message);
    const { steps } = bridge;
    const changes = steps.filter(({ kind }) => kind === "change");
    const total = changes.reduce((sum, step) => sum + step.to - step.from, steps[0]!.to);
    expect(steps[0]!.to).toBe(askFigure(session, "MARGIN", from));
    expect(total).toBeCloseTo(askFigure(session, "MARGIN", to), 12);
    // Each step begins where the one before it ends.
    for (const [index, { kind, from: start }] of steps.entries()) {
      expect(start).toBeCloseTo(kind === "margin" ? 0 : steps[index - 1]!.to, 12);
    }
  });

  test("content and the Company's part of it are what CONTENT and CAPTURE answer", () => {
    for (const { platform, item, figure, capture } of contentFigures(session)) {
      for (const [name, one] of [
        ["CONTENT", figure],
        ["CAPTURE", capture],
      ] as const) {
        const cell = answer(session, name, platform, item);
        if (one.kind === "known") expect(one.value).toBe(cell);
        else expect(cell).toMatchObject({ code: "#N/A", message: one.message });
      }
    }
  });

  test("a figure lies within its own range", () => {
    const figures = [
      ...demandFigures(session, null),
      ...costShares(session),
      ...contentFigures(session),
      ...speedMixes(session).flatMap(({ shares }) => shares),
    ].map(({ figure }) => figure);
    for (const figure of figures) {
      if (figure.kind === "gap" || !figure.reach) continue;
      const { low, high } = figure.reach;
      expect(low).toBeLessThan(high);
      expect(figure.value).toBeGreaterThanOrEqual(low - 1e-9);
      expect(figure.value).toBeLessThanOrEqual(high + 1e-9);
    }
  });
});

test("a figure that waits for an input is a gap that names it", () => {
  const rows = demandFigures(new Session(), null);
  const gaps = rows.flatMap(({ customer, year, figure }) =>
    figure.kind === "gap" ? [[customer, year, ...figure.inputs]] : [],
  );
  expect(gaps).toEqual([
    ["Google", "2025", "demand.Google.2025"],
    ["China", "2026", "demand.China.2026"],
  ]);
});

test("a split that the source does not state comes with what it says instead", () => {
  const mixes = speedMixes(new Session());
  const nv = mixes.find(({ customer, year }) => customer === "NV" && year === "2026")!;
  expect(knownShares(nv)).toBeUndefined();
  expect(gapOf(nv)!.inputs).toEqual(["mix.NV.800G.2026"]);
  expect(nv.said!.en).toBe("mainly 800G");
});

test("the rest of the cost reaches from what the high retimer leaves to what the low one does", () => {
  const other = known(figureOf(new Session(), "COST", ["Other"]));
  expect(other.class).toBe("computed");
  expect(other.reach!.low).toBeCloseTo(0.05, 12);
  expect(other.reach!.high).toBeCloseTo(0.1, 12);
  expect(other.reach!.assumed).toBe(false);
});

test("a sum reaches as far as all that it adds up together", () => {
  const power = known(figureOf(new Session(), "CONTENT", ["Rubin", "Power"]));
  expect(power.value).toBe(45_000);
  expect(power.reach).toEqual({ low: 44_000, high: 52_000, assumed: true });
});

test("what rests on a placeholder says so", () => {
  const session = sessionUnder("example");
  expect(known(figureOf(session, "DEMAND", ["Google", "2025"])).class).toBe("placeholder");
  expect(known(figureOf(session, "CONTENT", ["GB300", "Power"])).class).toBe("placeholder");
});

test("an override is drawn where it is, beside the source's own range", () => {
  const session = sessionWith(
    ownScenario({ overrides: { "demand.NV.2026": { value: 3_000_000, reason: "orders" } } }),
  );
  expect(figureOf(session, "DEMAND", ["NV", "2026"])).toEqual({
    kind: "known",
    value: 3_000_000,
    class: "override",
    reach: { low: 1_530_000, high: 1_870_000, assumed: true },
  });
});

test("items that the source does not value are left out, and platforms of which it values none are named", () => {
  const rows = contentFigures(new Session());
  expect(rows.filter(({ platform }) => platform === "Rubin").map(({ item }) => item)).toEqual([
    "Power",
  ]);
  const waiting = rows.filter(({ figure }) => figure.kind === "gap");
  expect(waiting.map(({ platform, item }) => [platform, item])).toEqual([["GB300", "Power"]]);
  expect(platformsWithout(rows)).toEqual(["TPU"]);
});

test("a bridge that the scenario makes impossible says why", () => {
  const session = sessionWith(
    ownScenario({ overrides: { "margin.NV": { value: 1, reason: "test" } } }),
  );
  const bridge = marginBridge(session, "NV", "Cloud");
  expect(bridge.kind).toBe("gap");
});
