import type { Language } from "../../dataset/types";
import type { NameKind } from "../../dataset/names";
import { names } from "../../dataset/names";
import { row } from "../layout/blocks";
import type { Block } from "../layout/types";

/** What the templates of one language have in common. */
export interface Writer {
  readonly t: (en: string, zh: string) => string;
  /** A name as the language writes it; formulas accept both. */
  readonly name: (kind: NameKind, id: string) => string;
  /** Every name of a list, for a drop-down. */
  readonly list: (kind: NameKind) => readonly string[];
  /** A formula for the reading rule of the fact whose id a cell holds. */
  readonly note: (cell: string) => string;
  /** A formula for what an AEC call says of itself when it has no value: what it waits for. */
  readonly reason: (call: string) => string;
  /** A formula for the ids of the inputs that an AEC call waits for. */
  readonly missing: (call: string) => string;
  /** A formula for the first fact that an AEC call rests on. */
  readonly fact: (call: string) => string;
  /** Title, scenario and colours: the first three rows of every template. */
  readonly heading: (title: string) => readonly Block[];
  /** The line above a table, as wide as it. */
  readonly section: (at: number, columns: number, text: string) => Block;
}

/** `AEC.DEMAND(A8,C6)` as a call that tells what it rests on. */
function explain(call: string): string {
  return call.replace(/^AEC\.(\w+)\(/, 'AEC.EXPLAIN("$1",');
}

export function writerOf(language: Language): Writer {
  const t = (en: string, zh: string) => ({ en, zh })[language];
  const shown = (one: { id: string; words: { zh: string } }) => t(one.id, one.words.zh);
  const field = t("note", "noteZh");
  return {
    t,
    name: (kind, id) => {
      const found = names[kind].find((one) => one.id === id);
      if (!found) throw new RangeError(`${id} is not among the ${kind}`);
      return shown(found);
    },
    list: (kind) => names[kind].map(shown),
    note: (cell) =>
      `=IFERROR(AEC.FACT(${cell},"${field}"),"${t("Rests on the input ", "依据输入项：")}"&${cell})`,
    reason: (call) => `LET(x,${explain(call)},INDEX(x,ROWS(x),9))`,
    missing: (call) =>
      `LET(x,${explain(call)},TEXTJOIN(", ",TRUE,IF(INDEX(x,0,7)="missing",INDEX(x,0,1),"")))`,
    fact: (call) => `=INDEX(${explain(call)},2,1)`,
    heading: (title) => [
      row("A1", "title", [title]),
      row("A2", "subtitle", [
        t(
          '="Scenario: "&AEC.SCENARIO()&" · dataset "&AEC.VERSION()',
          '="情景："&AEC.SCENARIO()&" · 数据集 "&AEC.VERSION()',
        ),
      ]),
      row("A3", "subtitle", [
        t(
          "Blue: inputs. Black: formulas. Select a cell to see its value in full, or why it has none.",
          "蓝色为输入，黑色为公式。选中单元格可查看完整数值或无数值的原因。",
        ),
      ]),
    ],
    section: (at, columns, text) =>
      row(`A${at}`, "section", [text, ...Array<null>(columns - 1).fill(null)]),
  };
}
