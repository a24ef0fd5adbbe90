import type { InputId } from "./inputs";
import { inputs } from "./inputs";
import type { InputBody, Words } from "./types";

const price = (speed: string): Words => ({
  en: `The Company's average selling price of one ${speed} active electrical cable.`,
  zh: `公司一根 ${speed} 有源电缆的平均售价。`,
});

const mix = (customer: Words, year: number, speed: string, rest: string): Words => ({
  en: `The share of ${customer.en}'s cables of ${year} that are ${speed}; the rest counts as ${rest}.`,
  zh: `${year} 年${customer.zh} AEC 用缆中 ${speed} 的占比，其余按 ${rest} 计。`,
});

const companyShare = (customer: Words): Words => ({
  en: `The share of ${customer.en}'s AEC demand that the Company ships, in any year.`,
  zh: `公司供货占${customer.zh} AEC 需求的比例，适用于各年。`,
});

const NV: Words = { en: "NV", zh: "英伟达" };
const Meta: Words = { en: "Meta", zh: " Meta" };
const Google: Words = { en: "Google", zh: "谷歌" };
const Amazon: Words = { en: "Amazon", zh: "亚马逊" };
const China: Words = { en: "China", zh: "国内客户" };

/** What each input means: for who sets it. Formulas answer without it. */
const meanings: Readonly<Record<InputId, Words>> = {
  "asp.200G": price("200G"),
  "asp.400G": price("400G"),
  "asp.800G": price("800G"),
  "asp.1.6T": price("1.6T"),
  "fx.USDCNY": {
    en: "Turns USD into CNY, for every year alike.",
    zh: "用于美元折算人民币，各年相同。",
  },
  "share.FII.NV": {
    en: "The share of NV's AEC demand that goes through Foxconn Industrial Internet. The Company's stated share is of FII's total, so its shipments to NV need this one.",
    zh: "英伟达 AEC 需求中经工业富联出货的比例。已知的公司份额以工业富联为分母，推算对英伟达的出货须先有此项。",
  },
  "share.Company.AEC.Meta": companyShare(Meta),
  "share.Company.AEC.Google": companyShare(Google),
  "share.Company.AEC.Amazon": companyShare(Amazon),
  "share.Company.AEC.China": companyShare(China),
  "mix.NV.800G.2025": mix(NV, 2025, "800G", "400G"),
  "mix.NV.800G.2026": mix(NV, 2026, "800G", "400G"),
  "mix.Google.800G.2025": mix(Google, 2025, "800G", "400G"),
  "mix.Google.800G.2026": mix(Google, 2026, "800G", "400G"),
  "mix.Meta.800G.2025": mix(Meta, 2025, "800G", "400G"),
  "mix.China.400G.2026": mix(China, 2026, "400G", "200G"),
  "demand.Google.2025": { en: "The source states 2026 only.", zh: "来源仅给出 2026 年数字。" },
  "demand.China.2026": {
    en: "Alibaba Cloud, Tencent and ByteDance together. The source states 2025 only.",
    zh: "阿里云、腾讯、字节跳动合计；来源仅给出 2025 年数字。",
  },
  "margin.China": {
    en: "The source states margins for the NV project and for North American cloud customers only.",
    zh: "来源仅给出英伟达项目与北美云厂商客户的毛利率。",
  },
  "capacity.AEC.2026": {
    en: "All plants, in yearly output value. The source states 2025 only.",
    zh: "全部工厂的年产值；来源仅给出 2025 年数字。",
  },
  "revenue.cords.2026": {
    en: "All customers. The source gives content per rack but not the number of racks.",
    zh: "全部客户；来源给出单柜价值量，但未给出机柜数量。",
  },
  "uplift.GB300": {
    en: "Power cords and busbar of a GB300 rack as a multiple of a GB200 rack's.",
    zh: "GB300 单柜电源线与母线排价值量相对 GB200 的倍数。",
  },
};

export interface DescribedInput extends InputBody {
  readonly meaning: Words;
}

/** An input with what it means. */
export function describedInput(id: InputId): DescribedInput {
  return { ...inputs[id], meaning: meanings[id] };
}
