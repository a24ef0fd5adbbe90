import type { Language, Words } from "../dataset/types";
import type { Cell } from "../functions/cells";
import { CellError } from "../functions/cells";
import { addressOf, cellsOf, firstCell } from "../workbook/address";
import type { CellChange, Why } from "../workbook/changes";
import { reach } from "../workbook/changes";
import type { FormulaPlace, LeftAlone, Place } from "../workbook/recalculable";
import type { SavedState } from "../workbook/sessionOf";
import { answerText, printColumns } from "./print";

/** More changes than this are counted, not listed: `--json` has them all. */
const mostListed = 50;
const mostDrivers = 3;

const cellName = (place: Place): string => addressOf(firstCell(place));

const json = (value: Cell | undefined) =>
  value instanceof CellError ? { code: value.code, message: value.message } : (value ?? null);

const placeJson = ({ sheet, row, column }: Place) => ({
  sheet,
  cell: cellsOf(firstCell({ sheet, row, column })),
});

/** A change as an object of `--json`. */
export function changeJson(change: CellChange) {
  const { why } = change;
  return {
    ...placeJson(change),
    formula: change.formula,
    old: json(change.old),
    new: json(change.new),
    why: why.kind === "follows" ? { ...why, cells: why.cells.map(placeJson) } : why,
  };
}

export function formulaPlaceJson(place: FormulaPlace) {
  return { ...placeJson(place), formula: place.formula };
}

export function leftAloneJson(left: LeftAlone, language: Language) {
  return { ...formulaPlaceJson(left), why: left.why[language] };
}

const shown = (value: Cell | undefined) =>
  value instanceof CellError ? value.code : answerText(value ?? null);

function percent(change: CellChange): string {
  const { old, new: now } = change;
  if (typeof old !== "number" || typeof now !== "number" || !Number.isFinite(reach(change)))
    return "";
  const share = ((now - old) / Math.abs(old)) * 100;
  return `${share > 0 ? "+" : ""}${share.toFixed(1)}%`;
}

const said: Readonly<Record<"stored" | "formula" | "choice", Words>> = {
  stored: { en: "the stored value was out of date", zh: "已存数值已过期" },
  formula: { en: "another formula", zh: "公式不同" },
  choice: { en: "the scenario itself", zh: "情景本身" },
};

const follows: Words = { en: "follows", zh: "随" };
const open: Words = { en: "open", zh: "未设" };
const more: Words = { en: "more", zh: "更多" };

function whyText(why: Why, language: Language): string {
  switch (why.kind) {
    case "stored":
    case "formula":
      return said[why.kind][language];
    case "follows": {
      const cells = why.cells.map(cellName).join(", ");
      return `${follows[language]} ${cells}${why.more ? ", …" : ""}`;
    }
    case "scenario": {
      if (why.drivers.length === 0) return said.choice[language];
      const figure = (value: number | null) =>
        value === null ? open[language] : answerText(value);
      const listed = why.drivers
        .slice(0, mostDrivers)
        .map(({ id, from, to }) => `${id} ${figure(from)} → ${figure(to)}`);
      const rest = why.drivers.length - listed.length;
      return [...listed, ...(rest > 0 ? [`+${rest} ${more[language]}`] : [])].join("; ");
    }
    default:
      return why satisfies never;
  }
}

/** Lists changes for a person: cell, old, new, by how much, why. */
export function printChanges(changes: readonly CellChange[], language: Language): void {
  printColumns(
    changes
      .slice(0, mostListed)
      .map((change) => [
        cellName(change),
        shown(change.old),
        "→",
        shown(change.new),
        percent(change),
        whyText(change.why, language),
      ]),
  );
  const rest = changes.length - mostListed;
  if (rest > 0) {
    const sentence = {
      en: `… and ${rest} more; --json lists them all.`,
      zh: `……另有 ${rest} 处，用 --json 可全部列出。`,
    };
    console.log(sentence[language]);
  }
}

export function printLeftAlone(
  leftAlone: readonly LeftAlone[],
  language: Language,
  head: Words = { en: "Left alone:", zh: "未改动：" },
): void {
  if (leftAlone.length === 0) return;
  console.log(head[language]);
  printColumns(leftAlone.slice(0, mostListed).map((left) => [cellName(left), left.why[language]]));
}

/** What there is to know about the scenarios that a workbook has saved; empty where all is well. */
export function savedStateText(saved: SavedState, language: Language): string {
  const sentences: Readonly<Record<SavedState["kind"], Words>> = {
    saved: { en: "", zh: "" },
    none: {
      en: "No scenario is saved in the workbook; it is taken to show Base.",
      zh: "工作簿中没有保存的情景，视为基准情景。",
    },
    unreadable: {
      en: "The scenarios saved in the workbook cannot be read; it is taken to show Base.",
      zh: "无法读取工作簿中保存的情景，视为基准情景。",
    },
  };
  return sentences[saved.kind][language];
}
