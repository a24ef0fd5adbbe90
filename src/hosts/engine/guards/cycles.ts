import type { Injector, RTree } from "@univerjs/core";
import type { IFormulaDependencyTree } from "@univerjs/engine-formula";
import {
  FormulaExecuteStageType,
  IDependencyManagerService,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
  Interpreter,
} from "@univerjs/engine-formula";
import { address } from "../address";
import { errorValue } from "../values";
import type { Say } from "../words";
import { circular } from "../words";
import { componentsOf } from "./components";
import { wrapMethod } from "./wrap";

/** What the engine's generator of dependencies has besides its public methods. */
interface Generator {
  /** Who refers to what through OFFSET and the like, at the calculation under way. */
  readonly _dependencyRTreeCacheForAddressFunction: RTree;
  _checkIsCycleDependency(trees: IFormulaDependencyTree[]): boolean;
}

/**
 * Answers cells that depend on themselves with an error that names the circle, and has the others wait for those that they
 * depend on. The engine would work all of them out once, in any order, and show what comes of it; and it would not see a
 * circle through OFFSET or INDIRECT.
 */
export function refuseCycles(injector: Injector, say: Say): void {
  const runtime = injector.get(IFormulaRuntimeService);
  const dependencies = injector.get(IDependencyManagerService);
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  const circles = new Map<string, string>();

  const dependentsOf = (tree: IFormulaDependencyTree) => {
    const place = tree.toRTreeItem();
    const throughCalls = generator._dependencyRTreeCacheForAddressFunction.bulkSearch(place);
    return [...dependencies.searchDependency(place), ...throughCalls].map(Number);
  };

  // It is asked with the formulas from the last to be worked out to the first.
  wrapMethod(generator, "_checkIsCycleDependency", (_original, trees) => {
    if (circles.size > 0) for (const tree of trees) circles.delete(keyOf(tree));
    const components = inComponents(trees, dependentsOf);
    const found = components.filter(({ isCircle }) => isCircle);
    if (found.length === 0) return false;
    trees.splice(0, trees.length, ...components.flatMap((component) => component.trees));
    for (const circle of found) {
      const sentence = say(circular(describe(circle.trees)));
      for (const tree of circle.trees) circles.set(keyOf(tree), sentence);
    }
    return true;
  });

  /** What the cell that is worked out now answers, where it is part of a circle. */
  const refusal = () => {
    if (circles.size === 0 || !calculating.has(runtime.getFormulaExecuteStage())) return null;
    const { currentUnitId: unitId, currentSubUnitId: subUnitId } = runtime;
    const { currentRow: row, currentColumn: column } = runtime;
    const sentence = circles.get(keyOf({ unitId, subUnitId, row, column }));
    return sentence === undefined ? null : errorValue("#REF!", sentence);
  };
  wrapMethod(injector.get(Interpreter), "execute", (original, data) => {
    // A reference alone is worked out to see who refers to what.
    const type: number | undefined = data.node?.nodeType;
    return (type === wholeFormula ? refusal() : null) ?? original(data);
  });
}

/** When the circles of a calculation are known: before, formulas are worked out to see who refers to what. */
export const calculating: ReadonlySet<FormulaExecuteStageType> = new Set([
  FormulaExecuteStageType.CURRENTLY_CALCULATING,
  FormulaExecuteStageType.CURRENTLY_CALCULATING_ARRAY_FORMULA,
]);

/** The engine's number for the node of a whole formula. */
const wholeFormula = 9;

type CellOfTree = Pick<IFormulaDependencyTree, "unitId" | "subUnitId" | "row" | "column">;

const keyOf = ({ unitId, subUnitId, row, column }: CellOfTree) =>
  `${unitId}|${subUnitId}|${row}|${column}`;

function inComponents(
  trees: readonly IFormulaDependencyTree[],
  dependentsOf: (tree: IFormulaDependencyTree) => readonly number[],
) {
  const byId = new Map(trees.map((tree) => [tree.treeId, tree]));
  const dependents = (id: number) =>
    dependentsOf(byId.get(id)!).filter((dependent) => byId.has(dependent));
  return componentsOf([...byId.keys()], dependents).map(({ nodes, isCircle }) => ({
    isCircle,
    trees: nodes.map((id) => byId.get(id)!),
  }));
}

/** The first few cells of a circle, back to the one it began with. */
function describe(circle: readonly IFormulaDependencyTree[]): string[] {
  const names = circle.map(({ row, column }) => address(row, column)).sort();
  const shown = names.length > 6 ? [...names.slice(0, 6), "…"] : names;
  return [...shown, names[0]!];
}
