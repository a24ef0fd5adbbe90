import { explain } from "../analysis/explain";
import { elementAt } from "../functions/broadcast";
import { call, environmentOf } from "../functions/call";
import type { Answer, Cell } from "../functions/cells";
import { CellError, isGrid } from "../functions/cells";
import { computationOf } from "../functions/computation";
import { parseCall } from "../functions/evaluate";
import type { Session } from "../functions/session";
import { FormulaError } from "../scenarios/errors";
import type { KnownCall } from "./recalculable";

/** A fact or an input that one scenario takes otherwise than another. */
export interface Driver {
  readonly kind: "fact" | "input";
  readonly id: string;
  /** Null where the scenario leaves an input open. */
  readonly from: number | null;
  readonly to: number | null;
}

/** What a call's answers differ by between two scenarios. */
export interface Difference {
  readonly moved: boolean;
  /** Of all its answers. */
  readonly drivers: readonly Driver[];
  /** Of one of the answers that a call with ranges gives; of all of them where that one was not traced by itself. */
  driversAt(row: number, column: number): readonly Driver[];
}

/** More single answers of one call than this are not traced: what moves the first ones moves the others. */
const mostTraced = 256;

/** Finds what tells the answers under one scenario from those under another; each distinct call is traced once. */
export class Differences {
  private readonly known = new Map<string, Difference>();

  constructor(
    private readonly from: Session,
    private readonly to: Session,
  ) {}

  of(one: KnownCall): Difference {
    const key = `${one.entry.name}\u0000${JSON.stringify(one.args)}`;
    const known = this.known.get(key);
    if (known) return known;
    const difference = this.find(one);
    this.known.set(key, difference);
    return difference;
  }

  private find(one: KnownCall): Difference {
    const before = call(this.from, one.entry, one.args);
    const after = call(this.to, one.entry, one.args);
    if (textOf(before) === textOf(after)) return unmoved;
    const drivers = new Map<string, Driver>();
    const traced = new Map<string, readonly Driver[]>();
    for (const { cells, row, column } of singleCalls(one)) {
      const own = this.driversOf(one, cells);
      traced.set(`${row},${column}`, own);
      for (const driver of own) drivers.set(`${driver.kind} ${driver.id}`, driver);
    }
    const all = [...drivers.values()];
    return {
      moved: true,
      drivers: all,
      driversAt: (row, column) =>
        isGrid(before) && one.entry.shape === "cell"
          ? (traced.get(`${row},${column}`) ?? all)
          : all,
    };
  }

  private driversOf(one: KnownCall, cells: readonly Cell[]): readonly Driver[] {
    const old = figuresOf(this.from, one, cells);
    const now = figuresOf(this.to, one, cells);
    return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
      const [kind, id] = key.split(" ") as ["fact" | "input", string];
      const from = old.get(key) ?? null;
      const to = now.get(key) ?? null;
      return from === to ? [] : [{ kind, id, from, to }];
    });
  }
}

const unmoved: Difference = { moved: false, drivers: [], driversAt: () => [] };

/** The arguments of each single answer that a call with ranges gives. */
function* singleCalls({ args }: KnownCall) {
  const grids = args.filter(isGrid);
  const rows = Math.max(1, ...grids.map((grid) => grid.length));
  const columns = Math.max(1, ...grids.map((grid) => grid[0]?.length ?? 0));
  for (let index = 0; index < Math.min(rows * columns, mostTraced); index += 1) {
    const [row, column] = [Math.floor(index / columns), index % columns];
    const cells = args.map((argument) => elementAt(argument, row, column) ?? null);
    yield { cells, row, column };
  }
}

/** The figures that an answer rests on, by kind and id. */
function figuresOf(
  session: Session,
  { entry }: KnownCall,
  cells: readonly Cell[],
): ReadonlyMap<string, number> {
  const figures = new Map<string, number>();
  if (cells.some((cell) => cell instanceof CellError)) return figures;
  try {
    const environment = environmentOf(session);
    const { grounds } = explain(computationOf(environment, parseCall(environment, entry, cells)));
    for (const ground of grounds) {
      if (ground.kind !== "fact" && ground.kind !== "input") continue;
      if (ground.used !== undefined) figures.set(`${ground.kind} ${ground.id}`, ground.used);
    }
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
  }
  return figures;
}

const textOf = (answer: Answer) => JSON.stringify(answer);
