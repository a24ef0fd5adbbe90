import type { IUnitRange, Injector } from "@univerjs/core";
import type { BaseAstNode, IFormulaDependencyTree } from "@univerjs/engine-formula";
import { FormulaDependencyTree, IFormulaDependencyGenerator } from "@univerjs/engine-formula";
import { wrapMethod } from "../guards/wrap";
import { onlyValuesChanged, watchRemovals } from "./changes";
import type { Formulas, Sheets } from "./formulas";
import { sameFormulas, sizesOf } from "./formulas";
import type { FixedFormulas } from "./order";

type AddressCalls = IFormulaDependencyTree["addressFunctionNodes"];

/** What the engine's generator of dependencies has besides its public methods. */
interface Generator {
  readonly _dependencyTreeCache: Map<number, IFormulaDependencyTree>;
  _generateTreeList(
    formulas: Formulas,
    otherFormulas: object,
    sheets: Sheets,
  ): Promise<IFormulaDependencyTree[]>;
  _getTreeNode(tree: IFormulaDependencyTree): BaseAstNode;
  _includeTree(tree: IFormulaDependencyTree, node: BaseAstNode): boolean;
  _getAddressFunctionNodeList(node: BaseAstNode): AddressCalls;
  _calculateListByFunctionRefNode(trees: readonly IFormulaDependencyTree[]): Promise<void>;
}

const read = Symbol("read");
/** A formula's place in a calculation, with the formula as it was read. */
type ReadTree = IFormulaDependencyTree & { [read]?: BaseAstNode | undefined };

/** A formula with its place among the others. */
interface KeptTree {
  readonly tree: IFormulaDependencyTree;
  readonly node: BaseAstNode;
  readonly ranges: readonly IUnitRange[];
  /** Its parts whose cells depend on values, such as calls of OFFSET. */
  readonly addresses: AddressCalls;
}

interface Kept {
  formulas: Formulas;
  readonly sizes: string;
  readonly trees: readonly KeptTree[];
  /** Null where some of them refer to what is calculated. */
  readonly fixed: FixedFormulas | null;
}

/** A formula as it was read, where that is kept. */
export const nodeOf = (tree: ReadTree): BaseAstNode | undefined => tree[read];

/**
 * Keeps what the engine knows of each formula and its place among the others, as long as only values of cells change. The
 * engine makes all of it anew at each calculation, and adds all references once more to those that it has.
 *
 * @returns the formulas that are kept, where all of them are fixed; asked during a calculation
 */
export function keepTrees(injector: Injector): () => FixedFormulas | null {
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  const isKnown = onlyValuesChanged(injector);
  let kept: Kept | null = null;
  watchRemovals(injector, () => (kept = null));

  wrapMethod(generator, "_generateTreeList", async (original, formulas, otherFormulas, sheets) => {
    const sizes = sizesOf(sheets);
    const known = isKnown(otherFormulas);
    if (known && kept?.sizes === sizes && sameFormulas(kept.formulas, formulas)) {
      kept.formulas = formulas;
      return restore(kept.trees);
    }
    kept = null;
    const trees = await original(formulas, otherFormulas, sheets);
    if (known) kept = keepAll(formulas, sizes, trees);
    return trees;
  });
  return () => kept?.fixed ?? null;

  function keepAll(
    formulas: Formulas,
    sizes: string,
    trees: readonly IFormulaDependencyTree[],
  ): Kept {
    const all = trees.map(keep);
    const areFixed = all.every(({ addresses }) => addresses.length === 0);
    return { formulas, sizes, trees: all, fixed: areFixed ? { count: all.length } : null };
  }

  function keep(tree: ReadTree): KeptTree {
    const node = generator._getTreeNode(tree);
    tree[read] = node;
    const addresses = generator._getAddressFunctionNodeList(node);
    return { tree, node, addresses, ranges: [...tree.rangeList] };
  }

  /** The engine leaves the trees of a calculation behind without their ranges, and marked as visited. */
  async function restore(known: readonly KeptTree[]): Promise<IFormulaDependencyTree[]> {
    for (const { tree, node, ranges, addresses } of known) {
      tree.resetState();
      tree.isDirty = generator._includeTree(tree, node);
      tree.addressFunctionNodes = addresses;
      // A formula that is filled from another one has its ranges from there.
      if (tree instanceof FormulaDependencyTree) tree.rangeList = [...ranges];
      generator._dependencyTreeCache.set(tree.treeId, tree);
    }
    const trees = known.map(({ tree }) => tree);
    await generator._calculateListByFunctionRefNode(trees);
    return trees;
  }
}
