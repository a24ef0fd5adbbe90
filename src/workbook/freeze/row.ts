import type { Words } from "../../dataset/types";
import type { Cell } from "../../functions/cells";
import { areaNamed, cellsOf } from "../address";
import type { Area } from "../host";
import { readFrozenText } from "./frozenText";

/** A formula that was turned into values, as the ledger keeps it. */
export interface LedgerRow {
  /** The cell of the formula, and what it filled where it spilled. */
  readonly area: Area;
  readonly formula: string;
  /** The values that it was turned into; `frozenText` has the spelling. */
  readonly frozen: string;
  readonly scenario: string;
  readonly scenarioId: string;
  readonly dataset: string;
  /** ISO 8601. */
  readonly time: string;
}

/** The columns of the ledger, in order. */
export const columns = [
  { en: "Sheet", zh: "工作表" },
  { en: "Cells", zh: "单元格" },
  { en: "Formula", zh: "公式" },
  { en: "Frozen values", zh: "冻结值" },
  { en: "Scenario", zh: "情景" },
  { en: "Scenario id", zh: "情景编号" },
  { en: "Dataset", zh: "数据集版本" },
  { en: "Frozen at", zh: "冻结时间" },
] as const satisfies readonly Words[];

export function contentsOf(row: LedgerRow): readonly string[] {
  const { area, formula, frozen, scenario, scenarioId, dataset, time } = row;
  return [area.sheet, cellsOf(area), formula, frozen, scenario, scenarioId, dataset, time];
}

/** Reads a row; undefined for one that a formula cannot be put back from. */
export function readRow(contents: readonly Cell[]): LedgerRow | undefined {
  const texts = contents.map((cell) => (typeof cell === "object" ? "" : String(cell)));
  const [sheet, cells, formula, frozen, scenario, scenarioId, dataset, time] = texts;
  const area = areaNamed(sheet ?? "", cells ?? "");
  if (!sheet || !area || !/^=./s.test(formula ?? "") || !readFrozenText(frozen ?? "")) {
    return undefined;
  }
  return {
    area,
    formula: formula!,
    frozen: frozen!,
    scenario: scenario ?? "",
    scenarioId: scenarioId ?? "",
    dataset: dataset ?? "",
    time: time ?? "",
  };
}

/** The same for two rows that keep the same formula for the same cell. */
export function keyOf({ area: { sheet, row, column }, formula }: LedgerRow): string {
  return JSON.stringify([sheet, row, column, formula]);
}
