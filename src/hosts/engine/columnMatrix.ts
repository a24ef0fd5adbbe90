import { ObjectMatrix } from "@univerjs/core";

/**
 * A sheet of values by column, for those that a calculation keeps until it ends. The engine's matrix has an object for each
 * row, with room for more values than the row of a model has formulas; it is made once somebody asks for it, and is what
 * counts from then on.
 */
export class ColumnMatrix<T> extends ObjectMatrix<T> {
  private columns: Map<number, Map<number, T>> | null = new Map();

  constructor() {
    super();
    const rows = this.getMatrix();
    const fill = () => {
      const { columns } = this;
      this.columns = null;
      for (const [column, values] of columns ?? []) {
        for (const [row, value] of values) (rows[row] ??= {})[column] = value;
      }
      return rows;
    };
    Object.defineProperty(this, "_matrix", { get: fill });
  }

  override setValue(row: number, column: number, value: T): void {
    const { columns } = this;
    if (!columns) {
      super.setValue(row, column, value);
      return;
    }
    const values = columns.get(column);
    if (values) values.set(row, value);
    else columns.set(column, new Map([[row, value]]));
  }

  override realDeleteValue(row: number, column: number): void {
    if (this.columns) this.columns.get(column)?.delete(row);
    else super.realDeleteValue(row, column);
  }

  override getValue(row: number, column: number): T {
    const { columns } = this;
    return (columns ? columns.get(column)?.get(row) : super.getValue(row, column)) as T;
  }

  override forValue(...[callback]: Parameters<ObjectMatrix<T>["forValue"]>): ObjectMatrix<T> {
    const { columns } = this;
    if (!columns) return super.forValue(callback);
    let goesOn = true;
    for (const [column, values] of columns) {
      values.forEach((value, row) => {
        if (goesOn) goesOn = callback(row, column, value) !== false;
      });
    }
    return this;
  }
}
