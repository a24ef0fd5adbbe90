import type { Injector } from "@univerjs/core";
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
import { stronglyConnected } from "./components";
import { wrapMethod } from "./wrap";

/**
 * Answers cells that depend on themselves with an error that names the circle. The engine would work them out once, in
 * any order, and show what comes of it.
 */
export function refuseCycles(injector: Injector, say: Say): void {
  const runtime = injector.get(IFormulaRuntimeService);
  const dependencies = injector.get(IDependencyManagerService);
  const circles = new Map<string, string>();
  const keyOf = (unit: string, sheet: string, row: number, column: number) =>
    `${unit}|${sheet}|${row}|${column}`;

  wrapMethod(injector.get(IFormulaDependencyGenerator), "generate", async (original, ...args) => {
    if (runtime.getFormulaExecuteStage() === FormulaExecuteStageType.START_DEPENDENCY)
      circles.clear();
    const trees = await original(...args);
    if (!runtime.isCycleDependency()) return trees;
    for (const circle of circlesIn(trees, dependencies)) {
      const sentence = say(circular(describe(circle)));
      for (const { unitId, subUnitId, row, column } of circle) {
        circles.set(keyOf(unitId, subUnitId, row, column), sentence);
      }
    }
    return trees;
  });

  /** What the cell that is worked out now answers, where it is part of a circle. */
  const refusal = () => {
    const calculating = runtime.getFormulaExecuteStage() !== FormulaExecuteStageType.IDLE;
    if (circles.size === 0 || !calculating) return null;
    const { currentUnitId, currentSubUnitId, currentRow, currentColumn } = runtime;
    const sentence = circles.get(keyOf(currentUnitId, currentSubUnitId, currentRow, currentColumn));
    return sentence === undefined ? null : errorValue("#REF!", sentence);
  };
  wrapMethod(injector.get(Interpreter), "execute", (original, data) => refusal() ?? original(data));
}

function circlesIn(
  trees: readonly IFormulaDependencyTree[],
  dependencies: IDependencyManagerService,
): IFormulaDependencyTree[][] {
  const cells = new Map(
    trees.filter((tree) => !tree.featureId && !tree.formulaId).map((tree) => [tree.treeId, tree]),
  );
  const dependents = (id: number) =>
    [...dependencies.searchDependency(cells.get(id)!.toRTreeItem())].filter((other) =>
      cells.has(other),
    );
  dependencies.openKdTree();
  const groups = stronglyConnected([...cells.keys()], dependents);
  dependencies.closeKdTree();
  return groups.map((ids) => ids.map((id) => cells.get(id)!));
}

/** The first few cells of a circle, back to the one it began with. */
function describe(circle: readonly IFormulaDependencyTree[]): string[] {
  const names = circle.map(({ row, column }) => address(row, column)).sort();
  const shown = names.length > 6 ? [...names.slice(0, 6), "…"] : names;
  return [...shown, names[0]!];
}
