import type { IRange, IUnitRange, Injector } from "@univerjs/core";
import { IDependencyManagerService } from "@univerjs/engine-formula";
import { wrapMethod } from "../guards/wrap";

/** What the engine's record of who refers to what has besides its public methods. */
interface Record {
  readonly _allTreeMap: ReadonlyMap<number, unknown>;
  _removeDependencyRTreeCache(treeId: number): void;
  _removeAllTreeMap(treeId: number): void;
  addDependencyRTreeCache(tree: { treeId: number; rangeList: readonly IUnitRange[] }): void;
}

/**
 * Has the cells that a formula refers to recorded once. The engine records them anew whenever it looks at the formula: what
 * is looked through at each calculation grows, and with it stay cells that the formula no longer refers to.
 */
export function recordOnce(injector: Injector): void {
  const record = injector.get(IDependencyManagerService) as unknown as Record;
  const recorded = new Map<number, readonly IUnitRange[]>();
  wrapMethod(record, "addDependencyRTreeCache", (original, tree) => {
    const { treeId } = tree;
    const now = [...tree.rangeList];
    const before = record._allTreeMap.has(treeId) ? recorded.get(treeId) : undefined;
    if (before && sameRanges(before, now)) return;
    if (before) {
      record._removeDependencyRTreeCache(treeId);
      record._removeAllTreeMap(treeId);
    }
    recorded.set(treeId, now);
    original(tree);
  });
}

function sameRanges(some: readonly IUnitRange[], others: readonly IUnitRange[]): boolean {
  return (
    some.length === others.length && some.every((one, index) => sameRange(one, others[index]!))
  );
}

function sameRange(one: IUnitRange, other: IUnitRange): boolean {
  if (one === other) return true;
  return (
    one.unitId === other.unitId &&
    one.sheetId === other.sheetId &&
    edges.every((edge) => Object.is(one.range[edge], other.range[edge]))
  );
}

const edges = [
  "startRow",
  "endRow",
  "startColumn",
  "endColumn",
] as const satisfies (keyof IRange)[];
