import { source } from "../../dataset/source";
import { datasetAsOf, datasetVersion } from "../../dataset/version";
import type { Session } from "../../functions/session";
import { column } from "../layout/blocks";
import type { SheetLayout } from "../layout/types";

/** Text that begins with `=` would be a formula on a sheet that is laid out. */
const asText = (text: string) => (text.startsWith("=") ? ` ${text}` : text);

/** What somebody without the add-in is told about the copy. */
export function notesLayout(session: Session, name: string, dataSheet: string): SheetLayout {
  const { language, scenarios, active } = session;
  const say = (en: string, zh: string) => ({ en, zh })[language];
  const title = source.title[language];
  const lines = [
    say(
      `This is a copy of a workbook made with AEC for Excel, which is not needed to read it. Choose a scenario in the cell AEC_Scenario on the sheet ${dataSheet}.`,
      `本文件是用 AEC for Excel 制作的工作簿副本，阅读时无需该加载项。请在工作表 ${dataSheet} 的 AEC_Scenario 单元格中选择情景。`,
    ),
    say(`Source: ${title}, as of ${datasetAsOf}.`, `来源：${title}，数据日期 ${datasetAsOf}。`),
    say(`Dataset: ${datasetVersion}.`, `数据集版本：${datasetVersion}。`),
    say(`Made at: ${new Date().toISOString()}.`, `制作时间：${new Date().toISOString()}。`),
    say(
      `Limits: the figures are those of the scenarios when the copy was made. Changing a customer, a year or another argument in the workbook does not change them; only the scenario does. What the source does not state is #N/A.`,
      `限制：数据为制作副本时各情景下的数值。更改工作簿中的客户、年份等参数不会改变这些数值，只有切换情景会改变。来源未说明的内容为 #N/A。`,
    ),
    say(`Shown when it was made: ${active.name.en}.`, `制作时显示的情景：${active.name.zh}。`),
    ...scenarios.map(({ name: one, note }) => `${one[language]}: ${note[language]}`),
  ];
  return {
    name,
    widths: [760],
    blocks: [column("A1", "title", ["AEC Notes"]), column("A3", "note", lines.map(asText))],
  };
}
