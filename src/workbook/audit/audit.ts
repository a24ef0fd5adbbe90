import type { Session } from "../../functions/session";
import type { Cell } from "../../functions/cells";
import type { Area, WorkbookHost } from "../host";
import type { AuditedCall } from "./call";
import { auditCall } from "./call";
import { callSites, references } from "./formula";

export interface AuditedCell {
  readonly area: Area;
  /** The cell that the formula stands in: another one where it spills into the audited cell. */
  readonly origin: Area;
  readonly formula: string;
  readonly value: Cell;
  readonly calls: readonly AuditedCall[];
}

export interface Audit extends AuditedCell {
  /** The cells that the formula refers to and that have AEC calls themselves; of a spill, the first one of it. */
  readonly precedents: readonly AuditedCell[];
  /** True where the formula refers to more cells than were looked at. */
  readonly more: boolean;
}

/** So many cells that a formula refers to are looked at, and so many of them with AEC calls are audited. */
const mostCells = 2_000;
const mostPrecedents = 25;

/** A cell, and the area that its formula fills where it spills. */
interface Place {
  readonly cell: Area;
  readonly spill?: Area | undefined;
}

/**
 * What a cell's AEC calls rest on, and, one level down, those of the cells that its formula refers to.
 *
 * @throws the signal's reason once it is aborted; what the host throws when it cannot read.
 */
export async function auditCell(
  session: Session,
  host: WorkbookHost,
  area: Area,
  signal?: AbortSignal,
): Promise<Audit> {
  const cell = cellAt(area, 0, 0);
  const [spill] = await host.readSpills(cell);
  const audited = await auditOne(session, host, { cell, spill });

  const found = new Map<string, Place>();
  let looked = 0;
  for (const reference of references(audited.formula, area.sheet)) {
    signal?.throwIfAborted();
    looked += reference.rows * reference.columns;
    if (looked > mostCells) break;
    for (const place of await withCalls(host, reference)) {
      const key = JSON.stringify(originOf(place));
      if (!found.has(key)) found.set(key, place);
    }
  }
  signal?.throwIfAborted();
  const places = [...found.values()].slice(0, mostPrecedents);
  const precedents = await Promise.all(places.map((place) => auditOne(session, host, place)));
  signal?.throwIfAborted();
  return { ...audited, precedents, more: looked > mostCells || found.size > places.length };
}

const cellAt = (area: Area, row: number, column: number): Area => ({
  sheet: area.sheet,
  row: area.row + row,
  column: area.column + column,
  rows: 1,
  columns: 1,
});

const isInside = (cell: Area, area: Area): boolean =>
  cell.row >= area.row &&
  cell.row < area.row + area.rows &&
  cell.column >= area.column &&
  cell.column < area.column + area.columns;

const originOf = ({ cell, spill }: Place): Area => (spill ? cellAt(spill, 0, 0) : cell);

/** The cells of an area that have AEC calls. A spill counts once, by its first cell in the area. */
async function withCalls(host: WorkbookHost, area: Area): Promise<readonly Place[]> {
  const [formulas, spills] = await Promise.all([host.readFormulas(area), host.readSpills(area)]);
  const ownCells = formulas.flatMap((row, r) =>
    row.flatMap((formula, c): Place[] => {
      const cell = cellAt(area, r, c);
      const filled = spills.some((spill) => isInside(cell, spill));
      return !filled && callSites(formula).length > 0 ? [{ cell }] : [];
    }),
  );
  const spilled = await Promise.all(
    spills.map(async (spill): Promise<Place[]> => {
      const origin = await host.readFormulas(cellAt(spill, 0, 0));
      if (callSites(origin[0]?.[0] ?? "").length === 0) return [];
      const [row, column] = [Math.max(area.row, spill.row), Math.max(area.column, spill.column)];
      return [{ cell: { ...cellAt(area, 0, 0), row, column }, spill }];
    }),
  );
  return [...ownCells, ...spilled.flat()].sort(inReadingOrder);
}

const inReadingOrder = (left: Place, right: Place): number =>
  left.cell.row - right.cell.row || left.cell.column - right.cell.column;

async function auditOne(session: Session, host: WorkbookHost, place: Place): Promise<AuditedCell> {
  const { cell, spill } = place;
  const origin = originOf(place);
  const [formulas, values] = await Promise.all([host.readFormulas(origin), host.readValues(cell)]);
  const formula = formulas[0]?.[0] ?? "";
  const element = spill && { spill, row: cell.row - spill.row, column: cell.column - spill.column };
  const calls = await Promise.all(
    callSites(formula).map((site) =>
      auditCall({ session, host, sheet: origin.sheet }, site, element),
    ),
  );
  return { area: cell, origin, formula, value: values[0]?.[0] ?? null, calls };
}
