import type { Injector } from "@univerjs/core";
import type { IFormulaDependencyTree } from "@univerjs/engine-formula";
import { IFormulaDependencyGenerator } from "@univerjs/engine-formula";
import { wrapMethod } from "../guards/wrap";

/** The formulas in the order in which they are worked out, from the last to the first. */
type Order = readonly IFormulaDependencyTree[];

/** What the engine's generator of dependencies has besides its public methods. */
interface Generator {
  _calculateRunList(trees: IFormulaDependencyTree[]): IFormulaDependencyTree[];
  _checkIsCycleDependency(trees: IFormulaDependencyTree[]): boolean;
}

/** Formulas that refer to the same cells whatever these hold. */
export interface FixedFormulas {
  readonly count: number;
}

/**
 * Keeps the order in which all formulas are worked out, as long as they and their references stay: the engine looks up the
 * dependents of each formula at each full calculation. An order with a circle in it is made anew, with its sentences.
 *
 * @param fixed the formulas of the calculation under way; null where what they refer to may have changed
 */
export function keepOrder(injector: Injector, fixed: () => FixedFormulas | null): void {
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  const orders = new WeakMap<FixedFormulas, Order>();
  /** The formulas whose order is being made. */
  let ordering: FixedFormulas | null = null;

  wrapMethod(generator, "_calculateRunList", (original, trees) => {
    const formulas = fixed();
    ordering = formulas?.count === trees.length ? formulas : null;
    const order = ordering && orders.get(ordering);
    return order ? [...order] : original(trees);
  });

  wrapMethod(generator, "_checkIsCycleDependency", (original, trees) => {
    if (ordering && orders.has(ordering)) return false;
    const hasCircle = original(trees);
    if (ordering && !hasCircle) orders.set(ordering, [...trees]);
    return hasCircle;
  });
}
