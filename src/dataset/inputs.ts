import type { StatementId } from "./facts";
import type { InputBody, Unit, Words } from "./types";

const share: readonly [number, number] = [0, 1];
const cables: readonly [number, number] = [0, 100_000_000];

const price = (speed: string): InputBody => ({
  unit: "USD/cable",
  bounds: [0, 10_000],
  name: { en: `ASP of ${speed} AEC`, zh: `${speed} AEC 平均售价` },
});

const mix = (customer: Words, year: number, speed: string, said?: StatementId): InputBody => ({
  unit: "share",
  bounds: share,
  name: {
    en: `${speed} share of ${customer.en}'s AEC, ${year}`,
    zh: `${year} 年${customer.zh} AEC 中 ${speed} 占比`,
  },
  ...(said && { said }),
});

const companyShare = (customer: Words): InputBody => ({
  unit: "share",
  bounds: share,
  name: {
    en: `The Company's share of ${customer.en}'s AEC`,
    zh: `公司在${customer.zh} AEC 中的份额`,
  },
});

const figure = (unit: Unit, bounds: readonly [number, number], name: Words): InputBody => ({
  unit,
  bounds,
  name,
});

const NV: Words = { en: "NV", zh: "英伟达" };
const Meta: Words = { en: "Meta", zh: " Meta" };
const Google: Words = { en: "Google", zh: "谷歌" };
const Amazon: Words = { en: "Amazon", zh: "亚马逊" };
const China: Words = { en: "China", zh: "国内客户" };

/** What the source leaves open and a model needs. None has a value: a scenario gives it one. */
export const inputs = {
  "asp.200G": price("200G"),
  "asp.400G": price("400G"),
  "asp.800G": price("800G"),
  "asp.1.6T": price("1.6T"),
  "fx.USDCNY": figure("CNY/USD", [1, 20], {
    en: "Exchange rate, CNY for one USD",
    zh: "汇率，1 美元兑人民币",
  }),
  "share.FII.NV": figure("share", share, {
    en: "FII's share of NV's AEC",
    zh: "工业富联在英伟达 AEC 中的份额",
  }),
  "share.Company.AEC.Meta": companyShare(Meta),
  "share.Company.AEC.Google": companyShare(Google),
  "share.Company.AEC.Amazon": companyShare(Amazon),
  "share.Company.AEC.China": companyShare(China),
  "mix.NV.800G.2025": mix(NV, 2025, "800G"),
  "mix.NV.800G.2026": mix(NV, 2026, "800G", "mix.NV.2026"),
  "mix.Google.800G.2025": mix(Google, 2025, "800G"),
  "mix.Google.800G.2026": mix(Google, 2026, "800G", "mix.Google.2026"),
  "mix.Meta.800G.2025": mix(Meta, 2025, "800G"),
  "mix.China.400G.2026": mix(China, 2026, "400G"),
  "demand.Google.2025": figure("cable", cables, {
    en: "Google's AEC demand, 2025",
    zh: "谷歌 2025 年 AEC 需求量",
  }),
  "demand.China.2026": figure("cable", cables, {
    en: "China's AEC demand, 2026",
    zh: "国内客户 2026 年 AEC 需求量",
  }),
  "margin.China": figure("share", [-1, 1], {
    en: "The Company's AEC gross margin in China",
    zh: "公司国内客户 AEC 毛利率",
  }),
  "capacity.AEC.2026": figure("CNY/year", [0, 1e12], {
    en: "The Company's AEC capacity, 2026",
    zh: "公司 2026 年 AEC 产能",
  }),
  "revenue.cords.2026": figure("CNY", [0, 1e12], {
    en: "The Company's power-cord revenue, 2026",
    zh: "公司 2026 年电源线收入",
  }),
  "uplift.GB300": {
    unit: "multiple",
    bounds: [0.5, 3],
    name: { en: "GB300 power content against GB200", zh: "GB300 相对 GB200 的电源类价值量倍数" },
    said: "content.GB300",
  },
} as const satisfies Record<string, InputBody>;

export type InputId = keyof typeof inputs;

export const inputIds = Object.keys(inputs) as InputId[];

export function inputOf(id: InputId): InputBody {
  return inputs[id];
}

export function isInputId(id: string): id is InputId {
  return Object.hasOwn(inputs, id);
}
