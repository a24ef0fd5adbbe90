import type { Words } from "../../dataset/types";
import type { StepId } from "./bridge/model";

const bridgeSteps: Record<`bridgeStep.${StepId}`, Words> = {
  "bridgeStep.start": { en: "Stated, from", zh: "起点所述" },
  "bridgeStep.retimer": { en: "Retimer", zh: "Retimer" },
  "bridgeStep.cable": { en: "Cable", zh: "线缆" },
  "bridgeStep.modelled": { en: "Modelled", zh: "测算值" },
  "bridgeStep.gap": { en: "Gap", zh: "差额" },
  "bridgeStep.stated": { en: "Stated, to", zh: "终点所述" },
};

/** The texts of the Charts tab. */
export const chartWords = {
  chartsLabel: { en: "Charts", zh: "图表" },
  chartDemand: { en: "Demand", zh: "需求" },
  chartMix: { en: "Speed mix", zh: "速率结构" },
  chartBridge: { en: "Margin bridge", zh: "毛利率桥" },
  chartCost: { en: "Cost", zh: "成本结构" },
  chartContent: { en: "Rack content", zh: "单柜价值量" },
  chartTornado: { en: "Tornado", zh: "敏感性" },

  showAsTable: { en: "Show as table", zh: "显示为表格" },
  showAsChart: { en: "Show as chart", zh: "显示为图表" },
  copyPicture: { en: "Copy as picture", zh: "复制为图片" },
  pictureCopied: { en: "Copied as a picture", zh: "已复制为图片" },
  pictureSaved: {
    en: "The clipboard takes no pictures here: saved as {file}",
    zh: "此处剪贴板不接受图片，已另存为 {file}",
  },
  pictureFailed: {
    en: "No picture could be made. Show the chart as a table and copy that instead.",
    zh: "无法生成图片。可改为显示表格后复制。",
  },
  pictureScenario: { en: "Scenario: {scenario}", zh: "情景：{scenario}" },
  pictureSource: {
    en: "Source: {title}; as of {day}; dataset {version}",
    zh: "来源：{title}；数据日期 {day}；数据集 {version}",
  },

  keyRange: { en: "stated range", zh: "所述区间" },
  keyAssumed: { en: "range by the scenario's bands", zh: "按情景浮动带的区间" },
  chartNeeds: { en: "Needs input: {inputs}", zh: "待输入：{inputs}" },
  chartNothingKnown: {
    en: "Nothing can be drawn: no figure here has an answer.",
    zh: "无可绘制内容：此处各项均无数值。",
  },
  tableCaption: { en: "{title}, in {unit}", zh: "{title}，单位：{unit}" },
  tableValue: { en: "Value", zh: "数值" },
  tableRange: { en: "Range", zh: "区间" },
  tableNoRange: { en: "none", zh: "无" },
  tableClass: { en: "Class", zh: "类别" },
  chartCustomerYear: { en: "{customer}, {year}", zh: "{customer}，{year}" },
  chartCustomerYearSpeed: {
    en: "{customer}, {year}, {speed}",
    zh: "{customer}，{year}，{speed}",
  },

  chartSpeed: { en: "Speed", zh: "速率" },
  chartAllSpeeds: { en: "All speeds", zh: "全部速率" },
  chartTitleDemand: { en: "AEC demand by customer and year", zh: "各客户各年 AEC 需求" },
  chartTitleDemandSpeed: {
    en: "{speed} AEC demand by customer and year",
    zh: "各客户各年 {speed} AEC 需求",
  },
  demandSentence: {
    en: "{customer} needs the most in {year}: {value}. {known} of {all} figures have an answer.",
    zh: "{customer} {year} 年需求最大，为 {value}；{all} 项中 {known} 项有数值。",
  },

  chartTitleMix: { en: "Speed mix by customer and year", zh: "各客户各年速率结构" },
  mixSentence: {
    en: "The split is known for {known} of {all} customer years; the largest 800G share is {share}: {customer}, {year}.",
    zh: "{all} 个客户年度中 {known} 个有拆分；800G 占比最高的是 {customer} {year} 年，为 {share}。",
  },
  mixCounts: {
    en: "The split is known for {known} of {all} customer years.",
    zh: "{all} 个客户年度中 {known} 个有拆分。",
  },
  mixNotStated: { en: "The split is not stated. {needs}", zh: "未给出拆分。{needs}" },
  mixNotStatedSaid: {
    en: "The split is not stated: “{said}”. {needs}",
    zh: "未给出拆分，仅称“{said}”。{needs}",
  },

  chartTitleBridge: { en: "Margin bridge from {from} to {to}", zh: "毛利率桥：{from}至{to}" },
  bridgeFrom: { en: "From project", zh: "起点项目" },
  bridgeTo: { en: "To project", zh: "终点项目" },
  ...bridgeSteps,
  bridgeStated: { en: "stated margin", zh: "所述毛利率" },
  bridgeModelled: { en: "modelled margin", zh: "测算毛利率" },
  bridgeAdds: { en: "adds points", zh: "增加" },
  bridgeTakes: { en: "takes points away", zh: "减少" },
  bridgeStepColumn: { en: "Step", zh: "步骤" },
  bridgePoints: { en: "Points", zh: "百分点" },
  bridgeMargin: { en: "Margin", zh: "毛利率" },
  bridgeSentence: {
    en: "{from} starts at {start}; the other retimer is worth {retimer} points and the other cable {cable}, which models {modelled} against {stated} stated for {to}: {gap} points are not explained.",
    zh: "{from}起点为 {start}；更换 Retimer 影响 {retimer} 个百分点，更换线缆影响 {cable} 个百分点，测算为 {modelled}；{to}所述为 {stated}，未解释差额 {gap} 个百分点。",
  },
  bridgeNote: {
    en: "Changes are in points of gross margin.",
    zh: "变动以毛利率百分点计。",
  },

  chartTitleCost: { en: "Cost structure of an 800G AEC", zh: "800G AEC 成本结构" },
  costSentence: {
    en: "{component} is the largest part of the product cost, {share}.",
    zh: "{component} 占产品成本最大，为 {share}。",
  },
  costNote: {
    en: "Shares of the product cost, not of the price.",
    zh: "以产品成本为分母，而非售价。",
  },

  chartTitleContent: { en: "Content per rack by platform and item", zh: "各平台各项单柜价值量" },
  contentAll: { en: "all suppliers", zh: "全部供应商" },
  contentCompany: { en: "Company", zh: "公司" },
  contentPart: { en: "Company {value}, {share}", zh: "公司 {value}，{share}" },
  contentItem: { en: "{platform}, {item}", zh: "{platform}，{item}" },
  contentNotStated: { en: "not stated", zh: "未给出" },
  contentScopes: {
    en: "Power is power cords and busbar together. The scopes of platforms differ, so their bars do not add up.",
    zh: "电源类为电源线与母线排合计。各平台口径不同，不可相加。",
  },
  contentWithout: { en: "Not in the source: {platforms}.", zh: "来源未给出：{platforms}。" },
  contentSentence: {
    en: "The largest is {item} on {platform}, {value}. The Company's part is known for {captured} of {all} items.",
    zh: "最大的是 {platform} 的{item}，为 {value}；{all} 项中 {captured} 项可知公司部分。",
  },

  chartTitleTornado: { en: "What moves {call}", zh: "{call} 的影响因素" },
  tornadoOf: { en: "Figure", zh: "指标" },
  tornadoHeadline: { en: "{group}: {figure}", zh: "{group}：{figure}" },
  tornadoTyped: { en: "A formula of your own", zh: "自选公式" },
  tornadoFormula: { en: "Formula", zh: "公式" },
  tornadoCall: { en: "AEC call in the formula", zh: "公式中的 AEC 调用" },
  tornadoSelected: { en: "Take the selected cell's", zh: "取所选单元格的公式" },
  tornadoNotTaken: {
    en: "The selected cell could not be read: {reason}",
    zh: "无法读取所选单元格：{reason}",
  },
  tornadoNoCallInCell: {
    en: "The selected cell has no AEC call: select one that has, or type a formula.",
    zh: "所选单元格没有 AEC 调用：请选择含调用的单元格，或输入公式。",
  },
  tornadoNoCall: {
    en: "Type a formula with an AEC call, as in a cell.",
    zh: "请像在单元格中一样输入含 AEC 调用的公式。",
  },
  tornadoUnresolved: {
    en: "An argument of {call} is worked out by Excel's own functions, which are not repeated here.",
    zh: "{call} 的某个参数由 Excel 自身函数计算，此处不重复计算。",
  },
  tornadoNotNumber: {
    en: "{call} answers with text or a table: only a number can be moved.",
    zh: "{call} 返回文字或表格：只有数字可以变动。",
  },
  tornadoPinned: {
    en: "The formula pins the scenario {scenario}.",
    zh: "公式指定了情景“{scenario}”。",
  },
} as const satisfies Record<string, Words>;
