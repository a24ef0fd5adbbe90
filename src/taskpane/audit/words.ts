import type { Words } from "../../dataset/types";

/** The texts of the Audit tab. */
export const auditWords = {
  auditing: { en: "Reading the selected cell…", zh: "正在读取所选单元格…" },
  auditFailed: { en: "The cell could not be read", zh: "无法读取该单元格" },

  auditEmpty: { en: "Select a cell with an AEC formula", zh: "请选择含 AEC 公式的单元格" },
  auditEmptyText: {
    en: "This tab then shows each AEC call of the formula, the facts and inputs that it rests on, and what moves it.",
    zh: "此处将列出公式中的每个 AEC 调用、其依据的事实与输入项，以及影响结果的因素。",
  },
  auditBlank: { en: "{cell} is blank.", zh: "{cell} 为空白。" },
  auditConstant: { en: "{cell} holds a constant, not a formula.", zh: "{cell} 为常量，不是公式。" },
  auditNoCall: {
    en: "The formula in {cell} has no AEC call and refers to no cell that has one.",
    zh: "{cell} 的公式没有 AEC 调用，也未引用含 AEC 调用的单元格。",
  },
  goToAecCell: { en: "Go to an AEC cell", zh: "转到 AEC 单元格" },
  noAecCell: { en: "This workbook has no AEC cell yet.", zh: "此工作簿尚无 AEC 单元格。" },
  waitingForExcel: {
    en: "Waiting for Excel: perhaps a cell is being edited or a dialog is open. Close that and this goes on by itself.",
    zh: "正在等待 Excel 响应：可能正在编辑单元格或有对话框打开，结束后会自动继续。",
  },
  waitingForWorkbook: {
    en: "Waiting for the workbook; this goes on by itself.",
    zh: "正在等待工作簿响应，之后会自动继续。",
  },
  goToAecCellFailed: {
    en: "The workbook could not be searched: {reason}",
    zh: "无法查找工作簿：{reason}",
  },
  tryExample: { en: "For example", zh: "示例" },

  pin: { en: "Pin", zh: "固定" },
  unpin: { en: "Unpin", zh: "取消固定" },
  pinHint: {
    en: "Keep this cell's audit while the selection moves on",
    zh: "选择移动时保留此单元格的追溯",
  },
  pinnedElsewhere: { en: "Pinned. Selected now: {cell}", zh: "已固定。当前选择：{cell}" },
  goTo: { en: "Go to", zh: "转到" },
  goToFailed: { en: "{cell} could not be selected: {reason}", zh: "无法选择 {cell}：{reason}" },
  firstCellOf: { en: "First cell of {area}", zh: "{area} 的首个单元格" },
  spilledFrom: { en: "Filled by the formula in {cell}", zh: "由 {cell} 的公式溢出填充" },
  cellValue: { en: "Value", zh: "数值" },
  cellFormula: { en: "Formula", zh: "公式" },
  cellBlank: { en: "blank", zh: "空白" },

  aecCalls: { en: "AEC calls", zh: "AEC 调用" },
  callElement: { en: "Answer {element} of {count}", zh: "第 {element} 个结果，共 {count} 个" },
  callFirst: {
    en: "The first of {count} answers; the others rest on figures of their own.",
    zh: "共 {count} 个结果，此处为第一个；其余各有依据。",
  },
  callTable: {
    en: "Table of {rows} × {columns} cells",
    zh: "{rows} 行 {columns} 列的表格",
  },
  callUnder: { en: "Under {scenario}", zh: "{scenario}情景" },
  callPinned: { en: "Pinned to {scenario} by the formula", zh: "公式固定为{scenario}情景" },
  callAnyScenario: { en: "The same under every scenario", zh: "各情景相同" },
  callSubject: {
    en: "It analyses AEC.{name}. What follows is about that answer: {value}.",
    zh: "分析对象为 AEC.{name}，以下为该结果的依据：{value}。",
  },
  callUnresolved: {
    en: "Excel works out an argument of this call, and the audit does not repeat that. Put the argument into a cell of its own and refer to it: the audit then follows.",
    zh: "该调用的某个参数由 Excel 计算，追溯不会重算。请将该参数放入单独的单元格并引用，即可追溯。",
  },
  restsOn: { en: "What it rests on", zh: "依据" },
  restsOnNothing: { en: "No figure was read.", zh: "未读取任何数字。" },
  result: { en: "Result", zh: "结果" },
  statedAs: { en: "Stated as {stated}", zh: "来源所述：{stated}" },
  inputMissing: {
    en: "Not set in {scenario}. Set it on the Scenario tab, from {range}.",
    zh: "{scenario}情景未设定。请在“情景”页设定，范围 {range}。",
  },
  inputPlaceholder: {
    en: "Put your own figure in on the Scenario tab before you rely on it.",
    zh: "使用前请在“情景”页填入自己的数字。",
  },
  overrideReason: { en: "Reason: {reason}", zh: "理由：{reason}" },
  overrideNoReason: { en: "No reason was given.", zh: "未说明理由。" },
  overrideOriginal: { en: "In place of {stated}", zh: "替换 {stated}" },

  moves: { en: "What moves it", zh: "影响因素" },
  movesAlone: {
    en: "Each taken to both ends of its own range, the others as they are.",
    zh: "逐项取其自身区间的两端，其余不变。",
  },
  movesNothing: {
    en: "Nothing: no figure that it rests on has a range that matters here.",
    zh: "无：所依据的数字没有影响此结果的区间。",
  },
  movesNot: {
    en: "Read, but moving them changes nothing here: {drivers}",
    zh: "已读取，但变动不影响此结果：{drivers}",
  },
  tornadoLabel: {
    en: "Tornado chart around {base}. {top} moves it most, from {least} to {greatest}.",
    zh: "以 {base} 为基准的敏感性图。{top} 影响最大，结果介于 {least} 与 {greatest}。",
  },
  tornadoBase: { en: "Now {base}", zh: "当前 {base}" },
  atLowEnd: { en: "at its low end", zh: "取低端" },
  atHighEnd: { en: "at its high end", zh: "取高端" },
  showTable: { en: "Table", zh: "表格" },
  showChart: { en: "Chart", zh: "图表" },
  tornadoTable: { en: "Results at both ends of each range", zh: "各区间两端对应的结果" },
  driver: { en: "Driver", zh: "因素" },
  resultAtLow: { en: "At low", zh: "低端" },
  resultAtHigh: { en: "At high", zh: "高端" },
  swing: { en: "Swing", zh: "幅度" },

  precedents: { en: "Cells it refers to", zh: "引用的单元格" },
  precedentsCount: { en: "{count} with AEC calls", zh: "其中 {count} 个含 AEC 调用" },
  precedentsMore: {
    en: "The formula refers to more cells than are shown.",
    zh: "公式引用的单元格多于此处所列。",
  },
  questionNumber: { en: "Question {question}", zh: "问题 {question}" },
} as const satisfies Record<string, Words>;
