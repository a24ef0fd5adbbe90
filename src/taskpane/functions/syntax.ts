import { parametersOf } from "../../functions/parse";
import type { FunctionEntry } from "../../functions/types";
import type { Separators } from "../../workbook/separators";

/** A function with the names of its arguments, as Excel's own help writes it: `AEC.DEMAND(customer, year, [speed])`. */
export function syntaxOf(entry: FunctionEntry, { list }: Separators): string {
  const names = parametersOf(entry).map(({ name, optional, repeating }) => {
    if (repeating) return `${name}…`;
    return optional ? `[${name}]` : name;
  });
  return `AEC.${entry.name}(${names.join(`${list} `)})`;
}
