import { environmentOf } from "../../src/functions/call";
import { findFunction } from "../../src/functions/catalogue";
import type { Cell } from "../../src/functions/cells";
import { evaluate, parseCall } from "../../src/functions/evaluate";
import { Session } from "../../src/functions/session";
import type { Reading } from "../../src/scenarios/reader";
import { traceReader } from "../../src/scenarios/reader";

/** What a formula reads and names on its way, in order: ids, and steps as name, figure and unit. */
function trail(scenario: string, name: string, ...cells: readonly Cell[]): readonly unknown[] {
  const session = new Session();
  session.select(scenario);
  const environment = environmentOf(session);
  const trace: Reading[] = [];
  const call = parseCall(environment, findFunction(name)!, cells);
  evaluate(environment, call, (reader) => traceReader(reader, trace));
  return trace.map((reading) =>
    reading.kind === "step"
      ? [reading.name.en, reading.name.zh, Number(reading.value.toPrecision(12)), reading.unit]
      : reading.id,
  );
}

test("growth names the demand of either year", () => {
  expect(trail("base", "GROWTH", "NV+Meta", 2025, 2026)).toEqual([
    "demand.NV.2025",
    "demand.NV.2026",
    "demand.Meta.2025",
    "demand.Meta.2026",
    ["demand 2025", "2025 年需求", 1_800_000, "cable"],
    ["demand 2026", "2026 年需求", 3_200_000, "cable"],
  ]);
});

test("a bridge names what each supplier is worth", () => {
  expect(trail("base", "BRIDGE", "NV", "Cloud")).toEqual([
    "margin.NV",
    "cost.retimer",
    "spread.retimer",
    "cost.cable",
    "spread.cable",
    ["retimer saving", "Retimer 节省", 0.054625, "share"],
    ["cable saving", "线缆节省", 0.025, "share"],
    "margin.Cloud",
  ]);
});

test("a supplier that is not changed is not read", () => {
  expect(trail("base", "PROJECTMARGIN", "NV", "Marvell")).not.toContain("spread.cable");
  expect(trail("base", "PROJECTMARGIN", "NV")).toEqual([
    "margin.NV",
    ["retimer saving", "Retimer 节省", 0, "share"],
    ["cable saving", "线缆节省", 0, "share"],
  ]);
});

test("the content of later racks names that of GB200", () => {
  const gb200 = ["GB200 power cords + busbar", "GB200 电源线与母线排", 22_500, "USD/rack"];
  const parts = ["content.GB200.cords", "content.GB200.busbar"];
  expect(trail("base", "CONTENT", "Rubin", "Power")).toEqual([
    ...parts,
    gb200,
    "content.Rubin.factor",
  ]);
  expect(trail("example", "CONTENT", "GB300", "Power")).toEqual([
    ...parts,
    gb200,
    "uplift.GB300",
    "content.GB300",
  ]);
});

test("the cost of a component names that of the cable", () => {
  expect(trail("example", "UNITCOST", "Retimer", "NV")).toEqual([
    "asp.800G",
    "margin.NV",
    ["cost of a cable", "单根成本", 172.5, "USD/cable"],
    "cost.retimer",
  ]);
});

test("revenue names each customer's part, in dollars, before it is turned into another currency", () => {
  expect(trail("example", "REVENUE", "NV+Google", 2026, "CNY")).toEqual([
    "demand.NV.2026",
    "share.FII.AEC",
    "share.FII.NV",
    "mix.NV.800G.2026",
    "mix.NV.2026",
    "asp.800G",
    "asp.400G",
    ["revenue from NV", "来自 NV 的收入", 35_700_000, "USD"],
    "fx.USDCNY",
    "demand.Google.2026",
    "share.Company.AEC.Google",
    "mix.Google.800G.2026",
    "mix.Google.2026",
    ["revenue from Google", "来自 Google 的收入", 56_000_000, "USD"],
  ]);
});

test("utilisation names the revenue", () => {
  expect(trail("example", "UTILISATION", "Power cords", 2026)).toEqual([
    "capacity.cords.2026",
    "revenue.cords.2026",
    ["revenue, Power cords 2026", "2026 年 Power cords 收入", 1_000_000_000, "CNY"],
  ]);
});

test.each([
  ["DEMAND", ["Amazon", 2026, "800G"], ["demand.Amazon.2026", "mix.Amazon.400G"]],
  ["MIX", ["Amazon", 2026, "800G"], ["mix.Amazon.400G"]],
  ["MIX", ["Meta", 2026, "800G"], ["demand.Meta.2026", "demand.Meta.2026.400G"]],
  ["COST", ["Other"], ["cost.retimer", "cost.connector", "cost.cable"]],
  ["CAPACITY", ["AEC"], ["capacity.AEC.USMX", "capacity.AEC.Thailand"]],
  ["CAPTURE", ["GB200", "Backplane"], ["content.backplane", "share.NV.backplane.target"]],
  ["COPPER", ["Rubin"], ["copper.GB200", "copper.Rubin.cut"]],
  ["ROBOTREVENUE", ["Tesla", 2026], ["robot.units.Tesla.2026", "robot.value.Tesla"]],
  ["STATUS", ["Vertiv", "Liquid cooling"], ["status.liquid"]],
  ["STATUS", ["Company", "Busbar"], ["status.Company.power"]],
  ["STATUS", ["NV", "Power cords"], ["status.NV.revalidation"]],
  ["SUPPLIER", ["Cable", "Cloud"], ["supplier.cable.other"]],
  ["MATURITY", ["1.6T"], ["maturity.1.6T"]],
] as const)("%s%j reads %j and nothing else", (name, args, ids) => {
  expect(trail("base", name, ...args)).toEqual(ids);
});
