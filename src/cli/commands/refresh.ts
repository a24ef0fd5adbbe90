import type { Language } from "../../dataset/types";
import { versionOf } from "../../hosts/xlsx/disk";
import { refresh } from "../../workbook/refresh";
import type { Refreshed } from "../../workbook/refresh";
import {
  changeJson,
  leftAloneJson,
  printChanges,
  printLeftAlone,
  savedStateText,
} from "../changes";
import { outputsOf } from "../outputs";
import { printJson } from "../print";
import { progressLine } from "../progress";
import { failureOf, openWorkbook, saveWorkbook } from "../workbookFile";

export interface RefreshCommand {
  readonly output?: string;
  readonly inPlace?: boolean;
  readonly scenario?: string;
  readonly quiet?: boolean;
  readonly json?: boolean;
  readonly language: Language;
}

interface Done {
  readonly file: string;
  readonly output: string;
  readonly refreshed: Refreshed;
}

interface Failed {
  readonly file: string;
  readonly error: string;
}

/**
 * `aec refresh FILE…`: works out the AEC cells of workbooks anew. Gives the exit status: 1 if any of them failed, the others
 * are done all the same.
 */
export async function refreshFiles(
  files: readonly string[],
  command: RefreshCommand,
): Promise<number> {
  const { language, json = false, quiet = false } = command;
  const outputs = outputsOf(files, command);
  const results: (Done | Failed)[] = [];
  for (const [index, file] of files.entries()) {
    const result = await refreshFile(file, outputs[index]!, command);
    results.push(result);
    if ("error" in result) console.error(result.error);
    else if (!json && !quiet) printRefreshed(result, language);
  }
  const failed = results.filter((result) => "error" in result).length;
  if (json) printJson(results.map((result) => resultJson(result, language)));
  else if (!quiet && files.length > 1) printSummary(results, failed, language);
  return failed > 0 ? 1 : 0;
}

async function refreshFile(
  file: string,
  output: string,
  { scenario, language, quiet, json }: RefreshCommand,
): Promise<Done | Failed> {
  const progress = progressLine(file, language, (quiet ?? false) || (json ?? false));
  try {
    const version = output === file ? versionOf(file) : undefined;
    const workbook = openWorkbook(file, language);
    const refreshed = await refresh(workbook, { language, scenario, progress: progress.say });
    if (output !== file || workbook.isChanged) {
      saveWorkbook(output, workbook.save(), language, version);
    }
    return { file, output, refreshed };
  } catch (error) {
    return { file, error: failureOf(file, error, language).message };
  } finally {
    progress.done();
  }
}

function printRefreshed({ file, output, refreshed }: Done, language: Language): void {
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
  console.log(sentences.filter((sentence) => sentence !== "").join(" "));
  printChanges(changes, language);
  printLeftAlone(leftAlone, language);
}

function printSummary(
  results: readonly (Done | Failed)[],
  failed: number,
  language: Language,
): void {
  const done = results.filter((result) => "refreshed" in result);
  const changed = done.filter(({ refreshed }) => refreshed.changes.length > 0).length;
  const sentence = {
    en: `${results.length} files: ${done.length} refreshed, ${changed} of them changed, ${failed} failed.`,
    zh: `${results.length} 个文件：已刷新 ${done.length} 个，其中 ${changed} 个有变化，失败 ${failed} 个。`,
  };
  console.log(sentence[language]);
}

function resultJson(result: Done | Failed, language: Language) {
  if ("error" in result) return result;
  const { file, output, refreshed } = result;
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
