import { call } from "../../functions/call";
import type { Cell, Grid } from "../../functions/cells";
import { isGrid } from "../../functions/cells";
import type { Session } from "../../functions/session";
import { addressOf, firstCell } from "../address";
import { Unresolved, valueOf } from "../audit/argument";
import type { OuterCall } from "../audit/formula";
import { isWholeCall, outerCalls } from "../audit/formula";
import type { FilledCell } from "../fills";
import { withFills } from "../fills";
import type { WorkbookHost } from "../host";
import { HostError } from "../hostError";
import type { OperationOptions } from "../operation";
import { stopIfAborted } from "../operation";
import { KeptValues } from "../live/reads";

/** What an AEC cell shows, and what its calls answer, under each scenario in turn. */
export interface CellRecord {
  readonly cell: FilledCell;
  /** Whether the formula is one call and nothing else. */
  readonly isCall: boolean;
  readonly shown: Grid[];
  /** Undefined for a formula that is one call, and once a call has no single known answer. */
  calls: { readonly call: OuterCall; readonly answers: Cell[] }[] | undefined;
}

/** Shows the workbook under each scenario and keeps what its AEC cells show; it shows the same as before when this is done. */
export async function recordScenarios(
  host: WorkbookHost,
  session: Session,
  { signal, progress }: OperationOptions,
): Promise<readonly CellRecord[]> {
  const { state, scenarios } = session;
  const cells = await withFills(host, await host.findAecCells("workbook", signal));
  for (const cell of cells) refuseLarge(cell);
  const records = cells.map((cell): CellRecord => ({
    cell,
    isCall: isWholeCall(cell.formula),
    shown: [],
    calls: isWholeCall(cell.formula)
      ? undefined
      : outerCalls(cell.formula).map((one) => ({ call: one, answers: [] })),
  }));
  try {
    for (const [index, { id }] of scenarios.entries()) {
      stopIfAborted(signal);
      session.select(id);
      await host.recalculate("workbook");
      await record(host, session, records);
      progress?.(index + 1, scenarios.length);
    }
  } finally {
    session.setState(state);
  }
  await host.recalculate("workbook");
  return records;
}

/** A formula that fills more cells than this would take minutes to look up, and Excel as long to open. */
const mostFilled = 100_000;

function refuseLarge(cell: FilledCell): void {
  if (cell.area.rows * cell.area.columns <= mostFilled) return;
  const place = addressOf(firstCell(cell));
  const most = mostFilled.toLocaleString("en");
  throw new HostError({
    en: `${place} fills more than ${most} cells, each of which would need a lookup of its own. Let it fill fewer, then make the copy.`,
    zh: `${place} 填充的单元格超过 ${most} 个，每个都需要单独查找。请缩小其填充区域后再制作副本。`,
  });
}

async function record(
  host: WorkbookHost,
  session: Session,
  records: readonly CellRecord[],
): Promise<void> {
  const kept = new KeptValues(host);
  const now = await withFills(
    host,
    records.map(({ cell }) => cell),
  );
  for (const [index, one] of records.entries()) {
    one.shown.push(await kept.readValues(now[index]!.area));
    const { sheet, area } = one.cell;
    // What a formula spills is told by its cells: a call within it has many answers.
    if (area.rows * area.columns > 1) one.calls = undefined;
    for (const { call: site, answers } of one.calls ?? []) {
      const answer = await answerOf(session, sheet, site, kept);
      if (answer === undefined) {
        one.calls = undefined;
        break;
      }
      answers.push(answer);
    }
  }
}

async function answerOf(
  session: Session,
  sheet: string,
  { entry, args: nodes }: OuterCall,
  host: KeptValues,
): Promise<Cell | undefined> {
  try {
    const args = await Promise.all(nodes.map((node) => valueOf(node, { session, sheet, host })));
    const answer = call(session, entry, args);
    if (!isGrid(answer)) return answer;
    return answer.length === 1 && answer[0]!.length === 1 ? answer[0]![0] : undefined;
  } catch (error) {
    if (error instanceof Unresolved) return undefined;
    throw error;
  }
}
