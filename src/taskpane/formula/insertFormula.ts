import type { Area, WorkbookHost } from "../../workbook/host";

/** The cell that a formula would go into. */
export interface Target {
  readonly cell: Area;
  /** What it holds now; empty for a blank cell. */
  readonly content: string;
  /** The cell whose formula spills into it; filling the cell breaks that formula. */
  readonly spilledFrom?: Area | undefined;
}

const firstOf = ({ sheet, row, column }: Area): Area => ({
  sheet,
  row,
  column,
  rows: 1,
  columns: 1,
});

/** The first cell of the selection. */
export async function selectedTarget(host: WorkbookHost): Promise<Target> {
  const cell = firstOf(await host.readSelection());
  const [formulas, [spill]] = await Promise.all([host.readFormulas(cell), host.readSpills(cell)]);
  const origin = spill && firstOf(spill);
  const isOrigin = origin?.row === cell.row && origin.column === cell.column;
  return { cell, content: formulas[0]?.[0] ?? "", spilledFrom: isOrigin ? undefined : origin };
}

export function insertFormula(
  host: WorkbookHost,
  { cell }: Target,
  formula: string,
): Promise<void> {
  return host.writeFormulas(cell, [[formula]]);
}
