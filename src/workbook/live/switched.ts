import type { Words } from "../../dataset/types";
import { isGrid } from "../../functions/cells";
import type { Session } from "../../functions/session";
import { firstCell, isOverlapping } from "../address";
import { isWholeCall } from "../audit/formula";
import type { CellChange, Why } from "../changes";
import { byReach, reasonOf } from "../changes";
import type { Contents } from "../contents";
import type { Area, WorkbookHost } from "../host";
import type { OperationOptions } from "../operation";
import { pauseAt, pieceSize } from "../operation";
import type { LeftAlone, Place } from "../recalculable";
import { Differences } from "../why";
import { isAec } from "./agreement";
import { CellIndex, readingFrom } from "./cellIndex";
import type { LiveDiff } from "./diff";
import { diffSessions } from "./diff";
import { Evaluation } from "./evaluation";
import { Followers } from "./followers";
import type { Readings } from "./readings";
import { readingsAround } from "./readings";
import type { ShownChange } from "./shownChanges";
import { shownChanges } from "./shownChanges";

/** What a switch of the scenario did to the cells of an open workbook. */
export interface Switched extends LiveDiff {
  /** Whether what cells showed was compared, or only what their AEC calls answer. */
  readonly compared: "cells" | "calls";
  /** How many cells have not been recalculated yet. */
  readonly waiting: number;
}

const notYet: Words = {
  en: "It has not been recalculated since the switch.",
  zh: "切换后尚未重新计算。",
};

const editedSince: Words = {
  en: "It depends on cells that were edited after the switch.",
  zh: "所依赖的单元格在切换后被编辑过。",
};

/**
 * Lists the cells that show something else since a switch: those with AEC calls and those that depend on them. Where it is not
 * known what they showed, it is what the AEC calls answer that is compared.
 *
 * @param before what the workbook held when the switch was made.
 * @throws an AbortError once the signal is aborted.
 */
export async function diffSwitched(
  host: WorkbookHost,
  sessions: { readonly from: Session; readonly to: Session },
  before: Promise<Contents | null> | undefined,
  options: OperationOptions = {},
): Promise<Switched> {
  const { from, to } = sessions;
  const readings = await readingsAround(host, sessions, before, options.signal);
  if (!readings) {
    const diff = await diffSessions(host, from, to, options);
    return { ...diff, compared: "calls", waiting: 0 };
  }
  return new Listing(host, sessions, readings, options).list();
}

class Listing {
  private readonly followers = new Followers();
  private readonly spills = new Map<string, Promise<readonly Area[]>>();
  private readonly evaluation: Evaluation;
  private readonly differences: Differences;
  private readonly changed: CellIndex<ShownChange>;
  private readonly changes: readonly ShownChange[];
  private readonly edited: CellIndex<Place>;

  constructor(
    private readonly host: WorkbookHost,
    private readonly sessions: { readonly from: Session; readonly to: Session },
    private readonly readings: Readings,
    private readonly options: OperationOptions,
  ) {
    const { before, after } = readings;
    const { from, to } = sessions;
    this.evaluation = new Evaluation(from, readingFrom(before.index), []);
    this.differences = new Differences(from, to);
    const { changed, edited } = shownChanges(before, after);
    this.changes = changed;
    this.changed = new CellIndex(changed);
    this.edited = edited;
  }

  async list(): Promise<Switched> {
    const { from, to } = this.sessions;
    const { after } = this.readings;
    const { signal, progress } = this.options;
    const [waiting, touched] = [
      await this.followers.withDependents(this.waitingRoots(), after.cells, signal),
      await this.followers.withDependents(this.edited, after.cells, signal),
    ];
    const leftAlone: LeftAlone[] = [];
    for (const cell of after.cells) {
      const { formula } = cell;
      if (formula !== null && waiting.at(cell))
        leftAlone.push({ ...placeOf(cell), formula, why: notYet });
    }
    const count = leftAlone.length;
    const changes: CellChange[] = [];
    for (const [index, change] of this.changes.entries()) {
      await pauseAt(index, signal);
      if (index % pieceSize === 0) progress?.(index, this.changes.length);
      if (waiting.at(change)) continue;
      const { formula, old, now } = change;
      const why = touched.at(change) ? undefined : await this.whyOf(change);
      if (why) changes.push({ ...placeOf(change), formula, old: old?.value, new: now?.value, why });
      else if (why === undefined) leftAlone.push({ ...placeOf(change), formula, why: editedSince });
    }
    return {
      from: from.active,
      to: to.active,
      aecCells: after.cells.filter(isAec).length,
      changes: byReach(changes),
      leftAlone,
      compared: "cells",
      waiting: count,
    };
  }

  /** The AEC cells that do not show yet what they are going to, as far as that can be told. */
  private waitingRoots(): CellIndex<Place> {
    const { manual, after } = this.readings;
    const { contradicting, confirmed, open } = after.agreement;
    const hangs = manual && (contradicting.length > 0 || !confirmed);
    return new CellIndex<Place>([
      ...contradicting,
      ...(hangs ? open.filter((cell) => !this.changed.at(cell)) : []),
    ]);
  }

  /** Null for a cell that changed by itself; undefined for one of which it cannot be told for the edits. */
  private async whyOf(change: ShownChange): Promise<Why | null | undefined> {
    const follows = this.followers.sourcesOf(change, this.changed);
    const { unclear, volatile } = this.followers.precedentsOf(change);
    const named: Why = { kind: "follows", cells: [], more: true };
    if (isAec(change)) {
      const why = await this.reasonOf(change, follows);
      return why.kind === "stored" && unclear ? named : why;
    }
    if (follows.cells.length > 0 || follows.more) return { kind: "follows", ...follows };
    if (!unclear || volatile) return null;
    return this.edited.isEmpty ? named : undefined;
  }

  private async reasonOf(
    change: ShownChange,
    follows: { readonly cells: readonly Place[]; readonly more: boolean },
  ): Promise<Why> {
    const { formula } = change;
    const filled = { ...change, value: null, area: firstCell(change) };
    const calls = (await this.evaluation.calls(filled)).filter((call) => call !== undefined);
    const reason = reasonOf({ ...change, stored: [], calls, follows }, this.differences);
    const isTable = isWholeCall(formula) && calls.some(({ answer }) => isGrid(answer));
    if (!isTable) return reason(0, 0);
    const spill = (await this.spillsOf(change.sheet)).find((area) =>
      isOverlapping(area, firstCell(change)),
    );
    return spill ? reason(change.row - spill.row, change.column - spill.column) : reason(-1, -1);
  }

  private spillsOf(sheet: string): Promise<readonly Area[]> {
    const known = this.spills.get(sheet) ?? this.readSpills(sheet);
    this.spills.set(sheet, known);
    return known;
  }

  private async readSpills(sheet: string): Promise<readonly Area[]> {
    const used = await this.host.usedArea(sheet);
    return used ? this.host.readSpills(used) : [];
  }
}

const placeOf = ({ sheet, row, column }: Place): Place => ({ sheet, row, column });
