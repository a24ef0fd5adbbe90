import type { Argument } from "../../src/functions/cells";
import { Session } from "../../src/functions/session";
import { answer, ask, errorOf, titleOf } from "../support/ask";

type Row = [name: string, args: Argument[], says: string];

/** What the source does not state, or what does not apply: #N/A names it, and says what is there instead. */
const notAvailable: Row[] = [
  [
    "DEMAND",
    ["NV", 2026, "200G"],
    "The source names no 200G cables for NV in 2026; ask for 800G or 400G.",
  ],
  [
    "DEMAND",
    ["Amazon", 2025, "1.6T"],
    "The source names no 1.6T cables for Amazon in 2025; ask for 400G or 800G.",
  ],
  [
    "DEMAND",
    ["China", 2026, "800G"],
    "The source names no 800G cables for China in 2026; ask for 400G or 200G.",
  ],
  ["MIX", ["Meta", 2026, "200G"], "The source names no 200G cables for Meta in 2026"],
  ["MIX", ["Amazon", 2026, "1.6T"], "The source names no 1.6T cables for Amazon in 2026"],
  ["MIX", ["China", 2025, "800G"], "The source names no 800G cables for China in 2025"],
  ["SHIPMENTS", ["China", 2025, "800G"], "The source names no 800G cables for China in 2025"],
  ["GROWTH", ["China", 2025, 2026, "800G"], "The source names no 800G cables for China in 2025"],
  ["DEMAND", ["NV", 2027], "The source has no figures for 2027. It covers 2025 and 2026."],
  ["DEMAND", ["NV", "FY2024"], "The source has no figures for FY2024."],
  ["DEMAND", ["NV", "2030E"], "The source has no figures for 2030E."],
  ["DEMAND", ["NV", "2024A"], "The source has no figures for 2024A."],
  ["DEMAND", ["NV", "２０２７年"], "The source has no figures for"],
  ["ATTACH", ["Rubin"], "The source states no attach rate for Rubin. It has NVL72, GB300, TPU."],
  ["ATTACH", ["Google rack"], "The source states no attach rate for Google rack."],
  [
    "IMPLIEDUNITS",
    ["Meta", 2026, "TPU"],
    "TPU does not apply to Meta: the source ties it to Google.",
  ],
  [
    "IMPLIEDUNITS",
    ["Google", 2026, "NVL72"],
    "NVL72 does not apply to Google: the source ties it to NV.",
  ],
  ["IMPLIEDUNITS", ["NV", 2026, "Rubin"], "no attach rate for Rubin"],
  [
    "UNITCOST",
    ["Retimer", "NV", "400G"],
    "The source states the cost structure of an 800G AEC only, not of 400G.",
  ],
  [
    "SHARE",
    ["NV", "ACC"],
    "The source states no Company share of ACC for NV. It has AEC, DAC, Power cords, Busbar, Backplane.",
  ],
  [
    "SHARE",
    ["Google", "Busbar"],
    "The source states no Company share of Busbar for Google. It has AEC.",
  ],
  ["CAPACITY", ["DAC"], "The source states no capacity for DAC. It has AEC, Power cords."],
  [
    "CAPACITY",
    ["AEC", "US+Mexico", 2026],
    "The source states no capacity for AEC, US+Mexico, 2026. It has 2025.",
  ],
  [
    "CAPACITY",
    ["Power cords", null, 2025],
    "The source states no capacity for Power cords, all plants, 2025. It has 2026.",
  ],
  [
    "CAPACITY",
    ["Power cords", "US+Mexico"],
    "The source states no capacity for Power cords, US+Mexico. It has Overseas.",
  ],
  [
    "CAPACITY",
    ["Power cords", "Thailand"],
    'stated in cords a month, not in CNY: see AEC.FACT("capacity.cords.Thailand")',
  ],
  [
    "UTILISATION",
    ["Power cords", 2025],
    "The source states no capacity for Power cords, all plants, 2025.",
  ],
  ["UTILISATION", ["Busbar", 2026], "The source states no capacity for Busbar."],
  [
    "CONTENT",
    ["TPU", "Power"],
    "The source states no content per rack for TPU. It has NVL72, GB200, GB300, Rubin, Google rack.",
  ],
  [
    "CONTENT",
    ["Rubin", "Busbar"],
    "The source states no content per rack for Rubin, Busbar. It has Power.",
  ],
  [
    "CONTENT",
    ["GB200", "Electrical"],
    "for GB200, Electrical. It has Power, Power cords, Busbar, Backplane, Liquid cooling.",
  ],
  ["CONTENT", ["Google rack", "Power"], "for Google rack, Power. It has Electrical."],
  [
    "CAPTURE",
    ["GB300", "Busbar"],
    "Power products are validated anew on each platform: the source states no Company share of Busbar on GB300.",
  ],
  ["CAPTURE", ["Rubin", "Power"], "Power products are validated anew"],
  ["CAPTURE", ["Rubin", "Power cords"], "Power products are validated anew"],
  [
    "CAPTURE",
    ["GB300", "Liquid cooling"],
    "The source states no Company content per rack for GB300, Liquid cooling. It has Backplane.",
  ],
  [
    "CAPTURE",
    ["NVL72", "Power"],
    "The source states no Company content per rack for NVL72, Power. It has Backplane.",
  ],
  [
    "CAPTURE",
    ["Google rack", "Electrical"],
    "The source states no Company content per rack for Google rack, Electrical.",
  ],
  [
    "COPPER",
    ["GB300"],
    "The source states no count of copper connections for GB300. It has GB200, Rubin.",
  ],
  ["ROBOTS", ["Tesla", 2025], "The source states no robot count for Tesla 2025. It has 2026."],
  ["ROBOTS", ["Unitree", 2026], "The source states no robot count for Unitree 2026. It has 2025."],
  ["ROBOTS", ["Apple", 2025], "The source states no robot count for Apple 2025."],
  [
    "ROBOTREVENUE",
    ["Unitree", 2025],
    "The source states no content per robot for Unitree. It has Tesla.",
  ],
  ["ROBOTREVENUE", ["Apple", 2026], "The source states no robot count for Apple 2026."],
  ["STATUS", ["Amazon", "DAC"], "The source states no status of DAC for Amazon. It has AEC."],
  ["STATUS", ["China", "AEC"], "The source states no status of AEC for China."],
  [
    "SUPPLIER",
    ["Other", "NV"],
    "The source states no supplier for Other. It has Retimer, Cable, Connector.",
  ],
  ["MATURITY", ["400G"], "The source states no maturity for 400G. It has 800G, 1.6T."],
  ["FACT", ["maturity.800G", "low"], "maturity.800G is a statement in words: it has no low end."],
  ["FACT", ["maturity.800G", "high"], "maturity.800G is a statement in words: it has no high end."],
  ["FACT", ["attach.rack72", "period"], "attach.rack72 is stated without a period."],
  ["FACTS", ["Q99"], 'No fact matches "Q99".'],
];

test.each(notAvailable.map((row) => [titleOf(row[0], row[1]), row] as const))(
  "%s is #N/A, and says why",
  (_title, [name, args, says]) => {
    const error = errorOf(ask(name, ...args));
    expect(error.code).toBe("#N/A");
    expect(error.message).toContain(says);
    expect(errorOf(answer(new Session("zh"), name, ...args)).message).toMatch(/\p{Script=Han}/u);
  },
);

test.each<Row>([
  ["MIX", ["China", 2025, "800G"], "来源未提及 China 2025 年的 800G 用缆；可查询 400G 或 200G。"],
  ["ATTACH", ["Rubin"], "来源未给出 Rubin 的单机用缆量。已有：NVL72、GB300、TPU。"],
  ["IMPLIEDUNITS", ["Meta", 2026, "TPU"], "TPU 不适用于 Meta：来源中它对应 Google。"],
  ["UNITCOST", ["Cable", "NV", "1.6T"], "来源仅给出 800G AEC 的成本结构，没有 1.6T。"],
  ["SHARE", ["Meta", "DAC"], "来源未给出 Meta 的公司 DAC 份额。已有：AEC。"],
  [
    "CAPACITY",
    ["Power cords", null, 2025],
    "来源未给出 Power cords、全部工厂、2025 的产能。已有：2026。",
  ],
  ["CAPACITY", ["DAC"], "来源未给出 DAC 的产能。已有：AEC、Power cords。"],
  [
    "CAPACITY",
    ["Power cords", "US+Mexico"],
    "来源未给出 Power cords、US+Mexico 的产能。已有：Overseas。",
  ],
  [
    "CONTENT",
    ["TPU", "Power"],
    "来源未给出 TPU 的单柜价值量。已有：NVL72、GB200、GB300、Rubin、Google rack。",
  ],
  ["CAPTURE", ["NVL72", "Power"], "来源未给出 NVL72、Power 的公司单柜价值量。已有：Backplane。"],
  ["COPPER", ["TPU"], "来源未给出 TPU 的铜连接数量。已有：GB200、Rubin。"],
  ["ROBOTS", ["Apple", 2026], "来源未给出 Apple 2026 的机器人数量。"],
  ["ROBOTREVENUE", ["Unitree", 2025], "来源未给出 Unitree 的单台价值量。已有：Tesla。"],
  ["STATUS", ["Amazon", "DAC"], "来源未给出 Amazon 的 DAC 进展。已有：AEC。"],
  ["SUPPLIER", ["Other", "NV"], "来源未给出 Other 的供应商。已有：Retimer、Cable、Connector。"],
  ["MATURITY", ["200G"], "来源未给出 200G 的成熟度。已有：800G、1.6T。"],
])("%s%j in Chinese", (name, args, says) => {
  expect(errorOf(answer(new Session("zh"), name, ...args)).message).toBe(says);
});

test.each<Row>([
  ["ROBOTS", ["Apple", 2025], "The source states no robot count for Apple 2025."],
  ["ROBOTS", ["Apple", 2026], "The source states no robot count for Apple 2026."],
  ["STATUS", ["China", "AEC"], "The source states no status of AEC for China."],
  [
    "CAPTURE",
    ["Google rack", "Electrical"],
    "The source states no Company content per rack for Google rack, Electrical.",
  ],
  [
    "DEMAND",
    ["NV", 2026, "200G"],
    "The source names no 200G cables for NV in 2026; ask for 800G or 400G.",
  ],
])("%s%j says no more than that", (name, args, says) => {
  expect(errorOf(ask(name, ...args)).message).toBe(says);
});
