import type { Session } from "../../../functions/session";
import type {
  FollowingCell,
  FormulaPlace,
  LeftAlone,
  MovedCell,
  Progress,
  WorkedOut,
} from "../../../workbook/recalculable";
import { keysOf } from "../sheet/address";
import type { FormulaCell } from "../sheet/formulaCell";
import type { Workbook } from "../workbook";
import type { AecCells, Direct } from "./aecCells";
import { sortAecCells } from "./aecCells";
import { Dependents } from "./dependents";
import type { Calculated } from "./followers";
import { Followers } from "./followers";
import { Following, Moved } from "./moved";
import type { SheetArea } from "./precedents";
import { PrecedentFinder } from "./precedents";
import { areaShown, sameShown, storedBy } from "./shown";
import { Sources } from "./sources";
import { reading, unknownFunction } from "./words";

/** What was written into a workbook since all of it was worked out. */
export interface Written {
  /** The workbook before that: what it shows there is what a calculation is checked against. */
  readonly before: () => Recalculation;
  /** The cells that have another content. */
  readonly areas: readonly SheetArea[];
}

/** Works out what a workbook shows under other scenarios, with as little calculation as that takes. */
export class Recalculation {
  private readonly finder: PrecedentFinder;
  private readonly dependents: Dependents;
  private readonly callers: readonly FormulaCell[];
  private readonly followers: Followers;

  constructor(
    private readonly workbook: Workbook,
    private readonly written?: Written,
  ) {
    const cells = workbook.sheets.flatMap(({ formulas }) => [...formulas.values()]);
    this.finder = new PrecedentFinder(workbook);
    this.callers = cells.filter((cell) => this.finder.of(cell).ours.size > 0);
    const anyMoves = this.callers.length > 0 || written !== undefined;
    this.dependents = new Dependents(anyMoves ? cells : [], this.finder);
    let known: Followers | undefined;
    const before = () => (known ??= written?.before().followers);
    this.followers = new Followers(workbook, this.finder, this.dependents, before);
  }

  /** The AEC cells and what depends on them, as they are stored. */
  following(session: Session): readonly FollowingCell[] {
    const following = this.followingCells();
    const { calls } = sortAecCells(
      this.workbook,
      this.finder,
      this.callers,
      following,
      session,
      [],
    );
    const sources = new Sources(new Set(this.callers), following, this.finder);
    return [...following].map((cell) => new Following(cell, calls.get(cell) ?? [], sources));
  }

  private followingCells(): ReadonlySet<FormulaCell> {
    return new Set([...this.callers, ...this.dependents.follow(this.callers)]);
  }

  /** The formulas that were written, and those that depend on what was. */
  affected(): ReadonlySet<FormulaCell> {
    const areas = this.written?.areas ?? [];
    return new Set([...this.newFormulas(), ...this.dependents.follow(areas)]);
  }

  /** Works out the AEC cells of `among` (all, where it is left out), what was written, and what depends on these. */
  async workOut(
    stored: Session,
    under: readonly Session[],
    progress: Progress = () => undefined,
    among?: ReadonlySet<FormulaCell>,
  ): Promise<WorkedOut> {
    progress(reading);
    const following = this.followingCells();
    const { workbook, finder } = this;
    const callers = among ? this.callers.filter((cell) => among.has(cell)) : this.callers;
    const aec = sortAecCells(workbook, finder, callers, following, stored, under);
    const moved = [...aec.direct.values()].filter(isMoved);

    let followers = this.followersOf(moved, aec);
    const forEngine = new Set<FormulaCell>();
    const { direct } = aec;
    const calculate = () =>
      this.followers.workOut({ followers, forEngine, direct, stored, under, progress });
    let result = await calculate();
    for (;;) {
      const reached = this.followers.reachedBySpills(result);
      const more = reached.filter((cell) => isForEngine(cell, aec));
      if (more.length === 0) break;
      for (const cell of more) forEngine.add(cell);
      followers = new Set([...followers, ...more]);
      result = await calculate();
    }
    return {
      aecCells: callers.length,
      moved: this.movedCells(moved, followers, result, aec),
      leftAlone: leftAlone(aec, result),
    };
  }

  /** The formulas for the engine: those around AEC calls, and all that depends on what moved. */
  private followersOf(moved: readonly Direct[], aec: AecCells): ReadonlySet<FormulaCell> {
    const written = this.written?.areas ?? [];
    const starts = [...moved.flatMap(areasOf), ...aec.indirect, ...written];
    const dependents = this.dependents.follow(starts);
    return new Set(
      [...aec.indirect, ...this.newFormulas(), ...dependents].filter((cell) =>
        isForEngine(cell, aec),
      ),
    );
  }

  private newFormulas(): readonly FormulaCell[] {
    return (this.written?.areas ?? []).flatMap(({ sheet, area }) =>
      [...keysOf(area)].flatMap((key) => sheet.formulas.get(key) ?? []),
    );
  }

  private movedCells(
    direct: readonly Direct[],
    followers: ReadonlySet<FormulaCell>,
    { under }: Calculated,
    { calls }: AecCells,
  ): MovedCell[] {
    const following = [...followers]
      .filter((cell) => under[0]?.has(cell))
      .map((cell) => ({
        cell,
        stored: storedBy(cell),
        under: under.map((results) => results.get(cell)!),
      }))
      .filter(isMoved);
    const all = [...direct, ...following];
    const moved = new Set(all.map(({ cell }) => cell));
    const movers = new Set([...moved].filter((cell) => calls.has(cell)));
    const sources = new Sources(movers, moved, this.finder);
    return all.map(
      ({ cell, stored, under: shown }) =>
        new Moved(cell, calls.get(cell) ?? [], sources, stored, shown),
    );
  }
}

const isForEngine = (cell: FormulaCell, { direct, unknown }: AecCells) =>
  !direct.has(cell) && !unknown.has(cell);

const isMoved = ({ stored, under }: Direct) => under.some((shown) => !sameShown(shown, stored));

/** The cells that a formula filled, and those that it fills now. */
function areasOf({ cell, under }: Direct): readonly SheetArea[] {
  if (cell.kind === "plain") return [cell];
  return [cell.area, ...under.map((shown) => areaShown(cell, shown))].map((area) => ({
    sheet: cell.sheet,
    area,
  }));
}

function placeOf({ sheet, row, column, typed }: FormulaCell): FormulaPlace {
  return { sheet: sheet.name, row, column, formula: typed };
}

function leftAlone({ unknown }: AecCells, { left }: Calculated): LeftAlone[] {
  return [
    ...[...unknown].map(([cell, name]) => ({ ...placeOf(cell), why: unknownFunction(name) })),
    ...[...left].map(([cell, why]) => ({ ...placeOf(cell), why })),
  ];
}
