import type { Injector, IUnitRange } from "@univerjs/core";
import { RTree } from "@univerjs/core";
import type { BaseAstNode, IFormulaDependencyTree } from "@univerjs/engine-formula";
import {
  BaseReferenceObject,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
} from "@univerjs/engine-formula";
import { forgetReadValues } from "../caches";
import { oneCell } from "../geometry";
import { wrapMethod } from "../guards/wrap";
import { errorValue } from "../values";
import type { NodeData } from "./references";
import { isFixed, isJoined } from "./references";

type Tree = IFormulaDependencyTree;

/** What the engine's generator of dependencies has besides its public methods. */
interface DependencyGenerator {
  readonly _dependencyRTreeCacheForAddressFunction: RTree;
  _getTreeById(id: number): Tree | undefined;
  _getAddressFunctionNodeList(node: BaseAstNode | null): BaseAstNode[];
  _getRangeListByNode(data: NodeData): Promise<IUnitRange[]>;
  _getRangeListByFunctionRefNode(
    nodes: readonly BaseAstNode[],
    x: number,
    y: number,
  ): Promise<IUnitRange[]>;
  _calculateAddressFunctionRuntimeData(index: RTree, trees: Tree[]): Promise<void>;
  _calculateListByFunctionRefNode(trees: readonly Tree[]): Promise<void>;
}

/** What a formula waits for: it is told of each whether that waits for it in turn, and tells whether one does. */
type Waiting = AsyncGenerator<Tree, boolean, boolean>;

/**
 * Finds which cells calls such as OFFSET and ranges such as `A1:INDEX(…)` mean before the formulas are put in order. The engine
 * works out in any order the formulas that these are calculated from, and keeps what it reads from cells that have no value
 * yet; here each is worked out once those before it are.
 */
export function resolveAddressCalls(injector: Injector): void {
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as DependencyGenerator;
  const runtime = injector.get(IFormulaRuntimeService);

  wrapMethod(generator, "_getAddressFunctionNodeList", (_original, node) =>
    node ? callsIn(node) : [],
  );

  wrapMethod(generator, "_calculateListByFunctionRefNode", async (_original, trees) => {
    const calling = trees.filter(({ addressFunctionNodes }) => addressFunctionNodes.length > 0);
    if (calling.length === 0) return;
    const index = indexOf(trees);
    const resolved = new Map<number, readonly IUnitRange[]>();
    const begun = new Set<number>();
    let circles = 0;
    for (const tree of calling) {
      if (!resolved.has(tree.treeId)) await finish(tree);
    }
    if (circles > 0) calculateAgain(begun);

    /** Without recursion, as a chain of cells may be as long as a sheet. */
    async function finish(first: Tree): Promise<void> {
      const path = [{ id: first.treeId, waiting: resolve(first) }];
      const onPath = new Set([first.treeId]);
      let isCircle = false;
      while (path.length > 0) {
        const { id, waiting } = path.at(-1)!;
        const next = await waiting.next(isCircle);
        isCircle = false;
        if (next.done) {
          path.pop();
          onPath.delete(id);
          continue;
        }
        const tree = next.value;
        if (onPath.has(tree.treeId)) {
          isCircle = true;
          circles++;
        } else if (!begun.has(tree.treeId)) {
          begun.add(tree.treeId);
          onPath.add(tree.treeId);
          path.push({ id: tree.treeId, waiting: workOut(tree) });
        }
      }
    }

    /** Finds which cells the calls of a formula mean, once what they are calculated from is worked out. */
    async function* resolve(tree: Tree): Waiting {
      const { treeId: id, refOffsetX, refOffsetY } = tree;
      const found: IUnitRange[] = [];
      resolved.set(id, found);
      let isCircle = false;
      for (const node of tree.addressFunctionNodes) {
        // What the calls before it mean counts: they may be within it.
        isCircle = yield* waitFor([...(await referencesOf(tree, node)), ...found]);
        if (isCircle) break;
        setCurrent(tree);
        if (!isWithinLambda(node)) {
          found.push(
            ...(await generator._getRangeListByFunctionRefNode([node], refOffsetX, refOffsetY)),
          );
        } else if ((isCircle = yield* follow(tree, node, found))) break;
      }
      const items = found.map((range) => ({ ...range, id }));
      generator._dependencyRTreeCacheForAddressFunction.bulkInsert(items);
      return isCircle;
    }

    /** What a call with a variable of LET or LAMBDA means is seen as its formula is worked out, until nothing else is seen. */
    async function* follow(tree: Tree, node: BaseAstNode, found: IUnitRange[]): Waiting {
      const known = new Set<string>();
      for (let round = 0; round < mostRounds; round += 1) {
        if (yield* waitFor([...tree.rangeList, ...found])) return true;
        setCurrent(tree);
        const seen = await observe(tree, node);
        const fresh = seen.filter((range) => !known.has(JSON.stringify(range)));
        if (fresh.length === 0) break;
        for (const range of fresh) known.add(JSON.stringify(range));
        found.push(...fresh);
      }
      return false;
    }

    async function observe(tree: Tree, node: BaseAstNode): Promise<IUnitRange[]> {
      const { refOffsetX, refOffsetY } = tree;
      const seen: IUnitRange[] = [];
      const formula = formulaOf(node);
      const observed = node as { setValue?: BaseAstNode["setValue"] };
      wrapMethod(node, "setValue", (original, value) => {
        if (value instanceof BaseReferenceObject) seen.push(value.toUnitRange());
        original(value);
      });
      await generator._getRangeListByFunctionRefNode([formula], refOffsetX, refOffsetY);
      delete observed.setValue;
      formula.resetCalculationState();
      forgetReadValues();
      return seen;
    }

    async function* workOut(tree: Tree): Waiting {
      const calls = tree.addressFunctionNodes;
      let isCircle = !resolved.has(tree.treeId) && (yield* resolve(tree));
      isCircle ||= yield* waitFor([...tree.rangeList, ...resolved.get(tree.treeId)!]);
      if (isCircle) {
        setCurrent(tree);
        runtime.setRuntimeData(errorValue("#REF!", ""));
      } else {
        tree.addressFunctionNodes = [];
        await generator._calculateAddressFunctionRuntimeData(index, [tree]);
        tree.addressFunctionNodes = calls;
      }
      return isCircle;
    }

    function* waitFor(ranges: IUnitRange[]): Generator<Tree, boolean, boolean> {
      let isCircle = false;
      for (const tree of formulasAt(ranges)) isCircle = (yield tree) || isCircle;
      return isCircle;
    }

    function formulasAt(ranges: IUnitRange[]): Tree[] {
      const ids = [...index.bulkSearch(ranges)].map(Number);
      return ids.flatMap((id) => generator._getTreeById(id) ?? []);
    }

    function referencesOf(tree: Tree, node: BaseAstNode): Promise<IUnitRange[]> {
      setCurrent(tree);
      const { refOffsetX, refOffsetY } = tree;
      return generator._getRangeListByNode({ node, refOffsetX, refOffsetY });
    }
  });

  /** In a circle something is read before it is worked out, and its error does not name the circle yet. */
  function calculateAgain(ids: Iterable<number>): void {
    forgetReadValues();
    for (const id of ids) generator._getTreeById(id)!.isDirty = true;
  }

  function setCurrent({ row, column, rowCount, columnCount, subUnitId, unitId }: Tree): void {
    runtime.setCurrent(row, column, rowCount, columnCount, subUnitId, unitId);
  }
}

/** The parts of a formula whose cells depend on values, each after those that it is calculated from. */
function callsIn(node: BaseAstNode): BaseAstNode[] {
  return node.getChildren().flatMap((child) => {
    const isCall = isAddressCall(child) || (isJoined(child) && !isFixed(child));
    return isCall ? [...callsIn(child), child] : callsIn(child);
  });
}

/** The engine's number for a call. */
const call = 4;

/** The engine's number for a lambda; it reads LET as one. */
const lambda = 5;

function isWithinLambda(node: BaseAstNode): boolean {
  const parent = node.getParent();
  return !!parent && ((parent.nodeType as number) === lambda || isWithinLambda(parent));
}

/** What the call is a part of; the engine may have read its formula anew since. */
function formulaOf(node: BaseAstNode): BaseAstNode {
  const parent = node.getParent();
  return parent ? formulaOf(parent) : node;
}

/** So often a formula is worked out to see what its calls mean: each may be calculated from what another one means. */
const mostRounds = 10;

const isAddressCall = (node: BaseAstNode) => (node.nodeType as number) === call && node.isAddress();

/** The cells that hold formulas. */
function indexOf(trees: readonly Tree[]): RTree {
  const index = new RTree();
  for (const { treeId: id, unitId, subUnitId: sheetId, row, column } of trees) {
    index.insert({ unitId, sheetId, range: oneCell(row, column), id });
  }
  return index;
}
