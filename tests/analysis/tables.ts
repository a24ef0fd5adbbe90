import type { Argument, Cell } from "../../src/functions/cells";
import { isGrid } from "../../src/functions/cells";
import type { Session } from "../../src/functions/session";
import { answer } from "../support/ask";

export type Row = Readonly<Record<string, Cell>>;

/** The table that a formula spills, header first. */
export function table(
  session: Session,
  name: string,
  ...args: readonly Argument[]
): readonly (readonly Cell[])[] {
  const spilled = answer(session, name, ...args);
  if (!isGrid(spilled)) throw new Error(`${name} answered ${JSON.stringify(spilled)}`);
  return spilled;
}

/** The rows that a formula spills, each cell under its header. */
export function rows(session: Session, name: string, ...args: readonly Argument[]): Row[] {
  const [header, ...body] = table(session, name, ...args) as [string[], ...Cell[][]];
  return body.map((row) => {
    expect(row).toHaveLength(header.length);
    return Object.fromEntries(row.map((cell, column) => [header[column]!, cell]));
  });
}

/** A column of a spilled table, without its header. */
export const column = (found: readonly Row[], name: string): readonly Cell[] =>
  found.map((row) => row[name]!);

/** The row that holds all of these labels. */
export function rowOf(found: readonly Row[], ...labels: readonly string[]): Row {
  const row = found.find((one) => labels.every((label) => Object.values(one).includes(label)));
  if (!row) throw new Error(`no row ${labels.join(", ")}`);
  return row;
}
