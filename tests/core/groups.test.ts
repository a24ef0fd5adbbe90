import type { InputId } from "../../src/dataset/inputs";
import { inputIds } from "../../src/dataset/inputs";
import type { Argument } from "../../src/functions/cells";
import { Session } from "../../src/functions/session";
import {
  answer,
  ask,
  errorOf,
  expectError,
  figure,
  ownScenario,
  sessionWith,
} from "../support/ask";

/** The inputs that an error names, in its order. */
function asked(message: string): InputId[] {
  const places = inputIds.map((id) => ({
    id,
    at: message.replaceAll("（", " (").indexOf(`${id} (`),
  }));
  return places
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ id }) => id);
}

const missingOf = (name: string, ...args: Argument[]) => errorOf(ask(name, ...args)).message;

describe("a group in which someone lacks a figure", () => {
  test("says who, which input fills the gap, what the rest sum to, and how to ask for it", () => {
    const message = missingOf("DEMAND", "North America", 2025);
    expect(message).toBe(
      "North America lacks Google. Not in the source: set demand.Google.2025 (Google's AEC demand, 2025). " +
        'The rest sum to 3,800,000: ask for "NV+Meta+Amazon".',
    );
    expect(figure(new Session(), "DEMAND", "NV+Meta+Amazon", 2025)).toBe(3_800_000);
  });

  test("in Chinese too", () => {
    expect(errorOf(answer(new Session("zh"), "DEMAND", "北美", 2025)).message).toBe(
      "北美 缺少 Google。来源未给出：请设置 demand.Google.2025（谷歌 2025 年 AEC 需求量）。" +
        '其余合计 3,800,000，可用"NV+Meta+Amazon"查询。',
    );
  });

  test("is answered once the input is set", () => {
    const session = sessionWith(ownScenario({ inputs: { "demand.Google.2025": { value: 1e6 } } }));
    expect(answer(session, "DEMAND", "North America", 2025)).toBe(4_800_000);
  });

  test("where a speed is not named for a member, no input is said to help", () => {
    const message = missingOf("DEMAND", "All", 2025, "800G");
    expect(message).toMatch(/^All lacks NV, Meta, Google, China\. /);
    expect(message).toContain("The source names no 800G cables for China in 2025");
    expect(asked(message)).toEqual([]);
    expect(message).toContain('The rest sum to 1,400,000: ask for "Amazon".');
  });

  test("where nobody has such a speed, there is no rest to ask for", () => {
    const message = missingOf("DEMAND", "North America", 2026, "200G");
    expect(message).toMatch(/^North America lacks NV, Meta, Google, Amazon\. /);
    expect(message).not.toMatch(/ask for "/);
  });

  test("one member without such a speed and one without a split: no rest, no inputs", () => {
    expect(missingOf("DEMAND", "Google+China", 2026, "800G")).toBe(
      "Google+China lacks Google, China. " +
        "The source names no 800G cables for China in 2026; ask for 400G or 200G.",
    );
    expect(errorOf(answer(new Session("zh"), "DEMAND", "Google+China", 2026, "800G")).message).toBe(
      "Google+China 缺少 Google、China。来源未提及 China 2026 年的 800G 用缆；可查询 400G 或 200G。",
    );
  });

  test("the rest is shown to two decimals at most", () => {
    const inputs = { "share.Company.AEC.Meta": { value: 0.123456789 } };
    const error = errorOf(
      answer(sessionWith(ownScenario({ inputs })), "SHIPMENTS", "NV+Meta", 2026),
    );
    expect(error.message).toContain('The rest sum to 185,185.18: ask for "Meta".');
  });

  test("a member whose figures contradict each other is no member without a figure", () => {
    const overrides = { "demand.Meta.2026": { value: 300_000, reason: "" } };
    const session = sessionWith(ownScenario({ overrides }));
    expectError(answer(session, "DEMAND", "Meta+Amazon", 2026, "400G"), "#NUM!", "more than all");
    const zh = sessionWith(ownScenario({ overrides }));
    zh.setLanguage("zh");
    expectError(
      answer(zh, "DEMAND", "Meta+Amazon", 2026, "400G"),
      "#NUM!",
      "Meta 2026 年的 400G 用缆多于其总量",
    );
  });

  test("utilisation speaks of all customers", () => {
    const inputs = { "share.Company.AEC.Amazon": { value: 0 }, "fx.USDCNY": { value: 7 } };
    const error = errorOf(answer(sessionWith(ownScenario({ inputs })), "UTILISATION", "AEC", 2025));
    expect(error.message).toMatch(/^All lacks NV, Meta, Google, China\. /);
  });

  test("growth names who lacks either year, and all inputs, at once", () => {
    const message = missingOf("GROWTH", "All", 2025, 2026);
    expect(message).toMatch(/^All lacks Google, China\. /);
    expect(asked(message)).toEqual(["demand.Google.2025", "demand.China.2026"]);
    expect(message).toContain('The rest have them: ask for "NV+Meta+Amazon".');
    expect(figure(new Session(), "GROWTH", "NV+Meta+Amazon", 2025, 2026)).toBeCloseTo(0.631579, 6);
    expect(errorOf(answer(new Session("zh"), "GROWTH", "All", 2025, 2026)).message).toContain(
      '其余齐全，可用"NV+Meta+Amazon"查询。',
    );
  });

  test("a mix names who lacks the split", () => {
    const message = missingOf("MIX", "NV+Meta", 2026, "400G");
    expect(message).toMatch(/^NV\+Meta lacks NV\. .*mix\.NV\.800G\.2026.* ask for "Meta"\.$/);
  });

  test("an incomplete sum in CNY speaks of CNY, and names the rate when that is missing too", () => {
    const inputs = {
      "share.Company.AEC.Google": { value: 0.1 },
      "mix.Google.800G.2026": { value: 0.8 },
      "asp.800G": { value: 300 },
      "asp.400G": { value: 200 },
    };
    const rated = sessionWith(ownScenario({ inputs: { ...inputs, "fx.USDCNY": { value: 7 } } }));
    for (const [name, rest] of [
      ["REVENUE", "392,000,000"],
      ["GROSSPROFIT", "196,000,000"],
    ] as const) {
      const message = errorOf(answer(rated, name, "NV+Google", 2026, "CNY")).message;
      expect(message).toContain(`The rest sum to ${rest}: ask for "Google".`);
      expect(figure(rated, name, "Google", 2026, "CNY").toLocaleString("en-US")).toBe(rest);
      const unrated = answer(sessionWith(ownScenario({ inputs })), name, "NV+Google", 2026, "CNY");
      expect(asked(errorOf(unrated).message).sort()).toEqual([
        "fx.USDCNY",
        "mix.NV.800G.2026",
        "share.FII.NV",
      ]);
    }
  });
});
