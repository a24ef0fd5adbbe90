import type { Language } from "../../dataset/types";
import type { Diff } from "../../workbook/diff";
import { diffScenarios, diffWorkbooks } from "../../workbook/diff";
import {
  changeJson,
  leftAloneJson,
  printChanges,
  printLeftAlone,
  savedStateText,
} from "../changes";
import { Failure } from "../failure";
import { printJson, shownLines } from "../print";
import { progressLine } from "../progress";
import { failureOf, openWorkbook } from "../workbookFile";

export interface DiffCommand {
  readonly from?: string;
  readonly to?: string;
  readonly quiet?: boolean;
  readonly json?: boolean;
  readonly language: Language;
}

/** `aec diff FILE --from S --to T`, or `aec diff OLD NEW`: what differs, the largest movers first. */
export async function diffFiles(
  file: string,
  other: string | undefined,
  command: DiffCommand,
): Promise<void> {
  const { language, json = false, quiet = false } = command;
  const progress = progressLine(file, language, quiet || json);
  try {
    const diff = await differenceOf(file, other, command, progress.say);
    progress.done();
    if (json) printJson(diffJson(diff, language));
    else printDiff(diff, command);
  } catch (error) {
    throw failureOf(file, error, language);
  } finally {
    progress.done();
  }
}

async function differenceOf(
  file: string,
  other: string | undefined,
  { from, to, language }: DiffCommand,
  progress: Parameters<typeof diffScenarios>[3],
): Promise<Diff> {
  if (other !== undefined && from === undefined && to === undefined) {
    return diffWorkbooks(openWorkbook(file, language), openWorkbook(other, language), language);
  }
  if (other !== undefined || from === undefined || to === undefined) {
    const sentence = {
      en: "Give two workbooks, or one with --from and --to.",
      zh: "请给出两个工作簿，或一个工作簿加 --from 与 --to。",
    };
    throw new Failure(sentence[language], 2);
  }
  return diffScenarios(openWorkbook(file, language), { from, to }, language, progress);
}

function printDiff({ from, to, changes, leftAlone, saved }: Diff, command: DiffCommand): void {
  const { language, quiet } = command;
  if (!quiet) {
    const sentence = {
      en: `${from.name.en} → ${to.name.en}: ${changes.length} cells differ, ${leftAlone.length} left alone.`,
      zh: `${from.name.zh} → ${to.name.zh}：${changes.length} 处不同，${leftAlone.length} 处未改动。`,
    };
    console.log(shownLines([sentence[language], savedStateText(saved, language)].join(" ").trim()));
  }
  printChanges(changes, language);
  if (!quiet) printLeftAlone(leftAlone, language);
}

function diffJson({ from, to, saved, changes, leftAlone }: Diff, language: Language) {
  return {
    from: from.name.en,
    to: to.name.en,
    savedState: saved.kind,
    changes: changes.map(changeJson),
    leftAlone: leftAlone.map((left) => leftAloneJson(left, language)),
  };
}
