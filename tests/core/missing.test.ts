import type { Argument } from "../../src/functions/cells";
import { Session } from "../../src/functions/session";
import type { InputId } from "../../src/dataset/inputs";
import { inputIds } from "../../src/dataset/inputs";
import { answer, ask, errorOf, figure, ownScenario, sessionWith } from "../support/ask";

/** The inputs that an error names, in its order. */
function asked(message: string): InputId[] {
  const places = inputIds.map((id) => ({ id, at: message.indexOf(`${id} (`) }));
  return places
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ id }) => id);
}

const missingOf = (name: string, ...args: Argument[]) => errorOf(ask(name, ...args)).message;

test.each<[string, Argument[], InputId[]]>([
  ["DEMAND", ["Google", 2025], ["demand.Google.2025"]],
  ["DEMAND", ["China", 2026], ["demand.China.2026"]],
  ["DEMAND", ["NV", 2025, "800G"], ["mix.NV.800G.2025"]],
  ["DEMAND", ["NV", 2026, "400G"], ["mix.NV.800G.2026"]],
  ["DEMAND", ["Meta", 2025, "800G"], ["mix.Meta.800G.2025"]],
  ["DEMAND", ["Google", 2026, "400G"], ["mix.Google.800G.2026"]],
  ["DEMAND", ["Google", 2025, "400G"], ["demand.Google.2025", "mix.Google.800G.2025"]],
  ["DEMAND", ["China", 2026, "200G"], ["demand.China.2026", "mix.China.400G.2026"]],
  ["MIX", ["Google", 2025, "400G"], ["mix.Google.800G.2025"]],
  [
    "GROWTH",
    ["Google", 2025, 2026, "800G"],
    ["demand.Google.2025", "mix.Google.800G.2025", "mix.Google.800G.2026"],
  ],
  ["IMPLIEDUNITS", ["Google", 2025, "TPU"], ["demand.Google.2025"]],
  ["SHARE", ["Meta", "AEC"], ["share.Company.AEC.Meta"]],
  ["SHIPMENTS", ["NV", 2026], ["share.FII.NV"]],
  ["SHIPMENTS", ["NV+Google", 2026], ["share.FII.NV", "share.Company.AEC.Google"]],
  ["REVENUE", ["NV", 2026], ["share.FII.NV", "mix.NV.800G.2026", "asp.800G", "asp.400G"]],
  [
    "REVENUE",
    ["China", 2026, "CNY"],
    [
      "demand.China.2026",
      "share.Company.AEC.China",
      "mix.China.400G.2026",
      "asp.400G",
      "asp.200G",
      "fx.USDCNY",
    ],
  ],
  [
    "GROSSPROFIT",
    ["China", 2025],
    ["share.Company.AEC.China", "asp.400G", "asp.200G", "margin.China"],
  ],
  ["UNITCOST", ["Cable", "Cloud"], ["asp.800G"]],
  ["CAPACITY", ["AEC", null, 2026], ["capacity.AEC.2026"]],
  ["UTILISATION", ["Power cords", 2026], ["revenue.cords.2026"]],
  ["CONTENT", ["GB300", "Power"], ["uplift.GB300"]],
  ["INPUT", ["asp.1.6T"], ["asp.1.6T"]],
])("%s(%j) waits for %j", (name, args, inputs) => {
  expect(errorOf(ask(name, ...args)).code).toBe("#N/A");
  expect(asked(missingOf(name, ...args))).toEqual(inputs);
  expect(asked(errorOf(answer(new Session("zh"), name, ...args)).message)).toEqual(inputs);
});

test("UTILISATION of AEC lists all that it needs from every customer at once", () => {
  expect(asked(missingOf("UTILISATION", "AEC", 2026)).sort()).toEqual(
    inputIds
      .filter((id) => !id.endsWith(".2025") && !/^(margin|revenue|uplift)|1\.6T$/.test(id))
      .sort(),
  );
});

test("one input reads as one, several as several; each with its name", () => {
  expect(missingOf("DEMAND", "Google", 2025)).toBe(
    "Not in the source. Set the input demand.Google.2025 (Google's AEC demand, 2025).",
  );
  expect(missingOf("DEMAND", "Google", 2025, "800G")).toMatch(
    /^Not in the source\. Set the inputs demand/,
  );
  expect(errorOf(answer(new Session("zh"), "DEMAND", "Google", 2025)).message).toBe(
    "来源未给出。请设置输入项:demand.Google.2025 (谷歌 2025 年 AEC 需求量)。",
  );
});

test("with an input set, the others are still all named", () => {
  const session = sessionWith(ownScenario({ inputs: { "asp.800G": { value: 300 } } }));
  expect(asked(errorOf(answer(session, "REVENUE", "NV", 2026)).message)).toEqual([
    "share.FII.NV",
    "mix.NV.800G.2026",
    "asp.400G",
  ]);
});

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
      "北美 缺少 Google。来源未给出:请设置 demand.Google.2025 (谷歌 2025 年 AEC 需求量)。" +
        '其余合计 3,800,000,可用"NV+Meta+Amazon"查询。',
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

  test("growth names who lacks either year, and all inputs, at once", () => {
    const message = missingOf("GROWTH", "All", 2025, 2026);
    expect(message).toMatch(/^All lacks Google, China\. /);
    expect(asked(message)).toEqual(["demand.Google.2025", "demand.China.2026"]);
    expect(message).toContain('The rest have them: ask for "NV+Meta+Amazon".');
    expect(figure(new Session(), "GROWTH", "NV+Meta+Amazon", 2025, 2026)).toBeCloseTo(0.631579, 6);
    expect(errorOf(answer(new Session("zh"), "GROWTH", "All", 2025, 2026)).message).toContain(
      '其余齐全,可用"NV+Meta+Amazon"查询。',
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
