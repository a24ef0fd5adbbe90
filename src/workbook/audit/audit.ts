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
  /** The cells that the formula refers to and that show what AEC calls answer. */
  readonly precedents: readonly AuditedCell[];
  /** True where the formula refers to more cells than were looked at. */
  readonly more: boolean;
}

/** So many cells that a formula refers to are looked at, and so many of them with AEC calls are audited. */
const mostCells = 2_000;
const mostPrecedents = 25;

/** An audit that nobody waits for any more. */
export class CalledOff extends Error {}

function goOn(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new CalledOff();
}

/** A cell, and the area that its formula fills where it spills. */
interface Place {
  readonly cell: Area;
  readonly spill?: Area | undefined;
}

/**
 * What a cell's AEC calls rest on, and, one level down, those of the cells that its formula refers to.
 *
 * @throws CalledOff once the signal is aborted; what the host throws when it cannot read.
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
    goOn(signal);
    looked += reference.rows * reference.columns;
    if (looked > mostCells) break;
    for (const place of await withCalls(host, reference)) {
      found.set(JSON.stringify(place.cell), place);
    }
  }
  goOn(signal);
  const places = [...found.values()].slice(0, mostPrecedents);
  const precedents = await Promise.all(places.map((place) => auditOne(session, host, place)));
  goOn(signal);
  return { ...audited, precedents, more: looked > mostCells || found.size > places.length };
}

const cellAt = (area: Area, row: number, column: number): Area => ({
  sheet: area.sheet,
  row: area.row + row,
  column: area.column + column,
  rows: 1,
  columns: 1,
});

const cellsOf = (area: Area): readonly Area[] =>
  Array.from({ length: area.rows * area.columns }, (_cell, index) =>
    cellAt(area, Math.floor(index / area.columns), index % area.columns),
  );

/** The cells that two areas of a sheet have in common, of which there is at least one. */
function overlapOf(one: Area, other: Area): Area {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  return {
    sheet: one.sheet,
    row,
    column,
    rows: Math.min(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.min(one.column + one.columns, other.column + other.columns) - column,
  };
}

const isInside = (cell: Area, area: Area): boolean =>
  cell.row >= area.row &&
  cell.row < area.row + area.rows &&
  cell.column >= area.column &&
  cell.column < area.column + area.columns;

const originOf = ({ cell, spill }: Place): Area => (spill ? cellAt(spill, 0, 0) : cell);

/** The cells of an area that show what AEC calls answer: their own formula's, or one that spills into them. */
async function withCalls(host: WorkbookHost, area: Area): Promise<readonly Place[]> {
  const [formulas, spills] = await Promise.all([host.readFormulas(area), host.readSpills(area)]);
  const ownCells = formulas.flatMap((row, r) =>
    row.flatMap((formula, c): Place[] => {
      const cell = cellAt(area, r, c);
      const filled = spills.some((spill) => isInside(cell, spill));
      return !filled && callSites(formula).length > 0 ? [{ cell }] : [];
    }),
  );
  const spilled = await Promise.all(spills.map((spill) => shownOf(host, area, spill)));
  return [...ownCells, ...spilled.flat()].sort(inReadingOrder);
}

/** The cells of a spill that lie in an area. Each has an answer of its own, except in a table, which counts once. */
async function shownOf(host: WorkbookHost, area: Area, spill: Area): Promise<readonly Place[]> {
  const formulas = await host.readFormulas(cellAt(spill, 0, 0));
  const sites = callSites(formulas[0]?.[0] ?? "");
  const cells = cellsOf(overlapOf(area, spill));
  const answers = sites.some(({ entry }) => entry.shape === "cell") ? cells : cells.slice(0, 1);
  return sites.length > 0 ? answers.map((cell) => ({ cell, spill })) : [];
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
