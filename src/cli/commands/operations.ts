import type { Language, Words } from "../../dataset/types";
import { versionOf } from "../../hosts/xlsx/disk";
import { firstCell } from "../../workbook/address";
import { freeze } from "../../workbook/freeze/freeze";
import type { Thawed } from "../../workbook/freeze/thaw";
import { thaw } from "../../workbook/freeze/thaw";
import type { Scope } from "../../workbook/host";
import type { OperationOptions } from "../../workbook/operation";
import { makePortable } from "../../workbook/portable/portable";
import type { FormulaPlace, LeftAlone } from "../../workbook/recalculable";
import { formulaPlaceJson, leftAloneJson, printLeftAlone } from "../changes";
import type { OpenedWorkbook } from "../openHost";
import { openWorkbookHost } from "../openHost";
import type { OutputChoice } from "../outputs";
import { outputsOf } from "../outputs";
import { printJson } from "../print";
import { progressLine } from "../progress";
import { sheetNamed } from "../sheetNamed";
import { failureOf, saveWorkbook } from "../workbookFile";

export interface OperationCommand extends OutputChoice {
  readonly sheet?: string;
  readonly quiet?: boolean;
  readonly json?: boolean;
  readonly language: Language;
}

interface Done {
  readonly file: string;
  readonly output: string;
  readonly cells: readonly FormulaPlace[];
  readonly leftAlone: readonly LeftAlone[];
  readonly ledger: string | null;
  readonly unsound: readonly number[];
}

interface Failed {
  readonly file: string;
  readonly error: string;
}

type Work = (
  opened: OpenedWorkbook,
  scope: Scope,
  options: OperationOptions,
) => Promise<Omit<Done, "file" | "output">>;

interface Kind {
  readonly work: Work;
  readonly step: Words;
  /** What stands above the list of cells that were treated otherwise, unless these are left alone. */
  readonly listHead?: Words;
  sentence(count: number, left: number, done: Done): Words;
}

export type OperationName = "freeze" | "thaw" | "portable";

const kinds: Readonly<Record<OperationName, Kind>> = {
  freeze: {
    work: async ({ host, session }, scope, options) => ({
      ...(await freeze(host, session, scope, options)),
      unsound: [],
    }),
    step: { en: "freezing", zh: "正在冻结" },
    sentence: (count, left, { file, output }) => ({
      en: `${file}: ${count} formulas frozen, ${left} left alone; written to ${output}.`,
      zh: `${file}：已冻结 ${count} 个公式，${left} 处未改动；已写入 ${output}。`,
    }),
  },
  thaw: {
    work: ({ host }, scope, options) => thawed(thaw(host, scope, options)),
    step: { en: "thawing", zh: "正在解冻" },
    sentence: (count, left, { file, output }) => ({
      en: `${file}: ${count} formulas put back, ${left} left alone; written to ${output}.`,
      zh: `${file}：已恢复 ${count} 个公式，${left} 处未改动；已写入 ${output}。`,
    }),
  },
  portable: {
    work: async ({ host, session }, _scope, options) => {
      const { cells, whole } = await makePortable(host, session, options);
      return { cells, leftAlone: whole, ledger: null, unsound: [] };
    },
    step: { en: "looking at each scenario", zh: "正在逐个情景计算" },
    listHead: { en: "Looked up as a whole:", zh: "整个公式改为查找：" },
    sentence: (count, whole, { file, output }) => ({
      en: `${file}: ${count} AEC cells look their values up, ${whole} of them as a whole; written to ${output}.`,
      zh: `${file}：${count} 个 AEC 单元格已改为查找，其中 ${whole} 个为整个公式；已写入 ${output}。`,
    }),
  },
};

async function thawed(work: Promise<Thawed>): Promise<Omit<Done, "file" | "output">> {
  const { cells, leftAlone, ledger, unsound, removed } = await work;
  return { cells, leftAlone, unsound, ledger: removed ? null : ledger };
}

/**
 * `aec freeze|thaw|portable FILE…`: AEC formulas into values and back, or into lookups. Gives the exit status: 1 if any file failed,
 * the others are done all the same.
 */
export async function operateOnFiles(
  name: OperationName,
  files: readonly string[],
  command: OperationCommand,
): Promise<number> {
  const { language, json = false, quiet = false } = command;
  const outputs = outputsOf(files, command);
  const results: (Done | Failed)[] = [];
  for (const [index, file] of files.entries()) {
    const result = await workOn(file, outputs[index]!, kinds[name], command);
    results.push(result);
    if ("error" in result) console.error(result.error);
    else if (!json && !quiet) print(result, kinds[name], language);
  }
  if (json) printJson(results.map((result) => resultJson(result, language)));
  return results.some((result) => "error" in result) ? 1 : 0;
}

async function workOn(
  file: string,
  output: string,
  { work, step }: Kind,
  { sheet, language, quiet, json }: OperationCommand,
): Promise<Done | Failed> {
  const progress = progressLine(file, language, (quiet ?? false) || (json ?? false));
  try {
    progress.say(step);
    const version = output === file ? versionOf(file) : undefined;
    const opened = await openWorkbookHost(file, language);
    if (sheet !== undefined) await choose(opened, sheet);
    const done = await work(opened, sheet === undefined ? "workbook" : "sheet", {
      progress: (count, total) =>
        progress.say({
          en: `${step.en} ${count} / ${total}`,
          zh: `${step.zh} ${count} / ${total}`,
        }),
    });
    if (output !== file || opened.isChanged) {
      saveWorkbook(output, await opened.save(), language, version);
    }
    return { file, output, ...done };
  } catch (error) {
    return { file, error: failureOf(file, error, language).message };
  } finally {
    progress.done();
  }
}

async function choose({ host }: OpenedWorkbook, asked: string): Promise<void> {
  const sheet = await sheetNamed(host, asked);
  await host.select(firstCell({ sheet, row: 0, column: 0 }));
}

function print(done: Done, kind: Kind, language: Language): void {
  const { cells, leftAlone, unsound } = done;
  const rows = {
    en: `Rows of the ledger that cannot be read, left as they are: ${unsound.join(", ")}.`,
    zh: `台账中无法读取、保持原样的行：${unsound.join("、")}。`,
  };
  const sentences = [
    kind.sentence(cells.length, leftAlone.length, done)[language],
    unsound.length > 0 ? rows[language] : "",
  ];
  console.log(sentences.filter((sentence) => sentence !== "").join(" "));
  printLeftAlone(leftAlone, language, kind.listHead);
}

function resultJson(result: Done | Failed, language: Language) {
  if ("error" in result) return result;
  const { cells, leftAlone } = result;
  return {
    ...result,
    cells: cells.map(formulaPlaceJson),
    leftAlone: leftAlone.map((left) => leftAloneJson(left, language)),
  };
}
