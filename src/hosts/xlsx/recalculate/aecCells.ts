import { call } from "../../../functions/call";
import { findFunction } from "../../../functions/catalogue";
import type { Answer } from "../../../functions/cells";
import { isGrid } from "../../../functions/cells";
import type { Session } from "../../../functions/session";
import type { KnownCall, Shown } from "../../../workbook/recalculable";
import type { FormulaCell } from "../sheet/formulaCell";
import type { Sheet } from "../sheet/sheet";
import type { Workbook } from "../workbook";
import { CallReader } from "./calls";
import type { PrecedentFinder } from "./precedents";
import { isUnanswered, sameShown, shownOf, storedBy } from "./shown";

/** A formula that is answered without the engine: one AEC call whose arguments are known. */
export interface Direct {
  readonly cell: FormulaCell;
  readonly stored: Shown;
  /** What it shows under each of the scenarios. */
  readonly under: readonly Shown[];
}

/** The cells that call AEC functions, by what it takes to work them out. */
export interface AecCells {
  readonly direct: ReadonlyMap<FormulaCell, Direct>;
  /** Formulas around AEC calls that give another answer now, or may. */
  readonly indirect: readonly FormulaCell[];
  /** Formulas that call a function of ours which this version does not have. */
  readonly unknown: ReadonlyMap<FormulaCell, string>;
  /** The calls in each formula whose arguments are known. */
  readonly calls: ReadonlyMap<FormulaCell, readonly KnownCall[]>;
}

/** Sorts out the callers; `following` has them and all that depends on them, whose values are not known beforehand. */
export function sortAecCells(
  workbook: Workbook,
  finder: PrecedentFinder,
  callers: readonly FormulaCell[],
  following: ReadonlySet<FormulaCell>,
  stored: Session,
  under: readonly Session[],
): AecCells {
  const direct = new Map<FormulaCell, Direct>();
  const indirect: FormulaCell[] = [];
  const unknown = new Map<FormulaCell, string>();
  const calls = new Map<FormulaCell, readonly KnownCall[]>();
  const reader = new CallReader({
    sheet: (name: string) => workbook.sheet(name),
    value(sheet: Sheet, key: number) {
      const owner = sheet.formulas.get(key) ?? sheet.filledBy.get(key);
      return owner && following.has(owner) ? undefined : sheet.stored(key);
    },
  });
  const answer = (session: Session, { entry, args }: KnownCall) => call(session, entry, args);
  const moves = (one: KnownCall) => {
    const before = gridOf(answer(stored, one));
    return under.some((session) => !sameShown(before, gridOf(answer(session, one))));
  };

  for (const cell of callers) {
    const name = [...finder.of(cell).ours].find((each) => !findFunction(each));
    if (name !== undefined) {
      unknown.set(cell, name);
      continue;
    }
    const { whole, within, complete } = reader.of(cell);
    const shown = storedBy(cell);
    calls.set(cell, within);
    if (whole) {
      const now = under.map((session) => shownOf(cell, answer(session, whole)));
      direct.set(cell, { cell, stored: shown, under: now });
    } else if (!complete || isUnanswered(shown) || within.some(moves)) {
      indirect.push(cell);
    }
  }
  return { direct, indirect, unknown, calls };
}

const gridOf = (answer: Answer): Shown => (isGrid(answer) ? answer : [[answer]]);
