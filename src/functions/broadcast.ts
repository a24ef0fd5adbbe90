import type { Answer, Argument, Cell } from "./cells";
import { CellError, isGrid } from "./cells";

function sizeOf(argument: Argument): readonly [rows: number, columns: number] {
  return isGrid(argument) ? [argument.length, argument[0]?.length ?? 0] : [1, 1];
}

/** The value that an argument has for one element of the answer; undefined for what no range reaches. */
export function elementAt(argument: Argument, row: number, column: number): Cell | undefined {
  if (!isGrid(argument)) return argument;
  const line = argument.length === 1 ? argument[0] : argument[row];
  return line?.length === 1 ? line[0] : line?.[column];
}

/**
 * Applies a function of single values to arguments that may be ranges, as Excel does for its own: a single value or a lone row
 * or column is repeated along the other direction, and what no range reaches is #N/A.
 */
export function broadcast(
  args: readonly Argument[],
  work: (cells: readonly Cell[]) => Cell,
): Answer {
  if (!args.some(isGrid)) return work(args as readonly Cell[]);
  const sizes = args.map(sizeOf);
  const rows = Math.max(...sizes.map(([count]) => count));
  const columns = Math.max(...sizes.map(([, count]) => count));
  const answer = Array.from({ length: rows }, (_r, row) =>
    Array.from({ length: columns }, (_c, column): Cell => {
      const cells = args.map((argument) => elementAt(argument, row, column));
      return cells.includes(undefined) ? new CellError("#N/A") : work(cells as readonly Cell[]);
    }),
  );
  return rows === 1 && columns === 1 ? answer[0]![0]! : answer;
}
