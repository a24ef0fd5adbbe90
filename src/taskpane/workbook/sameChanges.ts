import type { LiveChange } from "../../workbook/live/diff";
import type { Place } from "../../workbook/recalculable";

/** A change, and the other cells of its sheet that tell the very same of the same call. */
export interface SharedChange extends LiveChange {
  readonly elsewhere: readonly Place[];
}

const told = ({ sheet, call, old, new: now, why }: LiveChange) =>
  JSON.stringify([sheet, call, old, now, why]);

/** Formulas that pick from one table repeat its call cell by cell: what is the same of it is told once. */
export function withoutRepetition(changes: readonly LiveChange[]): readonly SharedChange[] {
  const groups = new Map<string, LiveChange[]>();
  for (const [index, change] of changes.entries()) {
    const key = change.call === undefined ? String(index) : told(change);
    const group = groups.get(key);
    if (group) group.push(change);
    else groups.set(key, [change]);
  }
  return [...groups.values()].map(([first, ...elsewhere]) => ({ ...first!, elsewhere }));
}
