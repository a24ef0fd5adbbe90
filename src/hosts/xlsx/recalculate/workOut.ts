import type { Words } from "../../../dataset/types";
import type { Session } from "../../../functions/session";
import type {
  FollowingCell,
  FormulaPlace,
  LeftAlone,
  MovedCell,
  Progress,
  Shown,
  WorkedOut,
} from "../../../workbook/recalculable";
import { formulaFromFile } from "../formula/fromFile";
import type { FormulaCell } from "../sheet/sheet";
import type { Workbook } from "../workbook";
import type { AecCells, Direct } from "./aecCells";
import { sortAecCells } from "./aecCells";
import { Dependents } from "./dependents";
import { areasBeyond, storedValues, valuesWith } from "./given";
import { judge } from "./judge";
import { Pass } from "./pass";
import type { SheetArea } from "./precedents";
import { PrecedentFinder } from "./precedents";
import { areaShown, sameShown, storedBy } from "./shown";
import { sourcesOf } from "./sources";
import { calculating, checking, reading, unknownFunction } from "./words";

/** What the engine gave: the formulas that it is not trusted with, and what the others show under each scenario. */
interface Calculated {
  readonly left: ReadonlyMap<FormulaCell, Words>;
  readonly under: readonly ReadonlyMap<FormulaCell, Shown>[];
}

/** Works out what a workbook shows under other scenarios, with as little calculation as that takes. */
export class Recalculation {
  private readonly finder: PrecedentFinder;
  private readonly dependents: Dependents;
  private readonly callers: readonly FormulaCell[];
  private readonly pass: Pass;

  constructor(private readonly workbook: Workbook) {
    const cells = workbook.sheets.flatMap(({ formulas }) => [...formulas.values()]);
    this.finder = new PrecedentFinder(workbook);
    this.callers = cells.filter((cell) => this.finder.of(cell).ours.size > 0);
    this.dependents = new Dependents(this.callers.length > 0 ? cells : [], this.finder);
    this.pass = new Pass(workbook, this.finder);
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
    return [...following].map((cell) => ({
      ...placeOf(cell),
      stored: storedBy(cell),
      calls: calls.get(cell) ?? [],
      follows: sourcesOf(cell, new Set(this.callers), following, this.finder),
    }));
  }

  private followingCells(): ReadonlySet<FormulaCell> {
    return new Set([...this.callers, ...this.dependents.follow(this.callers)]);
  }

  async workOut(
    stored: Session,
    under: readonly Session[],
    progress: Progress = () => undefined,
  ): Promise<WorkedOut> {
    progress(reading);
    const following = this.followingCells();
    const { workbook, finder, callers } = this;
    const aec = sortAecCells(workbook, finder, callers, following, stored, under);
    const moved = [...aec.direct.values()].filter(isMoved);

    let followers = this.followersOf(moved, aec);
    let result = await this.calculate(followers, aec, stored, under, progress);
    for (;;) {
      const more = this.reachedBySpills(result, followers, aec);
      if (more.length === 0) break;
      followers = new Set([...followers, ...more]);
      result = await this.calculate(followers, aec, stored, under, progress);
    }
    return {
      aecCells: callers.length,
      moved: this.movedCells(moved, result, aec),
      leftAlone: leftAlone(aec, result),
    };
  }

  /** The formulas for the engine: those around AEC calls, and all that depends on what moved. */
  private followersOf(moved: readonly Direct[], aec: AecCells): ReadonlySet<FormulaCell> {
    const dependents = this.dependents.follow([...moved.flatMap(areasOf), ...aec.indirect]);
    return new Set([...aec.indirect, ...dependents].filter((cell) => isForEngine(cell, aec)));
  }

  private async calculate(
    followers: ReadonlySet<FormulaCell>,
    { direct }: AecCells,
    stored: Session,
    under: readonly Session[],
    progress: Progress,
  ): Promise<Calculated> {
    if (followers.size === 0) return { left: new Map(), under: [] };
    progress(checking);
    const left = judge(await this.pass.run(followers, stored, storedValues), this.finder);
    const trusted = new Set([...followers].filter((cell) => !left.has(cell)));
    if (trusted.size === 0) return { left, under: [] };
    const results: ReadonlyMap<FormulaCell, Shown>[] = [];
    for (const [index, session] of under.entries()) {
      progress(calculating);
      const shown = new Map([...direct].map(([cell, one]) => [cell, one.under[index]!]));
      results.push(await this.pass.run(trusted, session, valuesWith(shown)));
    }
    return { left, under: results };
  }

  /** Formulas that read cells which a formula's result reaches now for the first time. */
  private reachedBySpills(
    { under }: Calculated,
    followers: ReadonlySet<FormulaCell>,
    aec: AecCells,
  ): readonly FormulaCell[] {
    const reached = this.dependents.follow(under.flatMap(areasBeyond));
    return [...reached].filter((cell) => !followers.has(cell) && isForEngine(cell, aec));
  }

  private movedCells(
    direct: readonly Direct[],
    { under }: Calculated,
    { calls }: AecCells,
  ): MovedCell[] {
    const followers = [...(under[0]?.keys() ?? [])]
      .map((cell) => ({
        cell,
        stored: storedBy(cell),
        under: under.map((results) => results.get(cell)!),
      }))
      .filter(isMoved);
    const moved = new Set([...direct, ...followers].map(({ cell }) => cell));
    const movers = new Set([...moved].filter((cell) => calls.has(cell)));
    return [...direct, ...followers].map(({ cell, ...shown }) => ({
      ...placeOf(cell),
      ...shown,
      calls: calls.get(cell) ?? [],
      follows: sourcesOf(cell, movers, moved, this.finder),
    }));
  }
}

const isForEngine = (cell: FormulaCell, { direct, unknown }: AecCells) =>
  !direct.has(cell) && !unknown.has(cell);

const isMoved = ({ stored, under }: Direct) => under.some((shown) => !sameShown(shown, stored));

/** The cells that a formula filled, and those that it fills now. */
function areasOf({ cell, under }: Direct): SheetArea[] {
  return [cell.area, ...under.map((shown) => areaShown(cell, shown))].map((area) => ({
    sheet: cell.sheet,
    area,
  }));
}

function placeOf({ sheet, row, column, text }: FormulaCell): FormulaPlace {
  return { sheet: sheet.name, row, column, formula: formulaFromFile(text) };
}

function leftAlone({ unknown }: AecCells, { left }: Calculated): LeftAlone[] {
  return [
    ...[...unknown].map(([cell, name]) => ({ ...placeOf(cell), why: unknownFunction(name) })),
    ...[...left].map(([cell, why]) => ({ ...placeOf(cell), why })),
  ];
}
