import type { Words } from "../../dataset/types";
import type { Category } from "../../functions/types";

const categoryWords: Record<`category.${Category}`, Words> = {
  "category.demand": { en: "Demand", zh: "需求" },
  "category.margin": { en: "Margin and cost", zh: "毛利与成本" },
  "category.company": { en: "The Company", zh: "公司" },
  "category.rack": { en: "Racks and robots", zh: "机柜与机器人" },
  "category.evidence": { en: "Evidence", zh: "依据" },
  "category.analysis": { en: "Analysis", zh: "分析" },
  "category.scenario": { en: "Scenarios and inputs", zh: "情景与输入项" },
};

/** The texts of the Functions tab. */
export const functionWords = {
  ...categoryWords,

  searchFunctions: { en: "Search functions", zh: "搜索函数" },
  searchFunctionsHint: { en: "Name, topic or argument", zh: "名称、主题或参数" },
  functionCount: { en: "{count} of {all} functions", zh: "{all} 个函数中的 {count} 个" },
  functionCountAll: { en: "{all} functions", zh: "{all} 个函数" },
  categoryCount: { en: "{name}, {count} functions", zh: "{name}，{count} 个函数" },
  recentFunctions: { en: "Recently used", zh: "最近使用" },
  noFunction: { en: "No function matches", zh: "没有匹配的函数" },
  noFunctionNext: {
    en: "Try another word, in English or Chinese: a name such as DEMAND, a topic such as margin, or a customer.",
    zh: "请尝试其他中英文关键词：函数名（如 DEMAND）、主题（如毛利）或客户。",
  },
  showAllFunctions: { en: "Show all functions", zh: "显示全部函数" },

  allFunctions: { en: "All functions", zh: "全部函数" },
  functionSyntax: { en: "Syntax", zh: "语法" },
  functionArguments: { en: "Arguments", zh: "参数" },
  noArguments: { en: "It takes no arguments.", zh: "该函数没有参数。" },
  argumentsOf: { en: "Arguments of AEC.{name}", zh: "AEC.{name} 的参数" },
  chooseFunctionFirst: {
    en: "Its own arguments follow once a function is chosen.",
    zh: "选定函数后将显示其自身的参数。",
  },
  clearArguments: { en: "Clear the arguments", zh: "清空参数" },
  argumentRequired: { en: "Required", zh: "必填" },
  argumentOptional: { en: "Optional", zh: "可选" },
  followsPane: { en: "Follows the pane: {scenario}", zh: "跟随窗格：{scenario}" },
  argumentCells: { en: "Read from {cells}", zh: "取自 {cells}" },
  argumentCellsOrText: {
    en: "Read from {cells}; in quotes it is text",
    zh: "取自 {cells}；加引号则作为文字",
  },
  argumentNoReference: {
    en: "This is no cell or range of this workbook.",
    zh: "这不是此工作簿中的单元格或区域。",
  },
  argumentNoFormula: { en: "This formula cannot be read.", zh: "无法读取该公式。" },

  functionResult: { en: "Result", zh: "结果" },
  resultLacks: { en: "Fill in {names}.", zh: "请填写 {names}。" },
  resultUnsound: { en: "Correct the argument marked above.", zh: "请更正上方标记的参数。" },
  resultWorking: { en: "Working it out…", zh: "计算中…" },
  resultUnresolved: {
    en: "A part of it is worked out by the spreadsheet alone: insert the formula to see the result.",
    zh: "其中一部分只能由表格自身计算：插入公式后可见结果。",
  },
  resultNoSheet: { en: "There is no sheet {sheet}.", zh: "没有工作表 {sheet}。" },
  resultUnreadable: {
    en: "The cells could not be read: {reason}",
    zh: "无法读取单元格：{reason}",
  },
  resultTable: { en: "Table of results", zh: "结果表格" },
  resultSize: { en: "{rows} × {columns} cells", zh: "{rows} 行 × {columns} 列" },
  resultFirst: { en: "The first {shown} of {rows} rows", zh: "共 {rows} 行，显示前 {shown} 行" },
  openScenarioInputs: { en: "Open the Scenario tab", zh: "打开“情景”" },
  inputsAwaited: {
    en: "The inputs are set in the scenario.",
    zh: "输入项在情景中设置。",
  },
  targetBlank: { en: "Goes into {cell}, which is empty", zh: "将填入 {cell}（空白）" },
  targetOccupied: {
    en: "Goes into {cell}, which holds something: you are asked first",
    zh: "将填入 {cell}（已有内容，会先询问）",
  },
  targetSpills: { en: "Goes into {cell} and fills {area}", zh: "将填入 {cell} 并填充 {area}" },
  targetNoRoom: {
    en: "Goes into {cell}; of {area}, which it fills, {count} cells are not empty",
    zh: "将填入 {cell}；其填充的 {area} 中有 {count} 个单元格非空",
  },

  functionExamples: { en: "Examples", zh: "示例" },
  useExample: { en: "Fill in the arguments: {formula}", zh: "填入参数：{formula}" },
  functionNotes: { en: "How to read it", zh: "说明" },
} as const satisfies Record<string, Words>;
