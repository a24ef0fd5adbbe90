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
import { PlainCalculation } from "../plain/calculation";
import { PlainFormulas } from "../plain/compile";
import { PlainGuard } from "../plain/guard";
import { keysOf } from "../sheet/address";
import type { FormulaCell } from "../sheet/formulaCell";
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

/** What was worked out: the formulas that are not trusted to this calculation, and what the others show under each scenario. */
interface Calculated {
  readonly left: ReadonlyMap<FormulaCell, Words>;
  readonly under: readonly ReadonlyMap<FormulaCell, Shown>[];
  /** The formulas of the engine among them. */
  readonly engine: ReadonlySet<FormulaCell>;
}

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
  private readonly pass: Pass;
  private readonly plain: PlainFormulas;

  constructor(
    private readonly workbook: Workbook,
    private readonly written?: Written,
  ) {
    const cells = workbook.sheets.flatMap(({ formulas }) => [...formulas.values()]);
    this.finder = new PrecedentFinder(workbook);
    this.callers = cells.filter((cell) => this.finder.of(cell).ours.size > 0);
    const anyMoves = this.callers.length > 0 || written !== undefined;
    this.dependents = new Dependents(anyMoves ? cells : [], this.finder);
    this.pass = new Pass(workbook, this.finder);
    this.plain = new PlainFormulas(workbook, this.finder);
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
    const calculate = () => this.calculate(followers, forEngine, aec, stored, under, progress);
    let result = await calculate();
    for (;;) {
      const more = this.reachedBySpills(result, aec);
      if (more.length === 0) break;
      for (const cell of more) forEngine.add(cell);
      followers = new Set([...followers, ...more]);
      result = await calculate();
    }
    return {
      aecCells: callers.length,
      moved: this.movedCells(moved, result, aec),
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

  /** The formulas as they stood before what was written; the new ones are not among them. */
  private before(cells: ReadonlySet<FormulaCell>) {
    const { pass, finder, workbook, plain } = this.written?.before() ?? this;
    const now = new Map<FormulaCell, FormulaCell>();
    for (const cell of cells) {
      const was = workbook.sheet(cell.sheet.name)?.formulas.get(cell.key);
      if (was?.text === cell.text && was.kind === cell.kind) now.set(was, cell);
    }
    return { pass, finder, plain, now };
  }

  /** Those of the formulas whose stored values are not reproduced, by what they are stored with and were worked out from. */
  private async distrusted(
    cells: ReadonlySet<FormulaCell>,
    stored: Session,
  ): Promise<ReadonlyMap<FormulaCell, Words>> {
    const { pass, finder, now } = this.before(cells);
    if (now.size === 0) return new Map();
    const left = judge(await pass.run(new Set(now.keys()), stored, storedValues), finder);
    return new Map([...left].map(([was, why]) => [now.get(was)!, why]));
  }

  /** The formulas that need the engine, with all that depend on them: those that are not plain, or not as they were stored. */
  private needEngine(
    followers: ReadonlySet<FormulaCell>,
    chosen: ReadonlySet<FormulaCell>,
    stored: Session,
  ): ReadonlySet<FormulaCell> {
    const { plain, now } = this.before(followers);
    const guard = new PlainGuard(plain, stored);
    const need = new Set([...followers].filter((cell) => chosen.has(cell) || !this.plain.of(cell)));
    for (const [was, cell] of now) if (!need.has(cell) && !guard.trusts(was)) need.add(cell);
    return this.withDependents(need, followers);
  }

  private withDependents(
    cells: ReadonlySet<FormulaCell>,
    followers: ReadonlySet<FormulaCell>,
  ): Set<FormulaCell> {
    const dependents = [...this.dependents.follow([...cells])];
    return new Set([...cells, ...dependents.filter((cell) => followers.has(cell))]);
  }

  private async calculate(
    followers: ReadonlySet<FormulaCell>,
    chosen: ReadonlySet<FormulaCell>,
    { direct }: AecCells,
    stored: Session,
    under: readonly Session[],
    progress: Progress,
  ): Promise<Calculated> {
    if (followers.size === 0) return { left: new Map(), under: [], engine: new Set() };
    progress(checking);
    let engine = this.needEngine(followers, chosen, stored);
    progress(calculating);
    const shown = under.map(
      (_session, index) => new Map([...direct].map(([cell, one]) => [cell, one.under[index]!])),
    );
    const plain = new Set([...followers].filter((cell) => !engine.has(cell)));
    const worked = under.map((session, index) =>
      new PlainCalculation(
        this.plain,
        this.finder,
        plain,
        valuesWith(shown[index]!),
        session,
      ).run(),
    );
    const givenUp = [...plain].filter((cell) => worked.some((each) => each.get(cell) === null));
    if (givenUp.length > 0) {
      engine = this.withDependents(new Set([...engine, ...givenUp]), followers);
    }
    const results = worked.map(
      (each) =>
        new Map<FormulaCell, Shown>(
          [...each].flatMap(([cell, value]) => (engine.has(cell) ? [] : [[cell, [[value]]]])),
        ),
    );
    if (engine.size === 0) return { left: new Map(), under: results, engine };
    const left = await this.distrusted(engine, stored);
    const trusted = new Set([...engine].filter((cell) => !left.has(cell)));
    if (trusted.size === 0) return { left, under: results, engine: trusted };
    for (const [index, session] of under.entries()) {
      progress(calculating);
      const given = valuesWith(new Map([...shown[index]!, ...results[index]!]));
      for (const [cell, now] of await this.pass.run(trusted, session, given)) {
        results[index]!.set(cell, now);
      }
    }
    return { left, under: results, engine: trusted };
  }

  /** Formulas that read cells which a result of the engine reaches now for the first time. */
  private reachedBySpills(
    { under, engine, left }: Calculated,
    aec: AecCells,
  ): readonly FormulaCell[] {
    if (engine.size === 0) return [];
    const spills = under.flatMap((results) =>
      areasBeyond(new Map([...engine].map((cell) => [cell, results.get(cell)!]))),
    );
    const reached = this.dependents.follow(spills);
    return [...reached].filter(
      (cell) => !engine.has(cell) && !left.has(cell) && isForEngine(cell, aec),
    );
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

function placeOf({ sheet, row, column, typed }: FormulaCell): FormulaPlace {
  return { sheet: sheet.name, row, column, formula: typed };
}

function leftAlone({ unknown }: AecCells, { left }: Calculated): LeftAlone[] {
  return [
    ...[...unknown].map(([cell, name]) => ({ ...placeOf(cell), why: unknownFunction(name) })),
    ...[...left].map(([cell, why]) => ({ ...placeOf(cell), why })),
  ];
}
