import type { Words } from "../../../dataset/types";

/** The texts of editing a scenario. */
export const editWords = {
  inputCleared: { en: "Cleared: {input}", zh: "已清除：{input}" },
  overrideRemoved: { en: "Override removed: {fact}", zh: "已移除覆盖值：{fact}" },
  builtInStays: {
    en: "Built-in scenarios stay as they are. Put your own figures into a copy.",
    zh: "内置情景不可修改，请复制后填入您自己的数字。",
  },
  copyToEdit: { en: "Make a copy to edit", zh: "复制后编辑" },
  scenarioName: { en: "Name", zh: "名称" },
  scenarioNameOther: { en: "Name in Chinese", zh: "英文名称" },
  addNameOther: { en: "Add a Chinese name", zh: "添加英文名称" },
  renameHint: {
    en: "Formulas find the scenario by its name: those with the old name will not.",
    zh: "公式按名称引用情景，改名后使用旧名称的公式将无法找到。",
  },
  scenarioNote: { en: "Description", zh: "说明" },
  scenarioNoteOther: { en: "Description in Chinese", zh: "英文说明" },
  addNoteOther: { en: "Add a Chinese description", zh: "添加英文说明" },
  revert: { en: "Back to what is saved", zh: "恢复为已保存的内容" },

  stanceAndBands: { en: "Stance and bands", zh: "取值与浮动带" },
  bandAbout: { en: "“About” figures, ±", zh: "“约”数，±" },
  bandAboutHint: { en: "An assumption, either way.", zh: "假设，上下浮动。" },
  bandOpen: { en: "Open ends, +", zh: "开放端，+" },
  bandOpenHint: { en: "An assumption, above a floor.", zh: "假设，下限之上。" },

  inputsSection: { en: "Inputs ({count} set)", zh: "输入项（已设置 {count}）" },
  boundsOf: { en: "From {span}.", zh: "范围 {span}。" },
  boundsFrom: { en: "{low} or more.", zh: "不少于 {low}。" },
  figureMissing: { en: "Enter a figure.", zh: "请输入数字。" },
  notAFigure: {
    en: "Enter a figure, such as 1,700,000 or 1.7M.",
    zh: "请输入数字，如 1,700,000 或 170万。",
  },
  notAShare: { en: "Enter a share, such as 15% or 0.15.", zh: "请输入比例，如 15% 或 0.15。" },
  clearInput: { en: "Clear: {input}", zh: "清除：{input}" },
  confirmPlaceholder: { en: "It is my figure", zh: "确认为我的数字" },
  confirmPlaceholderOf: {
    en: "Not a placeholder, my figure: {input}",
    zh: "并非占位，确认为我的数字：{input}",
  },
  onlyInUse: {
    en: "Only those that are set or that cells wait for",
    zh: "仅显示已设置或有单元格等待的输入项",
  },
  waitingCells: { en: "Cells waiting: {count}", zh: "等待的单元格：{count}" },
  waitingMore: { en: "{count} more", zh: "另有 {count} 个" },
  waitingSearch: {
    en: "Looking for cells that wait: {done} of {all}",
    zh: "正在查找等待输入的单元格：{done}/{all}",
  },
  waitingSearchName: { en: "Looking for cells that wait", zh: "正在查找等待输入的单元格" },
  waitingFound: {
    en: "Inputs that cells of this workbook wait for: {count}.",
    zh: "本工作簿有单元格等待的输入项：{count} 项。",
  },
  waitingNone: {
    en: "No cell of this workbook waits for an input.",
    zh: "本工作簿没有等待输入的单元格。",
  },
  waitingUnread: {
    en: "Cells with #N/A whose arguments only Excel can work out: {count}.",
    zh: "显示 #N/A 且参数只能由 Excel 计算的单元格：{count} 个。",
  },
  waitingStopped: {
    en: "The search for waiting cells was stopped.",
    zh: "已停止查找等待输入的单元格。",
  },
  waitingFailed: {
    en: "The workbook could not be searched: {reason}",
    zh: "无法搜索工作簿：{reason}",
  },

  overridesSection: { en: "Overrides ({count})", zh: "覆盖值（{count}）" },
  overridesNone: {
    en: "Every fact is used as the stance takes it. Find one to put your own figure in its place.",
    zh: "各项事实均按取值使用。查找某项事实即可填入您自己的数字。",
  },
  findFact: { en: "Find a fact to override", zh: "查找要覆盖的事实" },
  findFactHint: { en: "Override a fact: NV 2026", zh: "覆盖事实：英伟达 2026" },
  factsFound: { en: "Facts found", zh: "找到的事实" },
  factsNoneFound: { en: "No fact with a figure was found.", zh: "未找到有数值的事实。" },
  factsMore: { en: "{count} more: type another word.", zh: "另有 {count} 项，请再输入关键词。" },
  originalFigure: {
    en: "Source: {figure} (question {question})",
    zh: "来源：{figure}（问题 {question}）",
  },
  overrideValue: { en: "Your figure", zh: "您的数字" },
  reasonOfOverride: { en: "Reason", zh: "理由" },
  overrideReasonMissing: {
    en: "Say where it comes from: whoever audits a cell reads it.",
    zh: "请说明出处，审核单元格时会显示。",
  },
  removeOverride: { en: "Remove the override", zh: "移除覆盖值" },
  removeOverrideOf: { en: "Remove the override: {fact}", zh: "移除覆盖值：{fact}" },

  previewTitle: { en: "Moved from {base}", zh: "与“{base}”相比" },
  previewNone: {
    en: "The headline figures are those of {base}.",
    zh: "主要数据与“{base}”一致。",
  },
  previewMore: { en: "{count} more in the table below", zh: "下表另有 {count} 项" },
} as const satisfies Record<string, Words>;
