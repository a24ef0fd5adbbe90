import type { AecCell, Area, Scope } from "../../../workbook/host";
import { asEntered, callsAec } from "./aecFormula";
import { areaOf, areaProperties, bandsOf, batchesOf, rangeOf } from "./areas";
import { cellOf } from "./contents";
import { run } from "./run";
import { selectedAreas } from "./selection";
import { stopIfAborted } from "./stop";
import { withoutSpilled } from "./spills";

/** The used part of each area of the scope: a selected column has a million cells, most of them empty. */
async function usedAreas(context: Excel.RequestContext, scope: Scope): Promise<readonly Area[]> {
  const used: { sheet: string; range: Excel.Range }[] = [];
  if (scope === "selection") {
    for (const area of await selectedAreas(context)) {
      const range = rangeOf(context, area).getUsedRangeOrNullObject();
      used.push({ sheet: area.sheet, range });
    }
  } else {
    for (const sheet of await sheetsOf(context, scope)) {
      used.push({ sheet: sheet.name, range: sheet.getUsedRangeOrNullObject() });
    }
  }
  for (const { range } of used) range.load(areaProperties);
  await context.sync();
  return used
    .filter(({ range }) => !range.isNullObject)
    .map(({ sheet, range }) => areaOf(range, sheet));
}

async function sheetsOf(
  context: Excel.RequestContext,
  scope: "sheet" | "workbook",
): Promise<readonly Excel.Worksheet[]> {
  const { worksheets } = context.workbook;
  if (scope === "workbook") {
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items;
  }
  const active = worksheets.getActiveWorksheet();
  active.load("name");
  await context.sync();
  return [active];
}

interface Hit {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

function hitsIn(range: Excel.Range): readonly Hit[] {
  return range.formulas.flatMap((formulas: readonly unknown[], row) =>
    formulas.flatMap((formula, column) => (callsAec(formula) ? [{ row, column, formula }] : [])),
  );
}

/** The rows of an area from the first hit to the last. */
function rowsWith(area: Area, hits: readonly Hit[]): Area {
  const first = hits[0]!.row;
  return { ...area, row: area.row + first, rows: hits.at(-1)!.row - first + 1 };
}

async function findIn(
  context: Excel.RequestContext,
  areas: readonly Area[],
): Promise<readonly AecCell[]> {
  const searched = areas.map((area) => ({ area, range: rangeOf(context, area) }));
  for (const { range } of searched) range.load("formulas");
  await context.sync();

  const found = searched
    .map(({ area, range }) => ({ area, hits: hitsIn(range) }))
    .filter(({ hits }) => hits.length > 0)
    .map(({ area, hits }) => {
      const rows = rowsWith(area, hits);
      return { rows, hits, range: rangeOf(context, rows), above: rows.row - area.row };
    });
  if (found.length === 0) return [];
  for (const { range } of found) range.load("values,valueTypes");
  await context.sync();

  return found.flatMap(({ rows, hits, range, above }) =>
    hits.flatMap(({ row, column, formula }) => {
      const value: unknown = range.values[row - above]![column];
      // Text that looks like a formula is its own value.
      if (value === formula) return [];
      const type = range.valueTypes[row - above]![column]!;
      const place = {
        sheet: rows.sheet,
        row: rows.row + row - above,
        column: rows.column + column,
      };
      return [{ ...place, formula: asEntered(formula), value: cellOf(value, type) }];
    }),
  );
}

/** Areas of a selection may overlap. */
function once(cells: readonly AecCell[]): readonly AecCell[] {
  const places = cells.map((cell) => [`${cell.row},${cell.column},${cell.sheet}`, cell] as const);
  return [...new Map(places).values()];
}

export function findAecCells(scope: Scope, signal?: AbortSignal): Promise<readonly AecCell[]> {
  return run("1.9", async (context) => {
    const areas = await usedAreas(context, scope);
    const found: AecCell[] = [];
    for (const batch of batchesOf(areas.flatMap((area) => bandsOf(area)))) {
      stopIfAborted(signal);
      found.push(...(await findIn(context, batch)));
    }
    stopIfAborted(signal);
    return withoutSpilled(context, once(found), signal);
  });
}
