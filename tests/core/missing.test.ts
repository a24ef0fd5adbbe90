import type { Argument } from "../../src/functions/cells";
import { Session } from "../../src/functions/session";
import type { InputId } from "../../src/dataset/inputs";
import { inputIds } from "../../src/dataset/inputs";
import { answer, ask, errorOf, ownScenario, sessionWith } from "../support/ask";

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
    "来源未给出。请设置输入项：demand.Google.2025（谷歌 2025 年 AEC 需求量）。",
  );
});

test("several inputs are set apart, in both languages", () => {
  expect(missingOf("DEMAND", "Google", 2025, "800G")).toBe(
    "Not in the source. Set the inputs demand.Google.2025 (Google's AEC demand, 2025); " +
      "mix.Google.800G.2025 (800G share of Google's AEC, 2025).",
  );
  expect(errorOf(answer(new Session("zh"), "DEMAND", "Google", 2025, "800G")).message).toBe(
    "来源未给出。请设置输入项：demand.Google.2025（谷歌 2025 年 AEC 需求量）；" +
      "mix.Google.800G.2025（2025 年谷歌 AEC 中 800G 占比）。",
  );
});

test("what the source says in words in place of the figure stands beside the input, in both languages", () => {
  expect(missingOf("MIX", "NV", 2026, "800G")).toBe(
    "Not in the source. Set the input " +
      `mix.NV.800G.2026 (800G share of NV's AEC, 2026: the source says "mainly 800G").`,
  );
  expect(missingOf("CONTENT", "GB300", "Power")).toContain('"somewhat more, not much"');
  expect(missingOf("DEMAND", "North America", 2026, "800G")).toContain('"mostly 800G, some 400G"');
  const chinese = answer(new Session("zh"), "MIX", "NV", 2026, "800G");
  expect(errorOf(chinese).message).toContain("占比：来源仅称“主要为 800G”");
});

test("a group of which every member lacks nothing but inputs is a list of inputs", () => {
  expect(missingOf("SHIPMENTS", "NV+Google", 2026)).toBe(
    "Not in the source. Set the inputs share.FII.NV (FII's share of NV's AEC); " +
      "share.Company.AEC.Google (The Company's share of Google's AEC).",
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
