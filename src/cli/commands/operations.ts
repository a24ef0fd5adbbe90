import type { Language, Words } from "../../dataset/types";
import { firstCell } from "../../workbook/address";
import { freeze } from "../../workbook/freeze/freeze";
import type { Thawed } from "../../workbook/freeze/thaw";
import { thaw } from "../../workbook/freeze/thaw";
import type { Scope } from "../../workbook/host";
import type { OperationOptions } from "../../workbook/operation";
import { makePortable } from "../../workbook/portable/portable";
import type { FormulaPlace, LeftAlone } from "../../workbook/recalculable";
import type { BatchCommand, FileNames } from "../batch";
import { workThrough } from "../batch";
import { formulaPlaceJson, leftAloneJson, printLeftAlone } from "../changes";
import type { OpenedWorkbook } from "../openHost";
import { openWorkbookHost } from "../openHost";
import { rangedSentences } from "../../workbook/portable/spillReferences";
import { shownLines } from "../print";
import { sheetNamed } from "../sheetNamed";

export interface OperationCommand extends BatchCommand {
  readonly sheet?: string;
}

interface Done {
  readonly cells: readonly FormulaPlace[];
  readonly leftAlone: readonly LeftAlone[];
  readonly ledger: string | null;
  readonly unsound: readonly number[];
  /** What is to be known of formulas of a portable copy that stand in no cell. */
  readonly elsewhere?: readonly Words[];
  /** Formulas of a portable copy in which ranges stand for spills. */
  readonly ranged?: readonly FormulaPlace[];
}

type Work = (opened: OpenedWorkbook, scope: Scope, options: OperationOptions) => Promise<Done>;

interface Kind {
  readonly work: Work;
  readonly step: Words;
  /** What stands above the list of cells that were treated otherwise, unless these are left alone. */
  readonly listHead?: Words;
  sentence(count: number, left: number, names: FileNames): Words;
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
      const { cells, whole, elsewhere, ranged } = await makePortable(host, session, options);
      return { cells, leftAlone: whole, ledger: null, unsound: [], elsewhere, ranged };
    },
    step: { en: "looking at each scenario", zh: "正在逐个情景计算" },
    listHead: { en: "Looked up as a whole:", zh: "整个公式改为查找：" },
    sentence: (count, whole, { file, output }) => ({
      en: `${file}: ${count} AEC cells look their values up, ${whole} of them as a whole; written to ${output}.`,
      zh: `${file}：${count} 个 AEC 单元格已改为查找，其中 ${whole} 个为整个公式；已写入 ${output}。`,
    }),
  },
};

async function thawed(work: Promise<Thawed>): Promise<Done> {
  const { cells, leftAlone, ledger, unsound, removed } = await work;
  return { cells, leftAlone, unsound, ledger: removed ? null : ledger };
}

/** `aec freeze|thaw|portable FILE…`: AEC formulas into values and back, or into lookups. Gives the exit status. */
export function operateOnFiles(
  name: OperationName,
  files: readonly string[],
  command: OperationCommand,
): Promise<number> {
  const kind = kinds[name];
  const { sheet, language } = command;
  return workThrough(files, command, {
    async work({ file }, say) {
      say(kind.step);
      const opened = await openWorkbookHost(file, language);
      if (sheet !== undefined) await choose(opened, sheet);
      const outcome = await kind.work(opened, sheet === undefined ? "workbook" : "sheet", {
        progress: (count, total) => say(counted(kind.step, count, total)),
      });
      return { outcome, isChanged: opened.isChanged, save: () => opened.save() };
    },
    print: (done, names) => print(done, names, kind, language),
    json: ({ cells, leftAlone, ranged, ...rest }, names) => ({
      ...names,
      ...rest,
      ...(ranged && { ranged: ranged.map(formulaPlaceJson) }),
      cells: cells.map(formulaPlaceJson),
      leftAlone: leftAlone.map((left) => leftAloneJson(left, language)),
    }),
    summary: ({ files: all, done, failed }) => ({
      en: `${all} files: ${done} done, ${failed} failed.`,
      zh: `${all} 个文件：完成 ${done} 个，失败 ${failed} 个。`,
    }),
  });
}

const counted = (step: Words, count: number, total: number): Words => ({
  en: `${step.en} ${count} / ${total}`,
  zh: `${step.zh} ${count} / ${total}`,
});

async function choose({ host }: OpenedWorkbook, asked: string): Promise<void> {
  const sheet = await sheetNamed(host, asked);
  await host.select(firstCell({ sheet, row: 0, column: 0 }));
}

function print(done: Done, names: FileNames, kind: Kind, language: Language): void {
  const { cells, leftAlone, unsound } = done;
  const rows = {
    en: `Rows of the ledger that cannot be read, left as they are: ${unsound.join(", ")}.`,
    zh: `台账中无法读取、保持原样的行：${unsound.join("、")}。`,
  };
  const sentences = [
    kind.sentence(cells.length, leftAlone.length, names)[language],
    unsound.length > 0 ? rows[language] : "",
  ];
  console.log(shownLines(sentences.filter((sentence) => sentence !== "").join(" ")));
  printLeftAlone(leftAlone, language, kind.listHead);
  const notes = [...rangedSentences(done.ranged ?? []), ...(done.elsewhere ?? [])];
  for (const sentence of notes) console.log(shownLines(sentence[language]));
}
