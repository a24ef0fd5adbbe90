import type { LambdaExpression } from "@borgar/fx/xlsx";
import type { DefinedName } from "../types";

/** A table of the workbook as formulas see it. */
export interface Table {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly totals: boolean;
  /** The place of a column from the table's left edge, by its title. */
  column(title: string): number | undefined;
}

/** What a workbook's formulas may refer to. All names are looked up without regard to case. */
export interface Vocabulary {
  definition(name: string): DefinedName | undefined;
  table(name: string): Table | undefined;
  /** The name of a sheet as it is written in the workbook. */
  sheet(name: string): string | undefined;
  hasFunction(name: string): boolean;
}

/** A LAMBDA and the names that were in scope where it was written. */
export interface Closure {
  readonly lambda: LambdaExpression;
  readonly scope: Scope;
}

/** What a name of LET or LAMBDA stands for: a value that the engine holds under a name of our own, or a LAMBDA. */
export type Binding = { readonly token: string } | Closure;

/** The names of LET and LAMBDA, innermost first. Excel does not distinguish their case. */
export class Scope {
  private constructor(private readonly bindings: ReadonlyMap<string, Binding>) {}

  static readonly empty = new Scope(new Map());

  with(name: string, binding: Binding): Scope {
    return new Scope(new Map(this.bindings).set(name.toLowerCase(), binding));
  }

  find(name: string): Binding | undefined {
    return this.bindings.get(name.toLowerCase());
  }
}

export function isClosure(binding: Binding): binding is Closure {
  return "lambda" in binding;
}
