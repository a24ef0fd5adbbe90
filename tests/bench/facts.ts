import { facts } from "../../src/dataset/facts";
import type { CellContent } from "../../src/hosts/engine";

/** What a native look-up looks in: a row a figure, as an analyst would type them off the source. */
export const factTable: readonly (readonly [id: string, period: string, figure: number])[] =
  facts.flatMap(({ id, period, estimate }) => {
    if (estimate.kind === "text" || estimate.kind === "remainder") return [];
    const figure = "value" in estimate ? estimate.value : (estimate.low + estimate.high) / 2;
    return [[id, period ?? "", figure] as const];
  });

export const factCells = (): CellContent[] =>
  factTable.flatMap((line, row) => line.map((value, column) => ({ row, column, value })));

/** The arguments of the cells that are compared; each is a figure of the table as well. */
export const asked = [
  ["NV", 2025],
  ["NV", 2026],
  ["Meta", 2025],
  ["Meta", 2026],
  ["Amazon", 2025],
  ["Amazon", 2026],
  ["Google", 2026],
] as const;

export const idOf = ([customer, year]: (typeof asked)[number]) => `demand.${customer}.${year}`;

const last = factTable.length;
const column = (letter: string) => `Facts!$${letter}$1:$${letter}$${last}`;

/** The ways in which a workbook looks a figure up without the add-in, by where the figure's id and year stand. */
export const nativeLookups = {
  "INDEX/MATCH": (id: string) => `=INDEX(${column("C")},MATCH(${id},${column("A")},0))`,
  XLOOKUP: (id: string) => `=XLOOKUP(${id},${column("A")},${column("C")})`,
  SUMIFS: (id: string) => `=SUMIFS(${column("C")},${column("A")},${id})`,
} as const;
