import type { Injector, Nullable } from "@univerjs/core";
import type { BaseAstNode, IFormulaDependencyTree } from "@univerjs/engine-formula";
import { IFormulaDependencyGenerator, Interpreter } from "@univerjs/engine-formula";
import { handNode } from "../caches";
import { wrapMethod } from "../guards/wrap";
import { nodeOf } from "./trees";

/**
 * Gives the engine each formula as it was read with the formula's place in the calculation. It would look for it by its text,
 * the longer the more formulas there are.
 */
export function handNodes(injector: Injector): void {
  wrapMethod(injector.get(IFormulaDependencyGenerator), "generate", async (original, ...args) => {
    const trees = await original(...args);
    // The engine takes the next formula from the end, and then asks for it as it was read.
    trees.pop = function () {
      const tree = Array.prototype.pop.call(this) as IFormulaDependencyTree | undefined;
      const node = tree && nodeOf(tree);
      if (node) handNode(node, tree.unitId, tree.formula);
      return tree;
    };
    return trees;
  });
}

const waits = Symbol("waits");
type AskedNode = BaseAstNode & { [waits]?: boolean | undefined };

/** Asks each formula once whether a part of it is waited for. */
export function askOnceForWaits(injector: Injector): void {
  wrapMethod(injector.get(Interpreter), "checkAsyncNode", (original, node: Nullable<AskedNode>) =>
    node ? (node[waits] ??= original(node)) : false,
  );
}
