import type { Topic, Words } from "../../dataset/types";
import type { CoverageKind } from "./coverage/table";

const topicWords: Record<`topic.${Topic}`, Words> = {
  "topic.technology": { en: "Technology", zh: "技术" },
  "topic.demand": { en: "AEC demand", zh: "AEC 需求" },
  "topic.mix": { en: "Speed mix", zh: "速率结构" },
  "topic.attach": { en: "Cables per unit", zh: "单机用缆" },
  "topic.margin": { en: "Gross margins", zh: "毛利率" },
  "topic.cost": { en: "Cost of an AEC", zh: "AEC 成本" },
  "topic.supplier": { en: "Suppliers", zh: "供应商" },
  "topic.share": { en: "The Company's shares", zh: "公司份额" },
  "topic.capacity": { en: "Capacity", zh: "产能" },
  "topic.content": { en: "Content per rack", zh: "单柜价值量" },
  "topic.status": { en: "Progress with customers", zh: "客户进展" },
  "topic.robots": { en: "Robots", zh: "机器人" },
};

const coverageWords: Record<`covers.${CoverageKind}`, Words> = {
  "covers.stated": { en: "stated", zh: "已给出" },
  "covers.derived": { en: "derived", zh: "推算" },
  "covers.from inputs": { en: "with inputs", zh: "按输入" },
  "covers.needs input": { en: "needs input", zh: "待输入" },
  "covers.not in source": { en: "not in source", zh: "未涉及" },
};

const coverageMeanings: Record<`coversMeaning.${CoverageKind}`, Words> = {
  "coversMeaning.stated": { en: "The source gives the figure itself.", zh: "来源直接给出该数字。" },
  "coversMeaning.derived": {
    en: "Follows from figures of the source.",
    zh: "由来源的其他数字推算。",
  },
  "coversMeaning.from inputs": {
    en: "Worked out with inputs that the scenario sets.",
    zh: "使用情景设定的输入项计算。",
  },
  "coversMeaning.needs input": {
    en: "Has an answer once its inputs are set.",
    zh: "设定输入项后即有结果。",
  },
  "coversMeaning.not in source": {
    en: "The source says nothing of it, or it does not apply.",
    zh: "来源未提及或不适用。",
  },
};

/** The texts of the Evidence tab. */
export const evidenceWords = {
  tabEvidence: { en: "Evidence", zh: "依据" },
  ...topicWords,
  ...coverageWords,
  ...coverageMeanings,

  evidenceViews: { en: "Kinds of evidence", zh: "依据类别" },
  viewFacts: { en: "Facts", zh: "事实" },
  viewCoverage: { en: "Coverage", zh: "覆盖" },
  viewChecks: { en: "Checks", zh: "核对" },

  searchFacts: { en: "Search facts", zh: "搜索事实" },
  searchHint: { en: "Word, id or Q5", zh: "关键词、编号或 Q5" },
  groupFacts: { en: "Order", zh: "排列" },
  groupByTopic: { en: "By topic", zh: "按主题" },
  groupByQuestion: { en: "By question", zh: "按问题" },
  customerFilter: { en: "Customer", zh: "客户" },
  customerAll: { en: "All customers", zh: "全部客户" },
  factCount: { en: "{count} of {all} facts", zh: "{all} 项事实中的 {count} 项" },
  factCountAll: { en: "{all} facts", zh: "{all} 项事实" },
  groupCount: { en: "{name}, {count} facts", zh: "{name}，{count} 项" },
  questionTitle: { en: "Question {question}: {title}", zh: "问题 {question}：{title}" },
  noFacts: { en: "No fact matches", zh: "没有匹配的事实" },
  noFactsNext: {
    en: "Try another word, in English or Chinese, an id such as demand.NV, or a question such as Q5.",
    zh: "请尝试其他中英文关键词、编号（如 demand.NV）或问题（如 Q5）。",
  },
  resetFilters: { en: "Show all facts", zh: "显示全部事实" },
  scenarioUses: { en: "{scenario} uses {value}", zh: "{scenario}情景取 {value}" },
  bandRange: { en: "Range under {scenario}", zh: "{scenario}情景下的区间" },
  factFavours: { en: "Favourable end", zh: "有利的一端" },
  favoursHigh: {
    en: "The high one, for AEC demand or the Company",
    zh: "高端，对 AEC 需求或公司有利",
  },
  favoursLow: {
    en: "The low one, for AEC demand or the Company",
    zh: "低端，对 AEC 需求或公司有利",
  },
  favoursNone: {
    en: "Neither: bear and bull leave it as stated",
    zh: "无：悲观与乐观情景均按所述取值",
  },
  factId: { en: "Id", zh: "编号" },
  showQuestion: { en: "Show question {question}", zh: "查看问题 {question}" },
  useInFormula: { en: "Use in a formula", zh: "用于公式" },

  coverageText: {
    en: "What the source covers of a function's arguments, under the active scenario.",
    zh: "当前情景下，来源对某函数各参数组合的覆盖情况。",
  },
  coverageOf: { en: "Function", zh: "函数" },
  coverageTable: { en: "Coverage of AEC.{name}", zh: "AEC.{name} 的覆盖情况" },
  coverageTally: { en: "{word}: {count}", zh: "{word}：{count}" },
  coverageInputs: { en: "Inputs it waits for", zh: "所需的输入项" },
  coverageNeeds: { en: "Needs {inputs}", zh: "需要 {inputs}" },

  checksText: {
    en: "Where the source can be held against itself, on the figures as stated, whatever the scenario.",
    zh: "以来源所述数字核对其内部是否一致，与情景无关。",
  },
  checksTally: {
    en: "{agree} of {all} comparisons agree",
    zh: "{all} 项比较中 {agree} 项一致",
  },
  checkInWords: { en: "in words", zh: "文字陈述" },
  checkStated: { en: "Stated", zh: "所述" },
  checkDerived: { en: "Derived", zh: "推算" },
  checkGap: { en: "Gap {gap}", zh: "差额 {gap}" },
  checkSources: { en: "Sources", zh: "出处" },
} as const satisfies Record<string, Words>;
