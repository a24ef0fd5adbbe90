import { parseA1Ref, tokenize } from "@borgar/fx";
import { isElusive, isVolatile } from "../dynamicFunctions";
import type { Area } from "../host";
import { columnLimit, rowLimit } from "../sheetLimits";

/** What a formula refers to, as far as its text tells. */
export interface Precedents {
  readonly areas: readonly Area[];
  /** Refers to more than that: to names, tables, what another formula fills, or what its calculation finds. */
  readonly unclear: boolean;
  /** Changes by itself. */
  readonly volatile: boolean;
}

/** Another workbook does not follow this one: that is no area. Undefined for what only the program can look up. */
function areasOf(text: string, sheet: string): readonly Area[] | undefined {
  const found = parseA1Ref(text);
  if (!found || !("range" in found)) return undefined;
  const [named = sheet, ...more] = found.context ?? [];
  if (more.length > 0) return [];
  if (named.includes(":")) return undefined;
  const { top, left, bottom, right } = found.range;
  const [row, column] = [top ?? 0, left ?? 0];
  const rows = (bottom ?? rowLimit - 1) - row + 1;
  const columns = (right ?? columnLimit - 1) - column + 1;
  return [{ sheet: named, row, column, rows, columns }];
}

/** What a formula of this sheet refers to. */
export function precedentsOf(formula: string, sheet: string): Precedents {
  const areas: Area[] = [];
  let [unclear, volatile] = [false, false];
  for (const { type, value } of tokenize(formula)) {
    switch (type) {
      case "range":
      case "range_beam":
      case "range_ternary": {
        const named = areasOf(value, sheet);
        if (named) areas.push(...named);
        else unclear = true;
        break;
      }
      case "range_named":
      case "structured":
        unclear = true;
        break;
      case "func":
        unclear ||= isElusive(value.toUpperCase());
        volatile ||= isVolatile(value.toUpperCase());
        break;
      default:
        // `A1#`, and the colon of `A1:INDEX(…)`.
        unclear ||= type === "operator" && (value === "#" || value === ":");
    }
  }
  return { areas, unclear, volatile };
}
