import { names, type NameKind } from "../../dataset/names";
import type { Words } from "../../dataset/types";
import { oneOf } from "./oneOf";

const lists = {
  customers: { en: "customers", zh: "客户" },
  groups: { en: "groups of customers", zh: "客户组合" },
  years: { en: "years", zh: "年份" },
  speeds: { en: "speeds", zh: "速率" },
  platforms: { en: "platforms", zh: "平台" },
  items: { en: "items of a rack", zh: "机柜品类" },
  products: { en: "products", zh: "产品" },
  components: { en: "components of a cable", zh: "线缆部件" },
  margins: { en: "margins", zh: "毛利率口径" },
  projects: { en: "projects", zh: "项目" },
  retimers: { en: "retimer suppliers", zh: "Retimer 供应商" },
  cables: { en: "cable suppliers", zh: "线缆供应商" },
  sites: { en: "plants", zh: "工厂" },
  currencies: { en: "currencies", zh: "币种" },
  robotCustomers: { en: "robot makers", zh: "机器人厂商" },
  vendors: { en: "vendors", zh: "合作厂商" },
  languages: { en: "languages", zh: "语言" },
  facts: { en: "ids of facts", zh: "事实编号" },
  inputs: { en: "ids of inputs", zh: "输入项编号" },
  scenarios: { en: "scenarios", zh: "情景" },
  functions: { en: "functions", zh: "函数" },
} as const satisfies Record<NameKind | "facts" | "inputs" | "scenarios" | "functions", Words>;

export type ListName = keyof typeof lists;

export const isNameKind = (list: ListName): list is NameKind => Object.hasOwn(names, list);

/** Which list of accepted names. */
export const listKind = oneOf(
  "list",
  { en: "list", zh: "列表" },
  {
    en: 'List of names, such as "customers" or "facts".',
    zh: '名称列表，如 "customers" 或 "facts"。',
  },
  lists,
);
