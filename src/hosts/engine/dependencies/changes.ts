import type { Injector } from "@univerjs/core";
import {
  IDependencyManagerService,
  IFeatureCalculationManagerService,
  IFormulaCurrentConfigService,
  IFunctionService,
} from "@univerjs/engine-formula";
import { wrapMethod } from "../guards/wrap";

/** The engine's record of who refers to what: the methods that take something out of it. */
const removals = [
  "reset",
  "clearFormulaDependency",
  "clearOtherFormulaDependency",
  "clearFeatureFormulaDependency",
  "removeOtherFormulaDependency",
  "removeFeatureFormulaDependency",
  "removeFormulaDependencyByDefinedName",
] as const;

/** Calls `forget` when a formula is taken out of the record, or has to be read anew. */
export function watchRemovals(injector: Injector, forget: () => void): void {
  const manager = injector.get(IDependencyManagerService);
  for (const removal of removals) {
    wrapMethod(manager, removal, (original, ...args: unknown[]) => {
      forget();
      (original as (...given: unknown[]) => void)(...args);
    });
  }
  wrapMethod(manager, "removeFormulaDependency", (original, ...place) => {
    // A cell that gets a value has mostly been without a formula.
    if (typeof manager.getFormulaDependency(...place) === "number") forget();
    original(...place);
  });
  wrapMethod(injector.get(IFunctionService), "deleteFormulaAstCacheKey", (original, ...tokens) => {
    forget();
    original(...tokens);
  });
}

/** Whether only values of cells changed, and all formulas are those of cells: what the engine calculates otherwise. */
export function onlyValuesChanged(injector: Injector): (otherFormulas: object) => boolean {
  const current = injector.get(IFormulaCurrentConfigService);
  const features = injector.get(IFeatureCalculationManagerService);
  return (otherFormulas) =>
    [
      otherFormulas,
      current.getClearDependencyTreeCache(),
      current.getDirtyNameMap(),
      current.getDirtyDefinedNameMap(),
      current.getDirtySuperTableMap(),
      current.getDirtyUnitFeatureMap(),
      current.getDirtyUnitOtherFormulaMap(),
    ].every((changes) => isEmpty(changes)) && features.getReferenceExecutorMap().size === 0;
}

const isEmpty = (record: object | null | undefined) =>
  !record ||
  Object.values(record).every((part) => !part || Object.keys(part as object).length === 0);
