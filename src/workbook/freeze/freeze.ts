import { datasetVersion } from "../../dataset/version";
import type { Language, Words } from "../../dataset/types";
import type { Cell, Grid } from "../../functions/cells";
import { CellError } from "../../functions/cells";
import type { Session } from "../../functions/session";
import { stateText } from "../../scenarios/savedState";
import type { Scenario } from "../../scenarios/types";
import { addressOf, firstCell, isOverlapping } from "../address";
import { readFormula } from "../audit/formula";
import type { FilledCell } from "../fills";
import { withFills } from "../fills";
import type { Scope, WorkbookHost } from "../host";
import { reasonOf } from "../hostError";
import type { OperationOptions } from "../operation";
import { batches } from "../operation";
import type { FormulaPlace, LeftAlone } from "../recalculable";
import type { Run } from "../runs";
import { byColumn, runsOf } from "../runs";
import { isTypedError } from "../typed";
import { frozenText } from "./frozenText";
import { Ledger } from "./ledger";
import type { LedgerRow } from "./row";
import { neededSpills } from "./spillReferences";
import { leftWords, referredTo } from "./words";

export interface Frozen {
  readonly cells: readonly FormulaPlace[];
  readonly leftAlone: readonly LeftAlone[];
  /** The name of the ledger's sheet; null where there was nothing to freeze. */
  readonly ledger: string | null;
  readonly cancelled: boolean;
}

/** A cell to freeze, with what it shows. */
interface Candidate extends FilledCell {
  readonly values: Grid;
}

/**
 * Turns AEC formulas into the values that they show. Each formula is in the ledger before its cell becomes a value, so that
 * none is lost whenever this stops.
 */
export async function freeze(
  host: WorkbookHost,
  session: Session,
  scope: Scope,
  { signal, progress }: OperationOptions = {},
): Promise<Frozen> {
  const { active, language } = session;
  const begun = stateText(session.state);
  const isSwitched = () => stateText(session.state) !== begun;
  const found = await withFills(host, await host.findAecCells(scope, signal));
  const { candidates, leftAlone } = await sortOut(host, found);
  if (candidates.length === 0) return { cells: [], leftAlone, ledger: null, cancelled: false };

  let worked = 0;
  const workedOn = (count: number) => {
    worked += count;
    progress?.(worked, candidates.length);
  };
  workedOn(0);
  const ledger = (await Ledger.open(host)) ?? (await Ledger.create(host, language));
  const entryOf = entries(active, language);
  const cells: FormulaPlace[] = [];
  for (const some of batches(candidates)) {
    if (signal?.aborted) break;
    const { shown: batch, left: unanswered } = await asShownNow(host, some);
    leftAlone.push(...unanswered);
    workedOn(unanswered.length);
    const rows = new Map(batch.map((cell) => [cell, entryOf(cell)]));
    await ledger.add([...rows.values()]);
    const { done, left } = await turnIntoValues(host, batch, isSwitched, workedOn);
    await ledger.remove(
      left.filter(({ hasFormula }) => hasFormula).map(({ cell }) => rows.get(cell)!),
    );
    cells.push(...done.map(placeOf));
    leftAlone.push(...left.map(({ cell, why }) => ({ ...placeOf(cell), why })));
  }
  const kept = !(await ledger.removeIfEmpty());
  return {
    cells,
    leftAlone,
    ledger: kept ? ledger.sheet : null,
    cancelled: worked < candidates.length,
  };
}

const placeOf = ({ sheet, row, column, formula }: FilledCell): FormulaPlace => ({
  sheet,
  row,
  column,
  formula,
});

function entries(active: Scenario, language: Language): (cell: Candidate) => LedgerRow {
  const time = new Date().toISOString();
  return ({ area, formula, values }) => ({
    area,
    formula,
    frozen: frozenText(values),
    scenario: active.name[language],
    scenarioId: active.id,
    dataset: datasetVersion,
    time,
  });
}

/** Which cells can be frozen, and why the others cannot. */
async function sortOut(
  host: WorkbookHost,
  found: readonly FilledCell[],
): Promise<{ candidates: readonly Candidate[]; leftAlone: LeftAlone[] }> {
  const needed = await neededSpills(host, found);
  const candidates: Candidate[] = [];
  const leftAlone: LeftAlone[] = [];
  for (const cell of found) {
    const by = needed.get(cell);
    const values = await valuesOf(host, cell);
    const why = by === undefined ? await problemOf(host, cell, values) : referredTo(by);
    if (why) leftAlone.push({ ...placeOf(cell), why });
    else candidates.push({ ...cell, values });
  }
  candidates.sort((a, b) => byColumn(a.area, b.area));
  return { candidates, leftAlone };
}

async function valuesOf(host: WorkbookHost, { area, value }: FilledCell): Promise<Grid> {
  return area.rows * area.columns === 1 ? [[value]] : host.readValues(area);
}

async function problemOf(
  host: WorkbookHost,
  { area, formula }: FilledCell,
  values: Grid,
): Promise<Words | undefined> {
  if (!readFormula(formula)) return leftWords.unreadable;
  const arrays = (await host.readArrayFormulas?.(area)) ?? [];
  if (arrays.some((array) => isOverlapping(array, area))) return leftWords.arrayFormula;
  const first = values[0]![0] ?? null;
  if (isError(first, "#SPILL!")) return leftWords.blocked;
  return values.flat().some(isNoAnswer) ? leftWords.noAnswer : undefined;
}

const isError = (cell: Cell, code: string) => cell instanceof CellError && cell.code === code;

/** A cell that was never worked out, or that shows an error which a value cannot be. */
const isNoAnswer = (cell: Cell) =>
  cell instanceof CellError && (cell.code === "#NAME?" || !isTypedError(cell.code));

/** A workbook that calculates by itself may show something else by now: what it shows is what is to be frozen. */
async function asShownNow(
  host: WorkbookHost,
  batch: readonly Candidate[],
): Promise<{ shown: readonly Candidate[]; left: readonly LeftAlone[] }> {
  if (!host.readContents) return { shown: batch, left: [] };
  const shown: Candidate[] = [];
  const left: LeftAlone[] = [];
  for (const { area, items } of runsOf(batch, (cell) => cell.area)) {
    const values = await host.readValues(area);
    for (const [index, cell] of items.entries()) {
      const now = items.length > 1 ? [values[index]!] : values;
      const why = await problemOf(host, cell, now);
      if (why) left.push({ ...placeOf(cell), why });
      else shown.push({ ...cell, values: now });
    }
  }
  return { shown, left };
}

interface Left {
  readonly cell: Candidate;
  readonly why: Words;
  /** Whether a formula was seen in the cell since; where it was not, only the ledger may have it. */
  readonly hasFormula: boolean;
}

async function turnIntoValues(
  host: WorkbookHost,
  batch: readonly Candidate[],
  isSwitched: () => boolean,
  workedOn: (count: number) => void,
): Promise<{ done: readonly Candidate[]; left: readonly Left[] }> {
  const done: Candidate[] = [];
  const left: Left[] = [];
  for (const run of runsOf(batch, ({ area }) => area)) {
    const there = (await isStillFilled(host, run)) ? await stillThere(host, run) : [];
    // What was read is what another scenario gave.
    const switched = isSwitched();
    const same = switched ? [] : there;
    for (const cell of run.items) {
      if (same.includes(cell)) continue;
      const why = switched ? leftWords.switchedMeanwhile : leftWords.changedMeanwhile;
      left.push({ cell, why, hasFormula: true });
    }
    for (const part of runsOf(same, ({ area }) => area)) {
      const failed = await writeRun(host, part);
      for (const cell of part.items) {
        const why = failed.get(cell);
        const formula = why && (await formulaAfterFailure(host, cell));
        // A host may do what it is asked for and fail to say so.
        if (!why || formula === "gone") done.push(cell);
        else left.push({ cell, why, hasFormula: formula === "there" });
      }
    }
    workedOn(run.items.length);
  }
  return { done, left };
}

async function stillThere(
  host: WorkbookHost,
  { area, items }: Run<Candidate>,
): Promise<readonly Candidate[]> {
  const formulas = await host.readFormulas(area);
  return items.filter(({ formula }, index) => {
    const now = items.length > 1 ? formulas[index]?.[0] : formulas[0]?.[0];
    return now === formula;
  });
}

/** Whether a formula that spills fills the same cells still: in others there may be what a person has typed since. */
async function isStillFilled(
  host: WorkbookHost,
  { area, items }: Run<Candidate>,
): Promise<boolean> {
  const spills = items.length === 1 && area.rows * area.columns > 1;
  if (!spills || !host.readContents) return true;
  const now = await host.readSpills(firstCell(area));
  return now.some((spill) => addressOf(spill) === addressOf(area));
}

async function formulaAfterFailure(
  host: WorkbookHost,
  cell: Candidate,
): Promise<"there" | "gone" | "unknown"> {
  try {
    const same = await stillThere(host, { area: cell.area, items: [cell] });
    return same.length > 0 ? "there" : "gone";
  } catch {
    return "unknown";
  }
}

/** Writes a run at once; cell by cell where the host refuses, to spare those that it would take. */
async function writeRun(
  host: WorkbookHost,
  { area, items }: Run<Candidate>,
): Promise<ReadonlyMap<Candidate, Words>> {
  const failed = new Map<Candidate, Words>();
  try {
    await host.writeValues(
      area,
      items.flatMap(({ values }) => values),
    );
  } catch (error) {
    if (items.length === 1) return new Map([[items[0]!, reasonOf(error)]]);
    for (const cell of items) {
      for (const [one, why] of await writeRun(host, { area: cell.area, items: [cell] })) {
        failed.set(one, why);
      }
    }
  }
  return failed;
}
