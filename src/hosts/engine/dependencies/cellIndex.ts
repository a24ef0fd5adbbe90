import type { Injector } from "@univerjs/core";
import { IDependencyManagerService } from "@univerjs/engine-formula";
import { wrapMethod } from "../guards/wrap";

/** What the engine's record of who refers to which cells has besides its public methods. */
interface Places {
  /** The index of cells that are referred to one by one, by workbook and sheet; empty between calculations. */
  _kdTree: Map<string, unknown>;
  _insertOneCellCache(...place: unknown[]): void;
  removeById(...sheet: unknown[]): void;
  clear(): void;
  openKdTree(): void;
  closeKdTree(): void;
}

/**
 * Keeps the index of the cells that formulas refer to, until one that it does not hold is referred to. The engine sorts them
 * anew at each calculation. Who refers to a cell is told by the record itself, which the index points into.
 */
export function keepCellIndex(injector: Injector): void {
  const record = injector.get(IDependencyManagerService) as unknown as {
    readonly _dependencyRTreeCache: Places;
  };
  const places = record._dependencyRTreeCache;
  let kept: Map<string, unknown> | null = null;
  let isChanged = false;

  for (const change of ["_insertOneCellCache", "removeById", "clear"] as const) {
    wrapMethod(places, change, (original, ...args: unknown[]) => {
      isChanged = true;
      (original as (...given: unknown[]) => void)(...args);
    });
  }
  wrapMethod(places, "openKdTree", (original) => {
    if (kept && !isChanged) places._kdTree = kept;
    else original();
    isChanged = false;
  });
  wrapMethod(places, "closeKdTree", () => {
    kept = places._kdTree;
    places._kdTree = new Map();
  });
}
