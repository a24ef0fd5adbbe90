import type { Language, Words } from "../dataset/types";
import { versionOf } from "../hosts/xlsx/disk";
import type { Progress } from "../workbook/recalculable";
import type { OutputChoice } from "./outputs";
import { outputsOf } from "./outputs";
import { printJson, shownLines } from "./print";
import { progressLine } from "./progress";
import { failureOf, saveWorkbook } from "./workbookFile";

export interface BatchCommand extends OutputChoice {
  readonly quiet?: boolean;
  readonly json?: boolean;
  readonly language: Language;
}

/** A workbook that was worked on, and what came of it. */
export interface Worked<Outcome> {
  readonly outcome: Outcome;
  readonly isChanged: boolean;
  save(): Uint8Array | Promise<Uint8Array>;
}

/** Where a file came from and went to. */
export interface FileNames {
  readonly file: string;
  readonly output: string;
}

export interface Counts {
  readonly files: number;
  readonly done: number;
  readonly changed: number;
  readonly failed: number;
}

/** One operation on workbook files. */
export interface Batch<Outcome> {
  work(names: FileNames, say: Progress): Promise<Worked<Outcome>>;
  print(outcome: Outcome, names: FileNames): void;
  json(outcome: Outcome, names: FileNames): object;
  /** What closes the list of several files. */
  summary(counts: Counts): Words;
}

/** Works on files one after another. Gives the exit status: 1 if any of them failed, the others are done all the same. */
export async function workThrough<Outcome>(
  files: readonly string[],
  command: BatchCommand,
  batch: Batch<Outcome>,
): Promise<number> {
  const { language, json = false, quiet = false } = command;
  const outputs = outputsOf(files, command);
  const objects: object[] = [];
  let [changed, failed] = [0, 0];
  for (const [index, file] of files.entries()) {
    const names = { file, output: outputs[index]! };
    try {
      const { outcome, isChanged } = await workOn(names, command, batch);
      if (isChanged) changed += 1;
      if (json) objects.push(batch.json(outcome, names));
      else if (!quiet) batch.print(outcome, names);
    } catch (error) {
      const { message } = failureOf(file, error, language);
      failed += 1;
      objects.push({ file, error: message });
      console.error(shownLines(message));
    }
  }
  const counts = { files: files.length, done: files.length - failed, changed, failed };
  if (json) printJson(objects);
  else if (!quiet && files.length > 1) console.log(batch.summary(counts)[language]);
  return failed > 0 ? 1 : 0;
}

async function workOn<Outcome>(
  names: FileNames,
  { quiet = false, json = false, language }: BatchCommand,
  batch: Batch<Outcome>,
): Promise<Worked<Outcome>> {
  const { file, output } = names;
  const progress = progressLine(file, language, quiet || json);
  try {
    const version = output === file ? versionOf(file) : undefined;
    const worked = await batch.work(names, progress.say);
    if (output !== file || worked.isChanged) {
      saveWorkbook(output, await worked.save(), language, version);
    }
    return worked;
  } finally {
    progress.done();
  }
}
