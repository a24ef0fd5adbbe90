import type { Session } from "../../../functions/session";
import type { LeftAlone } from "../../../workbook/recalculable";
import { copyOf } from "../../../workbook/sessionOf";
import { editsFor } from "../edits";
import { Recalculation } from "../recalculate/workOut";
import { areaShown } from "../recalculate/shown";
import { keyOf } from "../sheet/address";
import type { FormulaCell } from "../sheet/formulaCell";
import type { Sheet } from "../sheet/sheet";
import type { Workbook } from "../workbook";
import type { CellEdit } from "../write/cell";
import type { OpenWorkbook } from "./openWorkbook";

/** Keeps what a workbook shows in step with what is written into it and with the scenario. */
export class UpToDate {
  private beforeWorkbook: Workbook;
  private shownUnder: Session;
  /** Whether formulas whose values the file does not keep were worked out. */
  private isComplete = false;
  private readonly left = new Map<string, LeftAlone>();

  constructor(
    private readonly open: OpenWorkbook,
    private readonly session: Session,
    stored: Session,
  ) {
    this.beforeWorkbook = open.read();
    this.shownUnder = copyOf(stored);
  }

  /** The cells whose values were not reproduced, and which keep them therefore. */
  get leftAlone(): readonly LeftAlone[] {
    return [...this.left.values()];
  }

  /** Works out what was written, and all that follows the scenario where that is another one by now. */
  async follow(): Promise<void> {
    const moved = !sameState(this.session, this.shownUnder);
    if (moved) await this.recalculate();
    else if (!this.isComplete && this.lacksValues()) await this.recalculate(isUnanswered);
    else if (this.open.isWritten) await this.recalculate(() => false);
    this.isComplete = true;
  }

  /** Programs that write workbooks without a spreadsheet leave the values to whoever opens them. */
  private lacksValues(): boolean {
    return this.open
      .read()
      .sheets.some(({ formulas }) => [...formulas.values()].some(isUnanswered));
  }

  /** Works out the AEC cells that are asked for (all, where none are), what was written, and what depends on these. */
  async recalculate(isWanted: (cell: FormulaCell) => boolean = () => true): Promise<void> {
    const all = !sameState(this.session, this.shownUnder);
    const workbook = this.open.read();
    const areas = this.open.changedSince(this.beforeWorkbook);
    const { beforeWorkbook } = this;
    const before = () => new Recalculation(beforeWorkbook);
    const calculation =
      workbook === beforeWorkbook ? before() : new Recalculation(workbook, { before, areas });
    const under = copyOf(this.session);
    const affected = calculation.affected();
    const among = new Set(
      workbook.sheets.flatMap(({ formulas }) =>
        [...formulas.values()].filter((cell) => all || affected.has(cell) || isWanted(cell)),
      ),
    );
    const { moved, leftAlone } = await calculation.workOut(
      this.shownUnder,
      [under],
      undefined,
      among,
    );
    for (const cell of leftAlone)
      this.left.set(placeKey(cell.sheet, keyOf(cell.row, cell.column)), cell);
    const results = moved.map((cell) => ({ cell, shown: cell.under[0]! }));
    const spilling = new Set<string>();
    for (const { cell, shown } of results) {
      const { rows, columns } = areaShown(
        workbook.sheet(cell.sheet)!.formulas.get(keyOf(cell.row, cell.column))!,
        shown,
      );
      if (rows * columns > 1) spilling.add(placeKey(cell.sheet, keyOf(cell.row, cell.column)));
    }
    for (const [sheet, edits] of editsFor(workbook, results)) {
      this.open.edit(sheet, this.decided(sheet, edits, spilling));
    }
    this.open.settle();
    this.beforeWorkbook = this.open.read();
    this.shownUnder = under;
  }

  /** What shows in one cell needs no mark of a spill. */
  private decided(
    sheet: Sheet,
    edits: ReadonlyMap<number, CellEdit>,
    spilling: ReadonlySet<string>,
  ): ReadonlyMap<number, CellEdit> {
    const decided = new Map(edits);
    for (const key of this.open.undecidedIn(sheet.name)) {
      const cell = sheet.formulas.get(key);
      const edit = edits.get(key);
      if (!cell || !edit || spilling.has(placeKey(sheet.name, key))) continue;
      decided.set(key, { value: edit.value, formula: { text: cell.text } });
    }
    return decided;
  }
}

const isUnanswered = ({ sheet, key, kind }: FormulaCell) =>
  kind !== "dataTable" && sheet.stored(key) === undefined;

const placeKey = (sheet: string, key: number) => `${sheet}!${key}`;

const sameState = (a: Session, b: Session) => JSON.stringify(a.state) === JSON.stringify(b.state);
