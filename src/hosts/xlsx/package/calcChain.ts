import type { Package } from "./package";
import { relationshipsOf } from "./relationships";
import { removeReferred } from "./removeParts";

/** Drops the order of calculation, which lists every formula: Excel makes it anew where it is missing. */
export function dropCalcChain(file: Package, workbookPart: string): void {
  for (const { id, type } of relationshipsOf(file, workbookPart)) {
    if (type === "calcChain") removeReferred(file, workbookPart, id);
  }
}
