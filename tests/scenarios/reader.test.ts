import { baseScenario } from "../../src/scenarios/catalogue";
import type { Reading } from "../../src/scenarios/reader";
import { patchReader, readScenario, traceReader } from "../../src/scenarios/reader";
import { ownScenario } from "../support/ask";

const words = (en: string) => ({ en, zh: en });

describe("a scenario's reader", () => {
  test("gives figures, statements and inputs, and hands steps back", () => {
    const scenario = ownScenario({ inputs: { "asp.800G": { value: 310 } } });
    const reader = readScenario(scenario);
    expect(reader.scenario).toBe(scenario);
    expect(reader.fact("demand.Google.2026")).toBe(2_000_000);
    expect(reader.statement("maturity.800G").en).toBe("mature");
    expect(reader.input("asp.800G")).toBe(310);
    expect(reader.step(words("half"), 0.5, "share")).toBe(0.5);
    expect(reader.missing()).toEqual([]);
  });

  test("collects every unset input, each once, in reading order", () => {
    const reader = readScenario(baseScenario);
    expect(reader.input("fx.USDCNY")).toBeNaN();
    expect(reader.input("asp.800G")).toBeNaN();
    expect(reader.input("fx.USDCNY")).toBeNaN();
    expect(reader.missing()).toEqual(["fx.USDCNY", "asp.800G"]);
  });

  test("an input of zero is set", () => {
    const reader = readScenario(ownScenario({ inputs: { "asp.800G": { value: 0 } } }));
    expect(reader.input("asp.800G")).toBe(0);
    expect(reader.missing()).toEqual([]);
  });

  test("two readers of one scenario do not share what is missing", () => {
    const first = readScenario(baseScenario);
    first.input("asp.800G");
    expect(readScenario(baseScenario).missing()).toEqual([]);
  });

  test("a figure is no statement", () => {
    const reader = readScenario(baseScenario);
    const read = () => reader.statement("demand.NV.2026" as never);
    expect(read).toThrow(new TypeError("demand.NV.2026 is not a statement in words"));
  });
});

describe("a patched reader", () => {
  test("moves what the patch names and nothing else, zero included", () => {
    const reader = patchReader(readScenario(baseScenario), {
      facts: { "demand.NV.2026": 0 },
      inputs: { "asp.800G": 0 },
    });
    expect(reader.fact("demand.NV.2026")).toBe(0);
    expect(reader.fact("demand.NV.2025")).toBe(700_000);
    expect(reader.input("asp.800G")).toBe(0);
    expect(reader.missing()).toEqual([]);
  });

  test("still collects what neither scenario nor patch sets", () => {
    const reader = patchReader(readScenario(baseScenario), { inputs: { "asp.800G": 1 } });
    reader.input("fx.USDCNY");
    expect(reader.missing()).toEqual(["fx.USDCNY"]);
  });

  test("goes over the scenario's own inputs and overrides", () => {
    const scenario = ownScenario({
      inputs: { "asp.800G": { value: 310 } },
      overrides: { "demand.NV.2026": { value: 5, reason: "" } },
    });
    const reader = patchReader(readScenario(scenario), {
      facts: { "demand.NV.2026": 6 },
      inputs: { "asp.800G": 7 },
    });
    expect([reader.fact("demand.NV.2026"), reader.input("asp.800G")]).toEqual([6, 7]);
  });

  test("an empty patch changes nothing", () => {
    const reader = patchReader(readScenario(baseScenario), {});
    expect(reader.fact("demand.NV.2026")).toBe(1_700_000);
    expect(reader.input("asp.800G")).toBeNaN();
    expect(reader.scenario).toBe(baseScenario);
  });
});

describe("a tracing reader", () => {
  test("records what is read, in reading order, each fact, statement and input once", () => {
    const trace: Reading[] = [];
    const reader = traceReader(readScenario(baseScenario), trace);
    const read = () => {
      reader.fact("demand.NV.2026");
      reader.statement("maturity.800G");
      reader.input("asp.800G");
    };
    read();
    read();
    expect(trace).toEqual([
      { kind: "fact", id: "demand.NV.2026", value: 1_700_000 },
      { kind: "statement", id: "maturity.800G", words: { en: "mature", zh: "成熟" } },
      { kind: "input", id: "asp.800G", value: NaN },
    ]);
    expect(reader.missing()).toEqual(["asp.800G"]);
  });

  test("records every step, and hands it back", () => {
    const trace: Reading[] = [];
    const reader = traceReader(readScenario(baseScenario), trace);
    expect(reader.step(words("saving"), 0.1, "share")).toBe(0.1);
    expect(reader.step(words("saving"), 0.2, "share")).toBe(0.2);
    expect(trace).toEqual([
      { kind: "step", name: words("saving"), value: 0.1, unit: "share" },
      { kind: "step", name: words("saving"), value: 0.2, unit: "share" },
    ]);
  });

  test("records what a patch gives, whichever is wrapped around the other", () => {
    const patch = { facts: { "demand.NV.2026": 1 } } as const;
    const outside: Reading[] = [];
    traceReader(patchReader(readScenario(baseScenario), patch), outside).fact("demand.NV.2026");
    expect(outside).toEqual([{ kind: "fact", id: "demand.NV.2026", value: 1 }]);
  });

  test("tells facts and inputs apart that a reader gives the same number", () => {
    const trace: Reading[] = [];
    const reader = traceReader(readScenario(baseScenario), trace);
    reader.fact("demand.NV.2025");
    reader.fact("demand.NV.2026");
    expect(trace.map((reading) => reading.kind === "fact" && reading.id)).toEqual([
      "demand.NV.2025",
      "demand.NV.2026",
    ]);
  });
});
