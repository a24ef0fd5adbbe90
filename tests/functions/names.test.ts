import type { Argument } from "../../src/functions/cells";
import { Session } from "../../src/functions/session";
import { answer, ask, errorOf, expectError } from "../support/ask";

const unknown = (name: string, ...args: Argument[]) => errorOf(ask(name, ...args));
const inChinese = (name: string, ...args: Argument[]) =>
  errorOf(answer(new Session("zh"), name, ...args));

describe("a name that is not known", () => {
  test("is #VALUE!, with the nearest name and all there are", () => {
    expect(unknown("DEMAND", "Gogle", 2026)).toMatchObject({
      code: "#VALUE!",
      message:
        'Unknown customer "Gogle". Did you mean Google? Known: NV, Meta, Google, Amazon, China, North America, All.',
    });
  });

  test("in Chinese", () => {
    expect(inChinese("DEMAND", "Gogle", 2026).message).toBe(
      '未知的客户"Gogle"。是否指 Google？可用：NV、Meta、Google、Amazon、China、North America、All。',
    );
  });

  test.each([
    ["DEMAND", ["Nvida", 2026], "Did you mean NV?"],
    ["DEMAND", ["谷哥", 2026], "Did you mean Google?"],
    ["DEMAND", ["NV+Amazn", 2026], 'Unknown customer "Amazn". Did you mean Amazon?'],
    ["DEMAND", ["NV", 2026, "80G"], 'Unknown speed "80G". Did you mean 800G?'],
    ["CONTENT", ["GB20", "Power"], 'Unknown platform "GB20". Did you mean GB200?'],
    ["CONTENT", ["GB200", "Bus bars!"], 'Unknown item "Bus bars!". Did you mean Busbar?'],
    // Some that are as near are all named, many are not.
    ["CONTENT", ["GB100", "Power"], 'Unknown platform "GB100". Did you mean GB200 or GB300?'],
    ["MIX", ["NV", 2026, "700G"], 'Unknown speed "700G". Did you mean 200G or 400G or 800G?'],
    ["COST", ["Connecter"], 'Unknown component "Connecter". Did you mean Connector?'],
    [
      "PROJECTMARGIN",
      ["NV", "Marvel1"],
      'Unknown retimer supplier "Marvel1". Did you mean Marvell?',
    ],
    ["PROJECTMARGIN", ["NV", null, "Wor"], 'Unknown cable supplier "Wor". Did you mean Woer?'],
    ["CAPACITY", ["AEC", "Tailand"], 'Unknown site "Tailand". Did you mean Thailand?'],
    ["SHARE", ["NV", "Backplan"], 'Unknown product "Backplan". Did you mean Backplane?'],
    ["MARGIN", ["Creedo"], 'Unknown margin "Creedo". Did you mean Credo?'],
    ["BRIDGE", ["NV", "Clouds"], 'Unknown project "Clouds". Did you mean Cloud?'],
    ["REVENUE", ["NV", 2026, "EUR"], 'Unknown currency "EUR".'],
    ["ROBOTS", ["Tesler", 2026], 'Unknown robot maker "Tesler". Did you mean Tesla?'],
    ["STATUS", ["Vertif", "AEC"], 'Unknown customer "Vertif". Did you mean Vertiv?'],
    ["STATUS", ["Google", "AEC", "fr"], 'Unknown language "fr".'],
    ["LIST", ["customer"], 'Unknown list "customer". Did you mean customers?'],
    [
      "FACT",
      ["demand.Gogle.2026"],
      'Unknown fact "demand.Gogle.2026". Did you mean demand.Google.2026?',
    ],
    ["FACT", ["demand.Google.2026", "kinds"], 'Unknown field "kinds". Did you mean kind?'],
    ["INPUT", ["asp.800"], 'Unknown input "asp.800". Did you mean asp.800G?'],
    ["MARGIN", ["NV", "Bul"], 'Unknown scenario "Bul". Did you mean Bull?'],
  ] as const)("%s%j", (name, args, says) => {
    const error = unknown(name, ...args);
    expect(error.code).toBe("#VALUE!");
    expect(error.message).toContain(says);
    expect(error.message).toContain("Known: ");
    expect(inChinese(name, ...args).message).toMatch(/^未知的.*可用：/);
  });

  test.each(["steel", "xx", "quarter", "?"])("%s is near nothing: no suggestion", (name) => {
    expect(unknown("DEMAND", name, 2026).message).not.toContain("Did you mean");
    expect(inChinese("DEMAND", name, 2026).message).not.toContain("是否指");
  });

  test("a long list is cut, and says how to get the rest", () => {
    expect(unknown("FACT", "zzz").message).toMatch(/ … \(\+\d+: AEC\.LIST\)\.$/);
    expect(unknown("DEMAND", "zzz", 2026).message).not.toContain("LIST");
  });

  test("a wrong id lists the facts that share a word with it", () => {
    const { message } = unknown("FACT", "robot.value.Unitree");
    expect(message).toContain("robot.value.Tesla");
    expect(message).not.toContain("cost.retimer");
  });
});

describe("the same customer, however it is written", () => {
  test.each([
    "NV",
    "nv",
    " NV ",
    "N V",
    "NVIDIA",
    "Nvidia",
    "nvidia",
    "英伟达",
    " 英伟达 ",
    "ＮＶ",
    "ｎｖｉｄｉａ",
    "N-V",
    "N_V",
    "\tNV\n",
    "\u00a0NV\u3000",
    "NVDA",
  ])("%j", (name) => {
    expect(ask("DEMAND", name, 2026)).toBe(1_700_000);
  });

  test.each([
    ["Google", 2_000_000],
    ["谷歌", 2_000_000],
    ["ALPHABET", 2_000_000],
    ["Amazon", 3_000_000],
    ["AWS", 3_000_000],
    ["亚马逊", 3_000_000],
    ["aws", 3_000_000],
    ["Meta", 1_500_000],
    ["ｍｅｔａ", 1_500_000],
    ["Facebook", 1_500_000],
    ["North America", 8_200_000],
    ["north-america", 8_200_000],
    ["NorthAmerica", 8_200_000],
    ["北美", 8_200_000],
  ])("%s", (name, cables) => {
    expect(ask("DEMAND", name, 2026)).toBe(cables);
  });

  test.each(["China", "国内", "中国", "CN"])("%s", (name) => {
    expect(ask("DEMAND", name, 2025)).toBe(1_000_000);
  });
});

test.each([
  ["CAPACITY", ["AEC", "美墨工厂"], 2e9],
  ["CAPACITY", ["power cords", "海外", "2026年"], 0.85e9],
  ["CAPACITY", ["电源线"], 1.6e9],
  ["CONTENT", ["72 卡机柜", "背板"], 12_000],
  ["CONTENT", ["gb200 机柜", "母线排"], 15_000],
  ["COST", ["连接器"], 0.25],
  ["PROJECTMARGIN", ["英伟达", "美满", "锦宏盛"], 0.504625],
  ["ROBOTS", ["特斯拉", "2026E"], 75_000],
  ["STATUS", ["谷歌", "有源电缆", "English"], "just validated"],
  ["SUPPLIER", ["重定时器", "英伟达", "中文"], "Credo"],
  ["FACT", [" DEMAND.google.2026 ", "Kind"], "atLeast"],
  ["INPUT", ["ASP.800g", "示例输入"], 300],
] as const)("%s%j answers to names of both languages", (name, args, expected) => {
  const result = ask(name, ...args);
  if (typeof expected === "number") expect(result).toBeCloseTo(expected, 9);
  else expect(result).toBe(expected);
});

test.each([400, "400", "400G", "400g", " 400 G ", "４００Ｇ"])("the speed %j", (speed) => {
  expect(ask("DEMAND", "Amazon", 2026, speed)).toBe(900_000);
});

test.each([1.6, "1.6", "1.6T", "1.6t", 1600, "1600G"])("the speed %j", (speed) => {
  expect(ask("MATURITY", speed)).toBe("not yet mature");
});

describe("sums", () => {
  test.each([
    ["NV+Meta", 3_200_000],
    ["nv + meta", 3_200_000],
    ["英伟达＋Meta", 3_200_000],
    ["NV+Meta+Google+Amazon", 8_200_000],
    ["AWS+谷歌", 5_000_000],
  ])("%s", (customers, cables) => {
    expect(ask("DEMAND", customers, 2026)).toBe(cables);
  });

  test("a group and a customer beside it", () => {
    expect(ask("DEMAND", "NV+China", 2025)).toBe(1_700_000);
    const missing = errorOf(ask("DEMAND", "North America+China", 2026));
    expect(missing.message).toMatch(
      /^North America\+China lacks China\..*8,200,000.*"NV\+Meta\+Google\+Amazon"/,
    );
  });

  test.each([
    ["NV+NV", "NV"],
    ["NV+Nvidia", "NV"],
    ["North America+AWS", "Amazon"],
    ["All+North America", "NV"],
    ["Meta+Google+谷歌", "Google"],
  ])("%s counts someone twice", (customers, twice) => {
    const error = unknown("DEMAND", customers, 2026);
    expect(error).toMatchObject({
      code: "#VALUE!",
      message: `${twice} is counted twice in "${customers}".`,
    });
    expect(inChinese("DEMAND", customers, 2026).message).toBe(
      `"${customers}" 中 ${twice} 被重复计算。`,
    );
  });

  test.each(["NV+", "+NV", "NV++Meta", "+"])("%s has a customer without a name", (customers) => {
    expectError(ask("DEMAND", customers, 2026), "#VALUE!", 'Unknown customer ""');
  });

  test("where one customer is asked for, a group is none", () => {
    expect(unknown("SHARE", "North America", "AEC").message).toContain(
      'Unknown customer "North America"',
    );
    expect(unknown("IMPLIEDUNITS", "NV+Google", 2026, "TPU").message).toContain("Unknown customer");
  });
});
