import type { Words } from "../../../dataset/types";
import type { Session } from "../../../functions/session";
import type { Progress, Shown } from "../../../workbook/recalculable";
import { PlainCalculation } from "../plain/calculation";
import { PlainFormulas } from "../plain/compile";
import { PlainGuard } from "../plain/guard";
import type { FormulaCell } from "../sheet/formulaCell";
import type { Workbook } from "../workbook";
import type { Direct } from "./aecCells";
import type { Dependents } from "./dependents";
import { areasBeyond, storedValues, valuesWith } from "./given";
import { judge } from "./judge";
import { Pass } from "./pass";
import type { PrecedentFinder } from "./precedents";
import { calculating, checking } from "./words";

/** What was worked out: the formulas that are not trusted to this calculation, and what the others show under each scenario. */
export interface Calculated {
  readonly left: ReadonlyMap<FormulaCell, Words>;
  readonly under: readonly ReadonlyMap<FormulaCell, Shown>[];
  /** The formulas of the engine among them. */
  readonly engine: ReadonlySet<FormulaCell>;
}

/** The formulas to work out, and what is known before. */
export interface Asked {
  readonly followers: ReadonlySet<FormulaCell>;
  /** Those among them that are for the engine in any case. */
  readonly forEngine: ReadonlySet<FormulaCell>;
  readonly direct: ReadonlyMap<FormulaCell, Direct>;
  readonly stored: Session;
  readonly under: readonly Session[];
  readonly progress: Progress;
}

/** Works out formulas that follow AEC cells: the plain ones at once, the others with the engine. */
export class Followers {
  private readonly pass: Pass;
  private readonly plain: PlainFormulas;

  constructor(
    private readonly workbook: Workbook,
    private readonly finder: PrecedentFinder,
    private readonly dependents: Dependents,
    private readonly written: () => Followers | undefined,
  ) {
    this.pass = new Pass(workbook, finder);
    this.plain = new PlainFormulas(workbook, finder);
  }

  /** The formulas as they stood before what was written; the new ones are not among them. */
  private before(cells: ReadonlySet<FormulaCell>) {
    const { pass, finder, workbook, plain } = this.written() ?? this;
    const now = new Map<FormulaCell, FormulaCell>();
    if (workbook === this.workbook) {
      for (const cell of cells) now.set(cell, cell);
      return { pass, finder, plain, now };
    }
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
  ): ReadonlySet<FormulaCell> {
    if (cells.size === 0) return cells;
    const dependents = [...this.dependents.follow([...cells])];
    return new Set([...cells, ...dependents.filter((cell) => followers.has(cell))]);
  }

  async workOut({
    followers,
    forEngine,
    direct,
    stored,
    under,
    progress,
  }: Asked): Promise<Calculated> {
    if (followers.size === 0) return { left: new Map(), under: [], engine: new Set() };
    progress(checking);
    let engine = this.needEngine(followers, forEngine, stored);
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

  /** Formulas that read cells which a result of the engine reaches now for the first time, and that it did not work out. */
  reachedBySpills({ under, engine, left }: Calculated): readonly FormulaCell[] {
    if (engine.size === 0) return [];
    const spills = under.flatMap((results) =>
      areasBeyond(new Map([...engine].map((cell) => [cell, results.get(cell)!]))),
    );
    const reached = this.dependents.follow(spills);
    return [...reached].filter((cell) => !engine.has(cell) && !left.has(cell));
  }
}
