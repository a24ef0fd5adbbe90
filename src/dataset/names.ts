import type { Words } from "./types";

/** A thing that formulas call by name. The id is what LIST spills and drop-downs insert. */
export interface Name<Id extends string = string> {
  readonly id: Id;
  readonly words: Words;
  /** Other spellings that are accepted, in either language; case and blanks do not matter. */
  readonly aliases: readonly string[];
}

const name = <const Id extends string>(
  id: Id,
  en: string,
  zh: string,
  ...aliases: string[]
): Name<Id> => ({ id, words: { en, zh }, aliases });

/** Every list of accepted names; LIST(kind) spills one of them. */
export const names = {
  customers: [
    name("NV", "NVIDIA", "英伟达", "Nvidia Corporation", "NVDA"),
    name("Meta", "Meta", "Meta", "Facebook", "脸书"),
    name("Google", "Google", "谷歌", "Alphabet", "GOOG"),
    name("Amazon", "Amazon", "亚马逊", "AWS", "Amazon Web Services", "AMZN"),
    name("China", "China: Alibaba Cloud, Tencent, ByteDance", "国内", "中国", "国内客户", "China cloud"),
  ],
  groups: [
    name("North America", "NV + Meta + Google + Amazon", "北美", "NA", "North American", "北美客户"),
    name("All", "North America + China", "全部", "Total", "全部客户", "合计"),
  ],
  years: [name("2025", "2025", "2025", "2025E", "FY2025", "2025年"), name("2026", "2026", "2026", "2026E", "FY2026", "2026年")],
  speeds: [
    name("200G", "200G", "200G", "200"),
    name("400G", "400G", "400G", "400"),
    name("800G", "800G", "800G", "800"),
    name("1.6T", "1.6T", "1.6T", "1600G", "1600"),
  ],
  platforms: [
    name("NVL72", "72-GPU rack", "72 卡机柜", "NVL-72", "rack72", "72-GPU", "72 GPU rack"),
    name("GB200", "GB200 rack", "GB200 机柜", "GB200 NVL72"),
    name("GB300", "GB300", "GB300 机柜", "GB300 NVL72", "GB300 rack"),
    name("Rubin", "Rubin rack", "Rubin 机柜", "VR200", "Vera Rubin"),
    name("TPU", "Google TPU", "谷歌 TPU", "TPUs"),
    name("Google rack", "Google rack", "谷歌机柜", "TPU rack"),
  ],
  items: [
    name("Power", "Power cords + busbar", "电源类", "Power total", "电源线与母线排"),
    name("Power cords", "Power cords, large + small", "电源线", "Cords", "Power cord"),
    name("Busbar", "Busbar", "母线排", "Bus bar", "Busbars"),
    name("Backplane", "High-speed backplane connector", "高速背板连接器", "Backplane connector", "背板", "背板连接器"),
    name("Liquid cooling", "Liquid-cooling connectors", "液冷连接器", "Liquid", "UQD", "液冷"),
    name("Electrical", "All electrical interconnect", "电连接", "Electrical interconnect", "电连接类产品"),
  ],
  products: [
    name("AEC", "Active electrical cable", "有源铜缆", "AECs", "有源电缆"),
    name("DAC", "Direct-attach copper cable", "无源铜缆", "DACs", "直连铜缆"),
    name("ACC", "Active copper cable", "ACC 铜缆", "1.6T ACC"),
    name("Power cords", "Power cords, large + small", "电源线", "Cords", "Power cord"),
    name("Busbar", "Busbar", "母线排", "Bus bar", "Busbars"),
    name("Power", "Power cords and busbar", "电源类", "Power products"),
    name("Backplane", "High-speed backplane connector", "高速背板连接器", "Backplane connector", "背板", "背板连接器"),
    name("Liquid cooling", "Liquid-cooling connectors", "液冷连接器", "Liquid", "UQD", "液冷"),
  ],
  components: [
    name("Retimer", "Retimer chip", "Retimer 芯片", "重定时器", "DSP", "Retimer chip"),
    name("Connector", "Connector", "连接器", "Connectors"),
    name("Cable", "Cable", "线缆", "铜缆", "线材", "Wire"),
    name("Other", "Consumables and packaging", "其他", "其余", "Packaging"),
  ],
  margins: [
    name("NV", "The Company's NV project", "英伟达项目", "NVIDIA", "英伟达"),
    name("Cloud", "The Company's North American cloud customers", "北美云厂商", "Cloud project", "云厂商", "North American cloud"),
    name("Company", "The Company's AEC as a whole", "公司", "Company AEC"),
    name("Credo", "Credo's AEC", "Credo", "CRDO", "默升"),
  ],
  projects: [
    name("NV", "The NV project", "英伟达项目", "NVIDIA", "英伟达"),
    name("Cloud", "Projects of North American cloud customers", "北美云厂商", "Other", "Cloud project", "云厂商", "非英伟达项目"),
  ],
  retimers: [name("Credo", "Credo", "Credo", "CRDO", "默升"), name("Marvell", "Marvell", "Marvell", "MRVL", "美满", "迈威尔")],
  cables: [name("Woer", "Woer", "沃尔", "Woer cable", "沃尔核材"), name("JHS", "Jinhongsheng", "锦宏盛", "Jin Hong Sheng")],
  sites: [
    name("US+Mexico", "US and Mexico plants", "美墨工厂", "US & Mexico", "USMX", "US and Mexico", "美国墨西哥", "美国与墨西哥"),
    name("Thailand", "Thailand plant", "泰国工厂", "Thai", "泰国"),
    name("Overseas", "All plants abroad", "海外", "Abroad", "海外工厂"),
  ],
  currencies: [name("USD", "US dollar", "美元", "$", "US$"), name("CNY", "Chinese yuan", "人民币", "RMB", "¥", "元")],
  robotCustomers: [
    name("Tesla", "Tesla", "特斯拉", "Optimus", "TSLA"),
    name("Unitree", "Unitree", "宇树", "宇树科技"),
    name("Apple", "Apple", "苹果", "AAPL"),
  ],
  vendors: [name("Vertiv", "Vertiv", "维蒂", "维谛")],
  languages: [name("en", "English", "英文", "English", "EN-US"), name("zh", "Simplified Chinese", "中文", "Chinese", "zh-CN", "简体中文")],
} as const satisfies Record<string, readonly Name[]>;

export type NameKind = keyof typeof names;
export type IdOf<Kind extends NameKind> = (typeof names)[Kind][number]["id"];

export type Customer = IdOf<"customers">;
export type Group = IdOf<"groups">;
export type Year = IdOf<"years">;
export type Speed = IdOf<"speeds">;
export type Platform = IdOf<"platforms">;
export type Item = IdOf<"items">;
export type Product = IdOf<"products">;
export type Component = IdOf<"components">;
export type Project = IdOf<"projects">;
export type Site = IdOf<"sites">;
export type Currency = IdOf<"currencies">;
export type RobotCustomer = IdOf<"robotCustomers">;

/** Who belongs to a group, in the order in which sums are explained. */
export const groupMembers: Readonly<Record<Group, readonly Customer[]>> = {
  "North America": ["NV", "Meta", "Google", "Amazon"],
  All: ["NV", "Meta", "Google", "Amazon", "China"],
};
