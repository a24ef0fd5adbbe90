import type { Words } from "./types";

/** A thing that formulas call by name. The id is what LIST spills and drop-downs insert. */
export interface Name<Id extends string = string> {
  readonly id: Id;
  readonly words: Words;
  /** Other spellings that are accepted, in either language; `fold` says which ones are the same anyway. */
  readonly aliases: readonly string[];
}

const name = <const Id extends string>(
  id: Id,
  en: string,
  zh: string,
  ...aliases: string[]
): Name<Id> => ({ id, words: { en, zh }, aliases });

/** A calendar year, which is the fiscal year of every figure too. */
const year = <const Id extends string>(id: Id): Name<Id> =>
  name(id, id, id, `${id}E`, `${id}F`, `FY${id}`, `FY${id}E`, `${id}年`);

// What a rack holds and what the Company sells go by the same names.
const powerCords = name(
  "Power cords",
  "Power cords, large + small",
  "电源线",
  "Cords",
  "Power cord",
  "大线与小线",
);
const power = name(
  "Power",
  "Power cords + busbar",
  "电源类",
  "Power total",
  "Power products",
  "电源线与母线排",
  "电源类产品",
);
const busbar = name("Busbar", "Busbar", "母线排", "Busbars", "母排", "母线");
const backplane = name(
  "Backplane",
  "High-speed backplane connector",
  "高速背板连接器",
  "Backplane connector",
  "背板",
  "背板连接器",
);
const liquidCooling = name(
  "Liquid cooling",
  "Liquid-cooling connectors",
  "液冷连接器",
  "Liquid",
  "UQD",
  "液冷",
);

/** Every list of accepted names; LIST(kind) spills one of them. */
export const names = {
  customers: [
    name("NV", "NVIDIA", "英伟达", "Nvidia Corporation", "NVDA", "英伟达公司"),
    name("Meta", "Meta", "Meta", "Meta Platforms", "Facebook", "脸书"),
    name("Google", "Google", "谷歌", "Alphabet", "GOOG", "GOOGL", "谷歌公司"),
    name("Amazon", "Amazon", "亚马逊", "AWS", "Amazon Web Services", "AMZN", "亚马逊云"),
    // Only the total of its three members is stated, so none of them is a name of its own.
    name(
      "China",
      "China: Alibaba Cloud, Tencent, ByteDance",
      "国内",
      "中国",
      "国内客户",
      "中国客户",
      "国内市场",
      "China cloud",
      "Chinese customers",
      "CN",
    ),
  ],
  groups: [
    name(
      "North America",
      "NV + Meta + Google + Amazon",
      "北美",
      "NA",
      "North American",
      "North American customers",
      "北美客户",
    ),
    name(
      "All",
      "North America + China",
      "全部",
      "Total",
      "All customers",
      "全部客户",
      "合计",
      "总计",
    ),
  ],
  years: [year("2025"), year("2026")],
  speeds: [
    name("200G", "200G", "200G", "200", "200Gbps"),
    name("400G", "400G", "400G", "400", "400Gbps"),
    name("800G", "800G", "800G", "800", "800Gbps"),
    name("1.6T", "1.6T", "1.6T", "1.6", "1.6Tbps", "1600G", "1600"),
  ],
  platforms: [
    name("NVL72", "72-GPU rack", "72 卡机柜", "rack72", "72-GPU", "72 卡", "72 卡整柜"),
    name("GB200", "GB200 rack", "GB200 机柜", "GB200 NVL72"),
    name("GB300", "GB300", "GB300 机柜", "GB300 NVL72", "GB300 rack"),
    name("Rubin", "Rubin rack", "Rubin 机柜", "VR200", "Vera Rubin"),
    name("TPU", "Google TPU", "谷歌 TPU", "TPUs"),
    name("Google rack", "Google rack", "谷歌机柜", "TPU rack"),
  ],
  items: [
    power,
    powerCords,
    busbar,
    backplane,
    liquidCooling,
    name(
      "Electrical",
      "All electrical interconnect",
      "电连接",
      "Electrical interconnect",
      "电连接类产品",
    ),
  ],
  products: [
    name("AEC", "Active electrical cable", "有源电缆", "AECs", "AEC 铜缆"),
    name("DAC", "Direct-attach copper cable", "无源铜缆", "DACs", "直连铜缆", "DAC 铜缆"),
    name("ACC", "Active copper cable", "有源铜缆", "ACCs", "1.6T ACC", "ACC 铜缆"),
    powerCords,
    busbar,
    power,
    backplane,
    liquidCooling,
  ],
  components: [
    name("Retimer", "Retimer chip", "Retimer 芯片", "Retimers", "重定时器", "重定时芯片", "DSP"),
    name("Connector", "Connector", "连接器", "Connectors"),
    name("Cable", "Cable", "线缆", "Cables", "铜缆", "线材", "Wire"),
    name(
      "Other",
      "Consumables and packaging",
      "其他",
      "Others",
      "Consumables",
      "Packaging",
      "其余",
      "耗材",
      "包材",
    ),
  ],
  margins: [
    name("NV", "The Company's NV project", "英伟达项目", "NVIDIA", "英伟达"),
    name(
      "Cloud",
      "The Company's North American cloud customers",
      "北美云厂商",
      "Cloud project",
      "Cloud customers",
      "North American cloud",
      "云厂商",
    ),
    name("Company", "The Company's AEC as a whole", "公司", "The Company", "Company AEC"),
    name("Credo", "Credo's AEC", "Credo", "CRDO", "默升"),
  ],
  projects: [
    name("NV", "The NV project", "英伟达项目", "NVIDIA", "英伟达"),
    name(
      "Cloud",
      "Projects of North American cloud customers",
      "北美云厂商",
      "Cloud project",
      "Cloud customers",
      "North American cloud",
      "Other",
      "云厂商",
      "非英伟达项目",
    ),
  ],
  retimers: [
    name("Credo", "Credo", "Credo", "CRDO", "默升"),
    name("Marvell", "Marvell", "Marvell", "MRVL", "Marvel", "美满", "美满电子", "迈威尔"),
  ],
  cables: [
    name("Woer", "Woer", "沃尔", "Woer cable", "沃尔核材"),
    name("JHS", "Jinhongsheng", "锦宏盛"),
  ],
  sites: [
    name(
      "US+Mexico",
      "US and Mexico plants",
      "美墨工厂",
      "US & Mexico",
      "USMX",
      "US and Mexico",
      "US/Mexico",
      "美墨",
      "美国墨西哥",
      "美国与墨西哥",
      "美国和墨西哥",
    ),
    name("Thailand", "Thailand plant", "泰国工厂", "Thai", "泰国"),
    name("Overseas", "All plants abroad", "海外", "Abroad", "海外工厂"),
  ],
  currencies: [
    name("USD", "US dollar", "美元", "$", "US$", "Dollar", "美金"),
    name("CNY", "Chinese yuan", "人民币", "RMB", "¥", "Yuan", "元"),
  ],
  robotCustomers: [
    name("Tesla", "Tesla", "特斯拉", "Optimus", "TSLA"),
    name("Unitree", "Unitree", "宇树", "Unitree Robotics", "宇树科技"),
    name("Apple", "Apple", "苹果", "AAPL"),
  ],
  vendors: [name("Vertiv", "Vertiv", "维蒂", "维谛")],
  languages: [
    name("en", "English", "英文", "EN-US", "EN-GB", "英语"),
    name("zh", "Simplified Chinese", "中文", "Chinese", "zh-CN", "zh-Hans", "简体中文"),
  ],
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
