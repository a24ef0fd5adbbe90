import type { Token } from "@borgar/fx/xlsx";
import { parseA1Ref, tokenize } from "@borgar/fx/xlsx";
import { isElusive, isVolatile } from "../../../workbook/dynamicFunctions";
import { ourFunction } from "./fromFile";

/** What a formula refers to, as its text says it; nothing is looked up yet. */
export interface References {
  /** `A1:B2`, `Sheet2!A:A` */
  readonly ranges: readonly string[];
  /** `Sales[[#This Row],[Units]]` */
  readonly structured: readonly string[];
  /** `Rate`, `Sheet1!Rate`, also where they are called. */
  readonly names: readonly string[];
  /** Functions of ours: `DEMAND`. */
  readonly ours: readonly string[];
  /** Refers to cells that only its calculation knows, such as `OFFSET` does. */
  readonly elusive: boolean;
  /** Changes by itself, such as `NOW` does. */
  readonly volatile: boolean;
}

/** What the text of a formula, as a file keeps it, refers to. */
export function referencesOf(text: string): References {
  const ranges: string[] = [];
  const structured: string[] = [];
  const names: string[] = [];
  const ours: string[] = [];
  let elusive = false;
  let volatile = false;
  for (const token of tokenize(`=${text}`, {})) {
    switch (token.type) {
      case "range":
      case "range_beam":
      case "range_ternary":
        ranges.push(token.value);
        break;
      case "structured":
        structured.push(token.value);
        break;
      case "range_named":
        if (!/^_xlpm\./i.test(token.value)) names.push(token.value);
        break;
      case "func": {
        const own = ourFunction(token.value);
        const name = token.value.toUpperCase().replace(/^_XLFN\.(?:_XLWS\.)?/, "");
        if (own !== undefined) ours.push(own);
        else if (isElusive(name)) elusive = true;
        else if (isVolatile(name)) volatile = true;
        else if (!token.value.includes(".")) names.push(token.value);
        break;
      }
      default:
        elusive ||= isComputedRange(token);
    }
  }
  return { ranges, structured, names, ours, elusive, volatile };
}

/** The colon of `A1:INDEX(…)`: a range whose end is worked out. */
const isComputedRange = ({ type, value }: Token) => type === "operator" && value === ":";

/** Whether each part of a reference stays where it is, wherever the formula is read from. */
export function isFixed(range: string): boolean {
  const reference = parseA1Ref(range);
  if (!reference || !("range" in reference)) return false;
  const { top, left, bottom, right, $top, $left, $bottom, $right } = reference.range;
  const fixed = (place: number | null | undefined, held: boolean | null | undefined) =>
    place === null || place === undefined || held === true;
  return fixed(top, $top) && fixed(left, $left) && fixed(bottom, $bottom) && fixed(right, $right);
}
