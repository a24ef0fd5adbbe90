import { named } from "./named";

export const speedKind = named("speeds", {
  id: "speed",
  grid: true,
  noun: { en: "speed", zh: "速率" },
  words: { en: "Speed: 200G, 400G, 800G or 1.6T.", zh: "速率：200G、400G、800G 或 1.6T。" },
});

export const platformKind = named("platforms", {
  id: "platform",
  grid: true,
  noun: { en: "platform", zh: "平台" },
  words: {
    en: "Platform: NVL72, GB200, GB300, Rubin, TPU or Google rack.",
    zh: "平台：NVL72、GB200、GB300、Rubin、TPU 或 Google rack。",
  },
});

export const itemKind = named("items", {
  id: "item",
  grid: true,
  noun: { en: "item", zh: "品类" },
  words: {
    en: "Item of a rack: Power, Power cords, Busbar, Backplane, Liquid cooling or Electrical.",
    zh: "机柜内品类：Power、Power cords、Busbar、Backplane、Liquid cooling 或 Electrical。",
  },
});

export const productKind = named("products", {
  id: "product",
  grid: true,
  noun: { en: "product", zh: "产品" },
  words: {
    en: "Product: AEC, DAC, ACC, Power cords, Busbar, Power, Backplane or Liquid cooling.",
    zh: "产品：AEC、DAC、ACC、Power cords、Busbar、Power、Backplane 或 Liquid cooling。",
  },
});

export const componentKind = named("components", {
  id: "component",
  grid: true,
  noun: { en: "component", zh: "部件" },
  words: {
    en: "Component of a cable: Retimer, Connector, Cable or Other.",
    zh: "线缆部件：Retimer、Connector、Cable 或 Other。",
  },
});

export const marginKind = named("margins", {
  id: "who",
  grid: true,
  noun: { en: "margin", zh: "毛利率口径" },
  words: {
    en: "Whose margin: NV (project), Cloud (projects), Company or Credo.",
    zh: "毛利率口径：NV（项目）、Cloud（项目）、Company 或 Credo。",
  },
});

export const projectKind = named("projects", {
  id: "project",
  grid: true,
  noun: { en: "project", zh: "项目" },
  words: {
    en: "Project of the Company: NV or Cloud (North American cloud customers).",
    zh: "公司项目：NV 或 Cloud（北美云厂商）。",
  },
});

export const retimerKind = named("retimers", {
  id: "retimer",
  grid: true,
  noun: { en: "retimer supplier", zh: "Retimer 供应商" },
  words: { en: "Retimer supplier: Credo or Marvell.", zh: "Retimer 供应商：Credo 或 Marvell。" },
});

export const cableKind = named("cables", {
  id: "cable",
  grid: true,
  noun: { en: "cable supplier", zh: "线缆供应商" },
  words: { en: "Cable supplier: Woer or JHS.", zh: "线缆供应商：Woer（沃尔）或 JHS（锦宏盛）。" },
});

export const siteKind = named("sites", {
  id: "site",
  grid: true,
  noun: { en: "site", zh: "工厂" },
  words: {
    en: "Plants: US+Mexico, Thailand or Overseas; left out for all.",
    zh: "工厂：US+Mexico、Thailand 或 Overseas；省略表示全部。",
  },
});

export const currencyKind = named("currencies", {
  id: "currency",
  grid: false,
  noun: { en: "currency", zh: "币种" },
  words: { en: "Currency: USD (when left out) or CNY.", zh: "币种：USD（默认）或 CNY。" },
});

export const robotCustomerKind = named("robotCustomers", {
  id: "robotCustomer",
  grid: true,
  noun: { en: "robot maker", zh: "机器人厂商" },
  words: {
    en: "Robot maker: Tesla, Unitree or Apple.",
    zh: "机器人厂商：Tesla、Unitree 或 Apple。",
  },
});

export const languageKind = named("languages", {
  id: "language",
  grid: false,
  noun: { en: "language", zh: "语言" },
  words: {
    en: "Language of the text: en (when left out) or zh.",
    zh: "文字语言：en（默认）或 zh。",
  },
});
