import type { Language, Words } from "../../dataset/types";
import type { SheetLayout } from "../layout/types";
import { capacitySheet } from "./capacity";
import { demandSheet } from "./demand";
import { evidenceSheet } from "./evidence";
import { marginBridgeSheet } from "./marginBridge";
import { rackContentSheet } from "./rackContent";
import { scenariosSheet } from "./scenarios";

/** A sheet that a person can put into a workbook and go on from. */
export interface Model {
  readonly id: string;
  readonly name: Words;
  readonly summary: Words;
  readonly sheet: (language: Language) => SheetLayout;
}

export const models: readonly Model[] = [
  {
    id: "demand",
    name: { en: "Demand by customer and speed", zh: "分客户与速率的需求" },
    summary: {
      en: "Cables by customer for two years, growth and shares, the split by speed, the racks and TPUs implied, and the range of each figure.",
      zh: "各客户两年用缆量、增长与占比，分速率拆分，隐含的机柜与 TPU 数量，以及各数字的区间。",
    },
    sheet: demandSheet,
  },
  {
    id: "margin-bridge",
    name: { en: "Margin bridge", zh: "毛利率桥" },
    summary: {
      en: "Margins with their ranges, a waterfall from one project to another, other suppliers, and the cost of a cable.",
      zh: "各方毛利率及区间、项目间的瀑布图、更换供应商的测算，以及单根成本结构。",
    },
    sheet: marginBridgeSheet,
  },
  {
    id: "rack-content",
    name: { en: "Rack content", zh: "单柜价值量" },
    summary: {
      en: "What a rack holds item by item, the Company's part of it, platforms side by side, and the shares behind it.",
      zh: "单柜分品类价值量、公司占比、平台对比及背后的份额。",
    },
    sheet: rackContentSheet,
  },
  {
    id: "capacity",
    name: { en: "Capacity and utilisation", zh: "产能与利用率" },
    summary: {
      en: "Capacity by site, from demand to shipments, revenue and gross profit by customer, utilisation, and the inputs that it waits for.",
      zh: "分工厂产能，从需求到各客户出货、收入与毛利，产能利用率，以及所需输入项。",
    },
    sheet: capacitySheet,
  },
  {
    id: "scenarios",
    name: { en: "Scenario comparison with tornado", zh: "情景对比与龙卷风图" },
    summary: {
      en: "Headline figures under every built-in scenario, and for one figure of your choice what moves it most.",
      zh: "主要指标在各内置情景下的数值，以及任选指标的主要驱动因素。",
    },
    sheet: scenariosSheet,
  },
  {
    id: "evidence",
    name: { en: "Evidence and checks", zh: "依据与核对" },
    summary: {
      en: "Where the source agrees with itself and where it does not, what it covers, and the facts of a topic with their ranges.",
      zh: "来源自洽与不自洽之处、覆盖范围，以及按主题列出的事实与区间。",
    },
    sheet: evidenceSheet,
  },
];
