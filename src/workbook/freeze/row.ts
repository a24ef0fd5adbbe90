import type { Words } from "../../dataset/types";
import type { Cell } from "../../functions/cells";
import { areaNamed, cellsOf } from "../address";
import { hasAecCall } from "../aecCall";
import type { Area } from "../host";
import { columnLimit, rowLimit } from "../sheetLimits";
import type { Remembered } from "./frozenText";
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

/** More cells than a formula of ours spills into: an area that somebody else typed could name a whole sheet. */
const mostCells = 1_000_000;

/** Whether values that were frozen are those of an area. */
function isFilled({ row, column, rows, columns }: Area, { values, checksum }: Remembered): boolean {
  if (row + rows > rowLimit || column + columns > columnLimit) return false;
  if (checksum !== undefined) return rows * columns <= mostCells;
  return values.length === rows && values.every((line) => line.length === columns);
}

/** Reads a row; undefined for one that a formula cannot be put back from. */
export function readRow(contents: readonly Cell[]): LedgerRow | undefined {
  const texts = contents.map((cell) => (typeof cell === "object" ? "" : String(cell)));
  const [sheet, cells, formula, frozen, scenario, scenarioId, dataset, time] = texts;
  const area = areaNamed(sheet ?? "", cells ?? "");
  const values = readFrozenText(frozen ?? "");
  // Nothing else was ever frozen: whatever else stands here is not to be typed into a cell.
  const isOurs = formula !== undefined && hasAecCall(formula);
  if (!sheet || !area || !isOurs || !values || !isFilled(area, values)) return undefined;
  return {
    area,
    formula,
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
