import type { Unit, Words } from "../dataset/types";
import type { moreWords } from "./moreWords";
import { attemptWords } from "./attempt/words";
import { figureWords } from "./figures/words";
import { scenarioWords } from "./scenario/words";

/** What a person sees behind a figure's label. Units that a label says itself are empty. */
const unitWords: Record<`unit.${Unit}`, Words> = {
  "unit.metre": { en: "m", zh: "米" },
  "unit.cable": { en: "cables", zh: "根" },
  "unit.cable/rack": { en: "cables/rack", zh: "根/柜" },
  "unit.cable/unit": { en: "cables/unit", zh: "根/台" },
  "unit.cable/TPU": { en: "cables/TPU", zh: "根/颗 TPU" },
  "unit.share": { en: "%", zh: "%" },
  "unit.multiple": { en: "×", zh: "倍" },
  "unit.USD": { en: "USD", zh: "美元" },
  "unit.CNY": { en: "CNY", zh: "人民币元" },
  "unit.CNY/year": { en: "CNY/year", zh: "人民币元/年" },
  "unit.CNY/robot": { en: "CNY/robot", zh: "人民币元/台" },
  "unit.CNY/USD": { en: "CNY/USD", zh: "人民币元/美元" },
  "unit.USD/rack": { en: "USD/rack", zh: "美元/柜" },
  "unit.USD/cable": { en: "USD/cable", zh: "美元/根" },
  "unit.connection": { en: "connections", zh: "条连接" },
  "unit.line": { en: "lines", zh: "条产线" },
  "unit.cord/month": { en: "cords/month", zh: "根/月" },
  "unit.robot": { en: "robots", zh: "台" },
  "unit.unit": { en: "units", zh: "个" },
  "unit.none": { en: "", zh: "" },
};

/** The texts of the pane's first view, in both languages. `{name}` stands for a value that the text is filled with. */
export const words = {
  productName: { en: "AEC for Excel", zh: "AEC for Excel" },
  tabs: { en: "Sections", zh: "功能区" },
  tabScenario: { en: "Scenario", zh: "情景" },
  tabFunctions: { en: "Functions", zh: "函数" },
  tabAudit: { en: "Audit", zh: "追溯" },
  tabEvidence: { en: "Evidence", zh: "依据" },
  tabCharts: { en: "Charts", zh: "图表" },
  tabWorkbook: { en: "Workbook", zh: "工作簿" },
  switchLanguage: { en: "Language", zh: "语言" },
  loading: { en: "Loading…", zh: "加载中…" },
  updatingCells: { en: "Updating cells…", zh: "正在更新单元格…" },
  panelBroke: { en: "This section could not be shown", zh: "此部分无法显示" },
  panelBrokeNext: {
    en: "Your workbook is not affected. Try again; if it stays, close and reopen the pane.",
    zh: "工作簿不受影响。请重试；若仍出现，请关闭并重新打开窗格。",
  },
  tryAgain: { en: "Try again", zh: "重试" },
  clearSearch: { en: "Clear the search", zh: "清除搜索" },
  goToCell: { en: "Go to {cell}", zh: "转到 {cell}" },
  dismiss: { en: "Dismiss", zh: "关闭" },
  stateUnreadable: { en: "The saved scenarios could not be read", zh: "无法读取已保存的情景" },
  stateUnreadableNext: {
    en: "They were put aside, not lost, and this workbook starts from Base. First problem: {problem}",
    zh: "原内容已另行保存，未丢失；当前从基准情景开始。首个问题：{problem}",
  },
  stateNotRead: { en: "Changes by others were not read", zh: "未能读取他人的更改" },
  stateNotSaved: { en: "The scenario was not saved", zh: "情景未能保存" },
  stateNotSavedNext: {
    en: "It applies for now, and saving is tried again with the next change.",
    zh: "目前仍然生效，下次更改时会再次尝试保存。",
  },
  stateSilent: { en: "Excel does not answer", zh: "Excel 没有响应" },
  stateSilentNext: {
    en: "Perhaps a cell is being edited or a dialog is open. What is chosen here applies already, and the rest is done once that ends.",
    zh: "可能正在编辑单元格或有对话框打开。此处的选择已生效，其余操作将在结束后完成。",
  },
  manualCalculation: { en: "Calculation is set to manual", zh: "当前为手动计算" },
  manualCalculationNext: {
    en: "AEC cells follow the scenario only when they are recalculated. Automatic applies to every workbook that is open in Excel.",
    zh: "AEC 单元格仅在重新计算时随情景更新。改为自动将作用于 Excel 中所有打开的工作簿。",
  },
  recalculateFailed: { en: "That did not work: {reason}", zh: "操作未成功：{reason}" },
  recalculateGivenUp: {
    en: "Cancelled; it may still take effect.",
    zh: "已取消，但可能仍会生效。",
  },
  recalculateNow: { en: "Recalculate now", zh: "立即重新计算" },
  calculateAutomatically: { en: "Switch to automatic", zh: "改为自动计算" },
  hostLacks: { en: "This version of Excel lacks something", zh: "当前版本的 Excel 缺少部分功能" },
  commandRefused: { en: "The command was not carried out", zh: "命令未能执行" },

  activeScenario: { en: "Active scenario", zh: "当前情景" },
  chooseScenario: { en: "Choose a scenario", zh: "选择情景" },
  placeholders: { en: "Placeholder inputs", zh: "含占位输入" },
  stanceBear: { en: "Takes the unfavourable end of each range", zh: "各区间取不利的一端" },
  stanceBase: { en: "Takes stated figures and midpoints of ranges", zh: "取所述数值与区间中值" },
  stanceBull: { en: "Takes the favourable end of each range", zh: "各区间取有利的一端" },
  meaning: { en: "What it means", zh: "情景说明" },
  stance: { en: "Stance", zh: "取值" },
  bands: { en: "Bands", zh: "浮动带" },
  assumption: { en: "Assumption", zh: "假设" },
  bandsOf: {
    en: "“about” figures ±{about}, open ends +{open}",
    zh: "“约”数 ±{about}，开放端 +{open}",
  },
  bandsUnused: {
    en: "Not applied at this stance; tornado and simulation span them.",
    zh: "此取值下不使用；敏感性与模拟会覆盖该范围。",
  },
  inputsSet: { en: "Inputs", zh: "输入项" },
  inputsNone: { en: "None set", zh: "未设置" },
  inputsCount: { en: "{count} set", zh: "已设置 {count} 项" },
  inputsPlaceholders: {
    en: "{count} set, {placeholders} of them placeholders",
    zh: "已设置 {count} 项，其中占位 {placeholders} 项",
  },
  overridesSet: { en: "Overrides", zh: "覆盖值" },
  overridesCount: { en: "{count} of the facts", zh: "{count} 项" },

  headlines: { en: "Headline figures", zh: "主要数据" },
  headlinesCaption: {
    en: "Headline figures under each scenario",
    zh: "各情景下的主要数据",
  },
  figure: { en: "Figure", zh: "指标" },
  needsInput: { en: "needs input", zh: "待输入" },
  groupDemand: { en: "AEC demand", zh: "AEC 需求" },
  groupMargin: { en: "AEC gross margin", zh: "AEC 毛利率" },
  groupRack: { en: "Content per rack", zh: "单柜价值量" },
  groupCompany: { en: "The Company", zh: "公司" },
  figureDemandNorthAmerica: { en: "North America, 2026", zh: "北美，2026" },
  figureDemandNV: { en: "NV, 2026", zh: "英伟达，2026" },
  figureDemandGoogle: { en: "Google, 2026", zh: "谷歌，2026" },
  figureDemandAmazon: { en: "Amazon, 2026", zh: "亚马逊，2026" },
  figureGrowthNV: { en: "NV, growth on 2025", zh: "英伟达，较 2025 增长" },
  figureMarginCompany: { en: "Company", zh: "公司整体" },
  figureMarginNV: { en: "NV project", zh: "英伟达项目" },
  figureMarginCloud: { en: "Cloud projects", zh: "云厂商项目" },
  figureContentGB200: { en: "GB200, power", zh: "GB200 电源类" },
  figureContentRubin: { en: "Rubin, power", zh: "Rubin 电源类" },
  figureContentBackplane: { en: "GB200, backplane", zh: "GB200 背板" },
  figureCapacity: { en: "AEC capacity", zh: "AEC 产能" },
  figureRevenueNV: { en: "AEC revenue, NV, 2026", zh: "英伟达 AEC 收入，2026" },
  figureRobots: { en: "Tesla robots, 2026", zh: "特斯拉机器人，2026" },

  source: { en: "Source", zh: "来源" },
  asOf: { en: "As of", zh: "数据日期" },
  dataset: { en: "Dataset", zh: "数据集" },
  ...unitWords,
  ...attemptWords,
  ...figureWords,
  ...scenarioWords,
} as const satisfies Record<string, Words>;

export type FirstWordKey = keyof typeof words;

/** A text of the pane: of its first view, or of what comes later. */
export type WordKey = FirstWordKey | keyof typeof moreWords;
