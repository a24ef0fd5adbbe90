import type { Language } from "../../../dataset/types";
import { firstCell, isOverlapping } from "../../../workbook/address";
import type { Area, WorkbookHost } from "../../../workbook/host";
import type { SheetLayout } from "../../../workbook/layout/types";
import type { Model } from "../../../workbook/models";

/** A sheet that was inserted, and what it held then; null where that could not be read. */
export interface Insertion {
  readonly sheet: string;
  readonly area: Area;
  readonly contents: string | null;
}

/** Rows and columns around a template in which a person's additions count as changes. */
const margin = { rows: 40, columns: 6 };

function areaOf(sheet: string, { blocks, widths }: SheetLayout): Area {
  const rows = Math.max(...blocks.map((block) => block.row + block.rows)) + margin.rows;
  return { sheet, row: 0, column: 0, rows, columns: widths.length + margin.columns };
}

/** What the cells hold. What a formula spills into is not theirs: it arrives once it is worked out, and moves with the scenario. */
async function contentsOf(host: WorkbookHost, area: Area): Promise<string> {
  const [held, spills] = await Promise.all([host.readFormulas(area), host.readSpills(area)]);
  const isFilled = (row: number, column: number) => {
    const cell = firstCell({ sheet: area.sheet, row, column });
    return spills.some(
      (spill) => isOverlapping(cell, spill) && !isOverlapping(cell, firstCell(spill)),
    );
  };
  return JSON.stringify(
    held.map((cells, row) =>
      cells.map((cell, column) => (isFilled(area.row + row, area.column + column) ? "" : cell)),
    ),
  );
}

/** A sheet that is there although its insertion did not come to its end. */
export const unfinished = (model: Model, language: Language, sheet: string): Insertion => ({
  sheet,
  area: areaOf(sheet, model.sheet(language)),
  contents: null,
});

/**
 * Inserts a template as a sheet and shows it. Where that cannot be brought to its end, the sheet is taken away again.
 *
 * @param onSheet told the sheet's name once it is there, and null once it is gone again.
 */
export async function insertModel(
  host: WorkbookHost,
  model: Model,
  language: Language,
  onSheet?: (sheet: string | null) => void,
): Promise<Insertion> {
  const layout = model.sheet(language);
  const sheet = await host.insertSheet(layout);
  onSheet?.(sheet);
  const area = areaOf(sheet, layout);
  try {
    await host.select({ ...area, rows: 1, columns: 1 });
    return { sheet, area, contents: await contentsOf(host, area) };
  } catch (error) {
    // What keeps it from being shown may keep it from going as well.
    await host.removeSheet(sheet).then(
      () => onSheet?.(null),
      () => undefined,
    );
    throw error;
  }
}

/** Whether somebody changed the sheet since it was inserted, or may have. */
export async function isChanged(host: WorkbookHost, insertion: Insertion): Promise<boolean> {
  return (await contentsOf(host, insertion.area)) !== insertion.contents;
}
