import type { InputId } from "../dataset/inputs";
import { broadcast } from "../functions/broadcast";
import { callOnce, environmentOf } from "../functions/call";
import type { Argument, Cell } from "../functions/cells";
import { CellError } from "../functions/cells";
import { parseCall } from "../functions/evaluate";
import type { Session } from "../functions/session";
import type { FunctionEntry } from "../functions/types";
import { NotAvailable } from "../scenarios/errors";
import { CalledOff } from "./audit/audit";
import type { Place } from "./audit/argument";
import { Unresolved, valueOf } from "./audit/argument";
import { callSites } from "./audit/formula";
import type { AecCell, Area, WorkbookHost } from "./host";

/** The cells of a workbook that have no answer until an input of the active scenario is set. */
export interface Waiting {
  readonly cells: ReadonlyMap<InputId, readonly AecCell[]>;
  /** How many cells show #N/A and have arguments that only Excel can work out: they may wait as well. */
  readonly unread: number;
}

export interface WaitingOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, all: number) => void;
}

/** So many cells are looked at between two looks at the signal. */
const atOnce = 50;

/** Reads each area of the workbook once, however many formulas refer to it. */
function readingOnce(host: WorkbookHost): Place["host"] {
  const known = new Map<string, ReturnType<WorkbookHost["readValues"]>>();
  return {
    readValues(area: Area) {
      const key = JSON.stringify(area);
      const values = known.get(key) ?? host.readValues(area);
      known.set(key, values);
      return values;
    },
  };
}

/**
 * Finds the cells that wait for inputs which the active scenario does not set. A call that pins another scenario does not wait
 * for this one's.
 *
 * @throws CalledOff once the signal is aborted; what the host throws when it cannot read.
 */
export async function findWaiting(
  session: Session,
  host: WorkbookHost,
  { signal, onProgress }: WaitingOptions = {},
): Promise<Waiting> {
  const all = await host.findAecCells("workbook", signal);
  const source = readingOnce(host);
  const cells = new Map<InputId, AecCell[]>();
  let unread = 0;
  for (let start = 0; start < all.length; start += atOnce) {
    if (signal?.aborted) throw new CalledOff();
    onProgress?.(start, all.length);
    const chunk = all.slice(start, start + atOnce);
    const found = await Promise.all(chunk.map((cell) => inputsOf(session, source, cell)));
    found.forEach((inputs, index) => {
      const cell = chunk[index]!;
      if (inputs === undefined) unread += 1;
      else for (const input of inputs) cells.set(input, [...(cells.get(input) ?? []), cell]);
    });
    // Lets the page breathe: nothing above need have waited for the host.
    await new Promise((resume) => setTimeout(resume));
  }
  if (signal?.aborted) throw new CalledOff();
  return { cells, unread };
}

const isNotAvailable = (cell: Cell) => cell instanceof CellError && cell.code === "#N/A";

/** The inputs that a cell waits for; undefined where it shows #N/A and its arguments could not be worked out. */
async function inputsOf(
  session: Session,
  host: Place["host"],
  { sheet, formula, value }: AecCell,
): Promise<ReadonlySet<InputId> | undefined> {
  const inputs = new Set<InputId>();
  let unread = false;
  for (const { entry, args } of callSites(formula)) {
    if (!entry.followsScenario) continue;
    try {
      const values = await Promise.all(
        args.map((argument) => valueOf(argument, { session, host, sheet })),
      );
      for (const input of awaited(session, entry, values)) inputs.add(input);
    } catch (error) {
      if (!(error instanceof Unresolved)) throw error;
      unread = true;
    }
  }
  return unread && inputs.size === 0 && isNotAvailable(value) ? undefined : inputs;
}

/** The inputs of the active scenario that the answers of a call wait for. */
function awaited(
  session: Session,
  entry: FunctionEntry,
  args: readonly Argument[],
): ReadonlySet<InputId> {
  const inputs = new Set<InputId>();
  broadcast(args, (cells) => {
    if (cells.some((cell) => cell instanceof CellError)) return null;
    const outcome = callOnce(session, entry, cells);
    if (!(outcome instanceof NotAvailable) || outcome.inputs.length === 0) return null;
    const { scenario } = parseCall(environmentOf(session), entry, cells);
    if (scenario === session.active) for (const input of outcome.inputs) inputs.add(input);
    return null;
  });
  return inputs;
}
