import type { Words } from "../../dataset/types";
import { isOverlapping } from "../address";
import type { Scope, WorkbookHost } from "../host";
import { reasonOf } from "../hostError";
import type { OperationOptions } from "../operation";
import { batches } from "../operation";
import type { FormulaPlace, LeftAlone } from "../recalculable";
import type { Run } from "../runs";
import { byColumn, runsOf } from "../runs";
import { isUntouched, readFrozenText } from "./frozenText";
import { Ledger } from "./ledger";
import type { LedgerRow } from "./row";
import { leftWords } from "./words";

export interface Thawed {
  /** The cells that hold their formula again. */
  readonly cells: readonly FormulaPlace[];
  readonly leftAlone: readonly LeftAlone[];
  /** The ledger's sheet; null where the workbook has none. */
  readonly ledger: string | null;
  /** Rows of the ledger that cannot be read, counted as the spreadsheet does. */
  readonly unsound: readonly number[];
  /** Whether the ledger was taken away, as it keeps nothing any more. */
  readonly removed: boolean;
  readonly cancelled: boolean;
}

const nothing: Thawed = {
  cells: [],
  leftAlone: [],
  ledger: null,
  unsound: [],
  removed: false,
  cancelled: false,
};

/**
 * Puts frozen formulas back into their cells. A cell that was changed since is left alone, and its formula stays in the
 * ledger. A row leaves the ledger after its formula is back, so that none is lost whenever this stops.
 */
export async function thaw(
  host: WorkbookHost,
  scope: Scope,
  { signal, progress }: OperationOptions = {},
): Promise<Thawed> {
  const ledger = await Ledger.open(host);
  if (!ledger) return nothing;
  const wanted = await inScope(host, scope, ledger);
  const sheets = new Set(await host.sheetNames());
  const gone = wanted.filter(({ area }) => !sheets.has(area.sheet));
  const there = wanted.filter(({ area }) => sheets.has(area.sheet));
  const leftAlone: LeftAlone[] = gone.map((row) => ({ ...placeOf(row), why: leftWords.noSheet }));
  const cells: FormulaPlace[] = [];
  let worked = 0;
  const workedOn = (count: number) => {
    worked += count;
    progress?.(worked, there.length);
  };
  workedOn(0);
  for (const batch of batches(there.sort((a, b) => byColumn(a.area, b.area)))) {
    if (signal?.aborted) break;
    const { done, left } = await putBack(host, batch, workedOn);
    await ledger.remove(done);
    cells.push(...done.map(placeOf));
    leftAlone.push(...left.map(({ row, why }) => ({ ...placeOf(row), why })));
  }
  const removed = await ledger.removeIfEmpty();
  return {
    cells,
    leftAlone,
    ledger: ledger.sheet,
    unsound: ledger.unsound.map((row) => row + 1),
    removed,
    cancelled: worked < there.length,
  };
}

async function inScope(host: WorkbookHost, scope: Scope, ledger: Ledger): Promise<LedgerRow[]> {
  const entries = [...ledger.entries()];
  if (scope === "workbook") return entries;
  const selection = await host.readSelection();
  return entries.filter(({ area }) =>
    scope === "sheet" ? area.sheet === selection.sheet : isOverlapping(area, selection),
  );
}

const placeOf = ({ area: { sheet, row, column }, formula }: LedgerRow): FormulaPlace => ({
  sheet,
  row,
  column,
  formula,
});

interface Left {
  readonly row: LedgerRow;
  readonly why: Words;
}

interface PutBack {
  readonly done: LedgerRow[];
  readonly left: Left[];
}

async function putBack(
  host: WorkbookHost,
  batch: readonly LedgerRow[],
  workedOn: (count: number) => void,
): Promise<PutBack> {
  const result: PutBack = { done: [], left: [] };
  for (const run of runsOf(batch, ({ area }) => area)) {
    const { frozen, thawed, edited } = await look(host, run);
    result.done.push(...thawed);
    result.left.push(...edited.map((row) => ({ row, why: leftWords.edited })));
    for (const part of runsOf(frozen, ({ area }) => area)) {
      const failed = await writeRun(host, part);
      result.done.push(...part.items.filter((row) => !failed.has(row)));
      result.left.push(...[...failed].map(([row, why]) => ({ row, why })));
    }
    workedOn(run.items.length);
  }
  return result;
}

/** Tells the cells that still hold their frozen values from those that have their formula and those that were changed. */
async function look(host: WorkbookHost, { area, items }: Run<LedgerRow>) {
  const [formulas, values] = await Promise.all([host.readFormulas(area), host.readValues(area)]);
  const found = { frozen: [] as LedgerRow[], thawed: [] as LedgerRow[], edited: [] as LedgerRow[] };
  items.forEach((row, index) => {
    const single = items.length > 1;
    const own = single ? [formulas[index]!] : formulas;
    const now = single ? [values[index]!] : values;
    const hasFormula = own.some((line) => line.some((text) => text.startsWith("=")));
    const isSame = !hasFormula && isUntouched(readFrozenText(row.frozen)!, now);
    if (own[0]![0] === row.formula) found.thawed.push(row);
    else found[isSame ? "frozen" : "edited"].push(row);
  });
  return found;
}

/** Types a run of formulas at once; one by one where the host refuses. */
async function writeRun(
  host: WorkbookHost,
  { area, items }: Run<LedgerRow>,
): Promise<ReadonlyMap<LedgerRow, Words>> {
  const failed = new Map<LedgerRow, Words>();
  try {
    if (items.length === 1) await typeFormula(host, items[0]!);
    else
      await host.writeFormulas(
        area,
        items.map(({ formula }) => [formula]),
      );
  } catch (error) {
    if (items.length === 1) return new Map([[items[0]!, reasonOf(error)]]);
    for (const row of items) {
      for (const [one, why] of await writeRun(host, { area: row.area, items: [row] })) {
        failed.set(one, why);
      }
    }
  }
  return failed;
}

/**
 * Clears what the formula spilled into as it comes back, so that it can spill again: in one step, as values that were cleared
 * before a formula that is refused would be gone.
 */
function typeFormula(host: WorkbookHost, { area, formula }: LedgerRow): Promise<void> {
  return host.writeFormulas(
    area,
    Array.from({ length: area.rows }, (_row, down) =>
      Array.from({ length: area.columns }, (_cell, across) => (down + across === 0 ? formula : "")),
    ),
  );
}
