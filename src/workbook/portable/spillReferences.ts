import type { Words } from "../../dataset/types";
import { addressOf, columnName, firstCell, isOverlapping } from "../address";
import type { SpillReference } from "../freeze/spillReferences";
import { spillFollowers, spillReferencesIn } from "../freeze/spillReferences";
import type { Area, FormulaElsewhere, WorkbookHost } from "../host";
import { HostError } from "../hostError";
import type { FormulaPlace } from "../recalculable";
import { columnLimit, rowLimit } from "../sheetLimits";
import type { CellRecord } from "./record";
import { withReplaced } from "./withReplaced";

/** What stands for a reference to a whole spill in a copy, where something can. */
type Range = string | Words;

const varies: Words = {
  en: "whose size differs between scenarios",
  zh: "其大小因情景而异",
};
const unusual: Words = {
  en: "in a way that a range cannot stand for",
  zh: "且其写法无法用普通区域代替",
};

const loose: Words = {
  en: "by a reference that is not fixed ($) and may mean other cells",
  zh: "且其引用未固定（$），可能指向其他单元格",
};

/** A reference to a whole spill that stays, as no range can stand for it. */
export interface KeptReference {
  readonly spilling: Area;
  readonly why: Words;
}

/** Whether a formula fills as much under every scenario. */
const isSteady = ({ cell: { area }, shown }: CellRecord) =>
  shown.every((grid) => grid.length === area.rows && grid[0]!.length === area.columns);

const addressesOf = (records: readonly CellRecord[]): ReadonlySet<string> =>
  new Set(records.map(({ cell }) => addressOf(firstCell(cell))));

/** The range that a spill fills, written as its first cell is: `Data!$B$2` gives `Data!$B$2:$C$9`. */
function rangeOf(text: string, { row, column, rows, columns }: Area): Range {
  const found = /(\$?)[A-Z]+(\$?)\d+$/i.exec(text);
  if (!found || text.includes(":")) return unusual;
  if (rows * columns === 1) return text;
  const [, left, top] = found;
  return `${text}:${left}${columnName(column + columns - 1)}${top}${row + rows}`;
}

/** The cells that a reference to one means, wherever the formula that it stands in is worked out. */
function reachOf({ area, text }: SpillReference): Area {
  const [, left, top] = /(\$?)[A-Z]+(\$?)\d+$/i.exec(text) ?? [];
  return {
    sheet: area.sheet,
    ...(top ? { row: area.row, rows: 1 } : { row: 0, rows: rowLimit }),
    ...(left ? { column: area.column, columns: 1 } : { column: 0, columns: columnLimit }),
  };
}

/** What formulas outside of a spill refer to as all of it (`E1#`): in a copy nothing spills, and a plain range stands for it. */
export class SpillReferences {
  private constructor(
    private readonly records: readonly CellRecord[],
    private readonly followers: readonly FormulaPlace[],
  ) {}

  /** @throws HostError for a reference that no range can stand for, in a formula that does not become a lookup as a whole. */
  static async find(host: WorkbookHost, records: readonly CellRecord[]): Promise<SpillReferences> {
    const goes = addressesOf(records.filter(({ calls }) => !calls));
    const followers = records.length > 0 ? await spillFollowers(host) : [];
    const stay = followers.filter((follower) => !goes.has(addressOf(firstCell(follower))));
    const found = new SpillReferences(records, stay);
    for (const follower of stay) {
      const place = firstCell(follower);
      const arrays = (await host.readArrayFormulas?.(place)) ?? [];
      for (const reference of spillReferencesIn(follower)) {
        const range = found.rangeFor(reference);
        const why = range && arrays.length > 0 ? unusual : range;
        if (why && typeof why !== "string") refuse(addressOf(place), reference.area, why);
      }
    }
    return found;
  }

  /** The formulas beside the AEC cells that name a spill of theirs, as they are to be in the copy. */
  besides(): readonly FormulaPlace[] {
    const own = addressesOf(this.records);
    return this.followers.flatMap((follower) => {
      const formula = this.replacedIn(follower);
      const goes = own.has(addressOf(firstCell(follower))) || formula === follower.formula;
      return goes ? [] : [{ ...follower, formula }];
    });
  }

  /** A formula with a range in place of each spill of an AEC formula that it names. */
  replacedIn(place: Pick<FormulaPlace, "formula" | "sheet">): string {
    return withReplaced(place.formula, spillReferencesIn(place), (reference) => {
      const range = this.rangeFor(reference);
      return typeof range === "string" ? range : `${reference.text}#`;
    });
  }

  /** A formula outside of cells with such ranges, and what it goes on to name. */
  replacedElsewhere(place: FormulaElsewhere): {
    readonly formula: string;
    readonly kept: readonly KeptReference[];
  } {
    const kept: KeptReference[] = [];
    const formula = withReplaced(place.formula, spillReferencesIn(place), (reference) => {
      const range = place.isOfOneCell ? this.rangeFor(reference) : this.fixedRangeFor(reference);
      if (typeof range === "string") return range;
      if (range) kept.push({ spilling: reference.area, why: range });
      return `${reference.text}#`;
    });
    return { formula, kept };
  }

  private fixedRangeFor(reference: SpillReference): Range | undefined {
    const reach = reachOf(reference);
    if (reach.rows * reach.columns === 1) return this.rangeFor(reference);
    return this.records.some(({ cell }) => isOverlapping(firstCell(cell), reach))
      ? loose
      : undefined;
  }

  /** Undefined where it is none of an AEC formula's. */
  private rangeFor({ area, text }: SpillReference): Range | undefined {
    const record = this.records.find(({ cell }) => isOverlapping(firstCell(cell), area));
    if (!record) return undefined;
    return isSteady(record) ? rangeOf(text, record.cell.area) : varies;
  }
}

function refuse(by: string, spilling: Area, why: Words): never {
  const spill = addressOf(spilling);
  throw new HostError({
    en: `${by} refers to all that ${spill} spills (#), ${why.en}. Refer to its cells instead, then make the copy.`,
    zh: `${by} 引用了 ${spill} 的整个溢出区域（#），${why.zh}。请改为引用具体单元格后再制作副本。`,
  });
}

/** So many addresses are named. */
const mostNamed = 10;

/** Says which formulas were given ranges; nothing where none was. */
export function rangedSentences(ranged: readonly FormulaPlace[]): readonly Words[] {
  if (ranged.length === 0) return [];
  const named = ranged.slice(0, mostNamed).map((place) => addressOf(firstCell(place)));
  const more = ranged.length - named.length;
  return [
    {
      en: `In place of whole spills (#), these formulas refer to the cells that are filled: ${named.join(", ")}${more > 0 ? ` and ${more} more` : ""}.`,
      zh: `以下公式原引用整个溢出区域（#），现改为引用所填充的单元格：${named.join("、")}${more > 0 ? `等 ${ranged.length} 个` : ""}。`,
    },
  ];
}
