import type { Language } from "../../dataset/types";
import { refresh } from "../../workbook/refresh";
import type { Refreshed } from "../../workbook/refresh";
import type { BatchCommand, FileNames } from "../batch";
import { workThrough } from "../batch";
import {
  changeJson,
  leftAloneJson,
  printChanges,
  printLeftAlone,
  savedStateText,
} from "../changes";
import { shownLines } from "../print";
import { openWorkbook } from "../workbookFile";

export interface RefreshCommand extends BatchCommand {
  readonly scenario?: string;
}

/** `aec refresh FILE…`: works out the AEC cells of workbooks anew. Gives the exit status. */
export function refreshFiles(files: readonly string[], command: RefreshCommand): Promise<number> {
  const { scenario, language } = command;
  return workThrough(files, command, {
    async work({ file }, progress) {
      const workbook = openWorkbook(file, language);
      const outcome = await refresh(workbook, { language, scenario, progress });
      return { outcome, isChanged: workbook.isChanged, save: () => workbook.save() };
    },
    print: (refreshed, names) => printRefreshed(refreshed, names, language),
    json: (refreshed, names) => refreshedJson(refreshed, names, language),
    summary: ({ files, done, changed, failed }) => ({
      en: `${files} files: ${done} refreshed, ${changed} of them changed, ${failed} failed.`,
      zh: `${files} 个文件：已刷新 ${done} 个，其中 ${changed} 个有变化，失败 ${failed} 个。`,
    }),
  });
}

function printRefreshed(
  refreshed: Refreshed,
  { file, output }: FileNames,
  language: Language,
): void {
  const { from, to, aecCells, changes, leftAlone, saved, switched } = refreshed;
  const scenario =
    from.id === to.id ? to.name[language] : `${from.name[language]} → ${to.name[language]}`;
  const notKept = {
    en: "These stay as they are, so the switch is not kept in the workbook.",
    zh: "这些情景保持原样，因此切换未保存到工作簿。",
  };
  const sentences = [
    {
      en: `${file} (${scenario}): ${aecCells} AEC cells, ${changes.length} cells changed, ${leftAlone.length} left alone; written to ${output}.`,
      zh: `${file}（${scenario}）：${aecCells} 个 AEC 单元格，${changes.length} 处变化，${leftAlone.length} 处未改动；已写入 ${output}。`,
    }[language],
    savedStateText(saved, language),
    switched === false ? notKept[language] : "",
  ];
  console.log(shownLines(sentences.filter((sentence) => sentence !== "").join(" ")));
  printChanges(changes, language);
  printLeftAlone(leftAlone, language);
}

function refreshedJson(refreshed: Refreshed, { file, output }: FileNames, language: Language) {
  const { from, to, saved, switched, aecCells, changes, leftAlone } = refreshed;
  return {
    file,
    output,
    from: from.name.en,
    to: to.name.en,
    savedState: saved.kind,
    scenarioKept: switched,
    aecCells,
    changes: changes.map(changeJson),
    leftAlone: leftAlone.map((left) => leftAloneJson(left, language)),
  };
}
