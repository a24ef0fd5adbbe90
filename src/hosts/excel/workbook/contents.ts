import type { Cell, Grid } from "../../../functions/cells";
import { CellError } from "../../../functions/cells";
import type { Area } from "../../../workbook/host";
import { typedFor } from "../../../workbook/typed";
import { asEntered } from "./aecFormula";
import { bandsOf, rangeOf } from "./areas";
import { run } from "./run";
import type { Typed } from "./typed";
import { typedFormula, typedValue } from "./typed";

const needs = "1.7";

/** What is loaded of a range of which `typedAt` and `valueAt` are asked. */
export const contentProperties = "formulas,values,valueTypes";

/** A cell from what Excel says of it: an error's code is told from the same letters as text by its type alone. */
export function cellOf(value: unknown, type: string): Cell {
  if (type === "Empty") return null;
  return type === "Error" ? new CellError(String(value)) : (value as Cell);
}

export const valueAt = ({ values, valueTypes }: Excel.Range, row: number, column: number): Cell =>
  cellOf(values[row]![column], valueTypes[row]![column]!);

/** A cell's formula or constant as a person types it. Excel gives a constant's value for its formula. */
export function typedAt(range: Excel.Range, row: number, column: number): string {
  const formula: unknown = range.formulas[row]![column];
  const isFormula =
    typeof formula === "string" &&
    formula.startsWith("=") &&
    formula !== range.values[row]![column];
  return isFormula ? asEntered(formula) : typedFor(valueAt(range, row, column));
}

/** Reads an area band by band, and turns each cell of it into what is wanted. */
function read<T>(
  area: Area,
  properties: string,
  turn: (range: Excel.Range, row: number, column: number) => T,
): Promise<readonly (readonly T[])[]> {
  return run(needs, async (context) => {
    const rows: T[][] = [];
    for (const band of bandsOf(area)) {
      const range = rangeOf(context, band);
      range.load(properties);
      await context.sync();
      for (let row = 0; row < band.rows; row += 1) {
        rows.push(
          Array.from({ length: band.columns }, (_cell, column) => turn(range, row, column)),
        );
      }
    }
    return rows;
  });
}

export function readFormulas(area: Area): Promise<readonly (readonly string[])[]> {
  return read(area, contentProperties, typedAt);
}

export function readValues(area: Area): Promise<Grid> {
  return read(area, "values,valueTypes", valueAt);
}

/** Writes an area band by band. */
function write(area: Area, property: "formulas" | "values", typed: Typed[][]): Promise<void> {
  return run(needs, async (context) => {
    for (const band of bandsOf(area)) {
      const first = band.row - area.row;
      rangeOf(context, band)[property] = typed.slice(first, first + band.rows);
      await context.sync();
    }
  });
}

export function writeFormulas(area: Area, formulas: readonly (readonly string[])[]): Promise<void> {
  return write(
    area,
    "formulas",
    formulas.map((row) => row.map(typedFormula)),
  );
}

export function writeValues(area: Area, values: Grid): Promise<void> {
  return write(
    area,
    "values",
    values.map((row) => row.map(typedValue)),
  );
}
