import type { Words } from "../../dataset/types";

/** The texts of the Workbook tab. */
export const workbookWords = {
  workOn: { en: "Work on", zh: "范围" },
  scopeSelection: { en: "Selection", zh: "所选区域" },
  scopeSheet: { en: "This sheet", zh: "当前工作表" },
  scopeWorkbook: { en: "Workbook", zh: "整个工作簿" },

  updateHeading: { en: "Update", zh: "更新" },
  updateText: {
    en: "Refresh works AEC cells out again and lists what changed. Repair rebuilds the whole workbook, for cells that hang at #NAME? or #BUSY!.",
    zh: "“刷新”会重新计算 AEC 单元格并列出变化；“修复”会重建整个工作簿，用于停在 #NAME? 或 #BUSY! 的单元格。",
  },
  refresh: { en: "Refresh", zh: "刷新" },
  repair: { en: "Repair workbook", zh: "修复工作簿" },

  diffHeading: { en: "Compare scenarios", zh: "比较情景" },
  diffText: {
    en: "Cell by cell, without switching the workbook.",
    zh: "逐个单元格比较，不切换工作簿的情景。",
  },
  diffFrom: { en: "From", zh: "从" },
  diffTo: { en: "To", zh: "到" },
  compare: { en: "Compare", zh: "比较" },
  writeToSheet: { en: "Write to a new sheet", zh: "写入新工作表" },

  freezeHeading: { en: "Freeze and thaw", zh: "冻结与解冻" },
  freezeText: {
    en: "Freeze turns AEC formulas into plain values and keeps the formulas on the sheet AEC Ledger. Thaw undoes it: the formulas come back wherever the values were not changed.",
    zh: "“冻结”将 AEC 公式转为数值，公式保存在工作表 AEC Ledger 中；“解冻”可撤销冻结：数值未被改动之处会恢复公式。",
  },
  freeze: { en: "Freeze", zh: "冻结" },
  thaw: { en: "Thaw", zh: "解冻" },

  portableHeading: { en: "Portable copy", zh: "便携副本" },
  portableText: {
    en: "For somebody without the add-in: plain formulas, with the scenario still to choose in a cell.",
    zh: "供没有加载项的人使用：全部为普通公式，仍可在单元格中切换情景。",
  },
  portableByCommand: {
    en: "It is made from a saved file on the command line:",
    zh: "请先保存文件，再用命令行生成：",
  },
  portable: { en: "Make a portable copy", zh: "生成便携副本" },
  portableEnding: { en: "portable", zh: "便携" },
  copied: {
    en: "{file} was saved with your downloads: {count} formulas became lookups, with a choice of {scenarios}.",
    zh: "{file} 已保存到下载文件夹：{count} 个公式已改为查找，可选情景：{scenarios}。",
  },
  copyOpened: {
    en: "The copy is open as a new workbook; save it where you want it. {count} formulas became lookups, with a choice of {scenarios}.",
    zh: "副本已作为新工作簿打开，请自行保存。{count} 个公式已改为查找，可选情景：{scenarios}。",
  },

  working: { en: "{what}…", zh: "正在{what}……" },
  workingOn: { en: "{what}: {done} of {total}", zh: "{what}：{done} / {total}" },
  cancelled: {
    en: "{what} was cancelled. What was done until then stays; run it again to go on.",
    zh: "已取消{what}。此前完成的部分予以保留，再次运行即可继续。",
  },
  operationFailed: { en: "{what} did not work", zh: "{what}未成功" },
  operationFailedNext: {
    en: "{reason} Nothing is lost; try again when that is put right.",
    zh: "{reason} 内容未丢失，处理后请重试。",
  },

  refreshedNone: {
    en: "AEC cells worked out: {cells}. None shows anything else.",
    zh: "已计算 {cells} 个 AEC 单元格，均无变化。",
  },
  refreshedSome: {
    en: "AEC cells worked out: {cells}. Values that changed: {count}.",
    zh: "已计算 {cells} 个 AEC 单元格，{count} 处有变化。",
  },
  noAecCellsInScope: {
    en: "There is no AEC formula there. Select another range, or work on the whole workbook.",
    zh: "该范围内没有 AEC 公式。请选择其他区域，或改为整个工作簿。",
  },
  differ: {
    en: "{from} → {to}. Values that differ: {count}.",
    zh: "{from} → {to}：{count} 处不同。",
  },
  edited: {
    en: "{from} was edited. Values that differ: {count}.",
    zh: "{from} 已编辑：{count} 处不同。",
  },
  differNone: {
    en: "{from} → {to}. No AEC cell shows anything else.",
    zh: "{from} → {to}：所有 AEC 单元格均相同。",
  },
  movedNone: {
    en: "{from} → {to}. No cell shows anything else.",
    zh: "{from} → {to}：所有单元格均相同。",
  },
  noAecCells: {
    en: "The workbook has no AEC formula that a scenario could move.",
    zh: "工作簿中没有会随情景变动的 AEC 公式。",
  },
  waitForCalculation: {
    en: "Cells that wait for recalculation: {count}.",
    zh: "有 {count} 个单元格等待重新计算。",
  },
  aecCellsOnly: {
    en: "These are AEC cells only, by what their calls answer: what all cells showed before was not read in time.",
    zh: "仅列出 AEC 单元格（按其调用的结果）：未能及时读取切换前各单元格的显示值。",
  },
  writtenTo: { en: "Written to the sheet {sheet}.", zh: "已写入工作表 {sheet}。" },
  frozen: {
    en: "Formulas frozen: {count}. The sheet {ledger} keeps them, and Thaw puts them back.",
    zh: "已冻结 {count} 个公式，保存于工作表 {ledger}；“解冻”可恢复。",
  },
  frozenNone: { en: "No formula was frozen.", zh: "未冻结任何公式。" },
  thawed: { en: "Formulas back in their cells: {count}.", zh: "已恢复 {count} 个公式。" },
  thawedAll: {
    en: "Formulas back in their cells: {count}. The ledger is empty and was removed.",
    zh: "已恢复 {count} 个公式，台账已空并已移除。",
  },
  thawedNothing: {
    en: "Nothing is frozen there: the ledger keeps no formula for it.",
    zh: "该范围内没有冻结的公式：台账中没有相应记录。",
  },
  unsoundRows: {
    en: "These rows of the ledger cannot be read and stay as they are: {rows}.",
    zh: "台账中以下各行无法读取，保持原样：{rows}。",
  },

  changesLabel: { en: "What changed", zh: "变化列表" },
  listChanges: { en: "List what changed", zh: "列出变化" },
  nothingSwitched: {
    en: "Switch the scenario, or edit it, and the cells that it moves are listed here with what moved them.",
    zh: "切换或编辑情景后，此处会列出随之变动的单元格及其原因。",
  },
  leftAloneLabel: { en: "Left alone ({count})", zh: "未改动（{count}）" },
  notComparedLabel: {
    en: "Cells that cannot be compared: {count}",
    zh: "无法比较的单元格：{count} 个",
  },
  listThem: { en: "Show them, with the reason", zh: "显示单元格及原因" },
  andMore: { en: "… and {count} more", zh: "……另有 {count} 处" },
  listMore: { en: "Show {count} more", zh: "再显示 {count} 处" },
  ofCall: { en: "Within the formula: {call}", zh: "公式中的 {call}" },
  mostOfCall: {
    en: "Within the formula: {call}, the largest of {count} changes",
    zh: "公式中的 {call}，{count} 处变化中最大的一处",
  },
  driverMoved: { en: "{name}: {from} → {to}", zh: "{name}：{from} → {to}" },
  whyStored: { en: "The shown value was out of date", zh: "原显示值已过期" },
  whyChoice: { en: "The scenario itself", zh: "情景本身" },
  whyFollowsCells: { en: "Follows {cells}", zh: "随 {cells} 变动" },
  whyFollowsMore: { en: "Follows {cells} and more", zh: "随 {cells} 等变动" },
  whyNamed: { en: "Follows what its formula names", zh: "随公式中引用的名称变动" },
  whyFollows: { en: "Follows other AEC cells", zh: "随其他 AEC 单元格变动" },
  whyFormula: { en: "Another formula", zh: "公式不同" },
  moreDrivers: { en: "+{count} more", zh: "另有 {count} 项" },
  blankValue: { en: "blank", zh: "空白" },
} as const satisfies Record<string, Words>;
