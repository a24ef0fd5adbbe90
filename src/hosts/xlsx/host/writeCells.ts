import type { TableContent } from "../../engine";
import type { Area } from "../../../workbook/host";
import { HostError } from "../../../workbook/hostError";
import { constantOf } from "../../../workbook/typed";
import { extentOf } from "../formula/extent";
import { isSound } from "../formula/sound";
import { formulaToFile } from "../formula/toFile";
import { addressOf, columnOf, contains, keysOf, rowOf } from "../sheet/address";
import type { FormulaCell } from "../sheet/formulaCell";
import type { Sheet } from "../sheet/sheet";
import type { NewContent } from "../write/contents";
import { notAFormula, partOfArray } from "./words";

/** What a person types into a cell, as it is to be written. */
export function typedContent(
  text: string,
  sheet: Sheet,
  key: number,
  tables: readonly TableContent[],
): NewContent {
  if (!text.startsWith("=")) return { constant: constantOf(text) };
  if (!isSound(text)) throw new HostError(notAFormula(text));
  const extent = extentOf(text);
  const table = tables.find(
    (one) =>
      one.sheet === sheet.name &&
      contains({ ...one, columns: one.columns.length }, rowOf(key), columnOf(key)),
  );
  return {
    formula: formulaToFile(text, table?.name),
    dynamic: extent !== "one",
    ...(extent === "open" && { undecided: true }),
  };
}

/** Refuses, as Excel does, to change a part of what one formula fills as a whole. */
export function checkArrays(
  sheet: Sheet,
  area: Area,
  pending: ReadonlyMap<number, NewContent> | undefined,
): void {
  const checked = new Set<FormulaCell>();
  for (const key of keysOf(area)) {
    const owner = sheet.formulas.get(key) ?? sheet.filledBy.get(key);
    if (owner?.kind !== "array" && owner?.kind !== "dataTable") continue;
    if (checked.has(owner)) continue;
    checked.add(owner);
    for (const each of keysOf(owner.area)) {
      if (contains(area, rowOf(each), columnOf(each)) || pending?.has(each)) continue;
      throw new HostError(partOfArray(`${sheet.name}!${addressOf(rowOf(key), columnOf(key))}`));
    }
  }
}
