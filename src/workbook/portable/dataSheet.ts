import type { Language, Words } from "../../dataset/types";
import { columnName } from "../address";
import type { Cell } from "../../functions/cells";
import type { WorkbookHost } from "../host";
import { row } from "../layout/blocks";

/** A figure of the data sheet: its value under each scenario, in the order of the scenarios. */
export interface DataLine {
  readonly label: string;
  readonly values: readonly Cell[];
}

export const dataTitle = "AEC Data";
const firstLine = 6;
const firstScenario = 3;

const words = {
  subtitle: {
    en: "The figures of this workbook under each scenario. Choose one in B3: every formula follows.",
    zh: "本工作簿在各情景下的数据。在 B3 选择情景，所有公式随之更新。",
  },
  scenario: { en: "Scenario", zh: "情景" },
  number: { en: "Its number", zh: "序号" },
  figure: { en: "Figure", zh: "数据项" },
  now: { en: "Shown now", zh: "当前值" },
} as const satisfies Record<string, Words>;

/** Gathers the figures that a copy looks up; the same figure is kept once. */
export class DataLines {
  readonly lines: DataLine[] = [];
  private readonly known = new Map<string, number>();

  /** The cell that shows a figure, as a formula on any sheet refers to it. */
  reference(sheet: string, label: string, values: readonly Cell[]): string {
    const key = JSON.stringify([label, values]);
    const index = this.known.get(key) ?? this.lines.push({ label, values }) - 1;
    this.known.set(key, index);
    return `'${sheet.replaceAll("'", "''")}'!$C$${firstLine + index + 1}`;
  }
}

const isEmpty = (cell: Cell) => cell === null || cell === "";

/** Writes the data sheet. Its name must be free. */
export async function writeDataSheet(
  host: WorkbookHost,
  name: string,
  lines: readonly DataLine[],
  scenarios: { readonly names: readonly string[]; readonly active: number },
  language: Language,
): Promise<void> {
  const { names, active } = scenarios;
  const last = columnName(firstScenario + names.length - 1);
  const across = (line: number) => `$D$${line}:$${last}$${line}`;
  await host.insertSheet({
    name,
    widths: [140, 280, 120, ...names.map(() => 120)],
    blocks: [
      row("A1", "title", [dataTitle]),
      row("A2", "subtitle", [words.subtitle[language]]),
      row("A3", "label", [words.scenario[language]]),
      row("B3", "input", [names[active]!]),
      row("A4", "label", [words.number[language]]),
      row("B4", "calculation", [`=MATCH($B$3,${across(firstLine)},0)`]),
      row("B6", "textHeader", [words.figure[language]]),
      row("C6", "header", [words.now[language], ...names]),
    ],
    dropDowns: [{ row: 2, column: 1, values: names }],
    names: [{ name: "AEC_Scenario", row: 2, column: 1 }],
    frozenRows: firstLine,
  });
  if (lines.length === 0) return;
  const block = { sheet: name, row: firstLine, rows: lines.length };
  await host.writeValues(
    { ...block, column: 1, columns: 1 },
    lines.map(({ label }) => [label]),
  );
  await host.writeValues(
    { ...block, column: firstScenario, columns: names.length },
    lines.map(({ values }) => values),
  );
  await host.writeFormulas(
    { ...block, column: 2, columns: 1 },
    lines.map(({ values }, index) => {
      const found = `INDEX(${across(firstLine + index + 1)},1,$B$4)`;
      // A lookup of a blank cell shows 0.
      return [values.some(isEmpty) ? `=IF(${found}="","",${found})` : `=${found}`];
    }),
  );
}
