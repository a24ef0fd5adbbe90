import type { Injector, IUnitRange } from "@univerjs/core";
import type { BaseAstNode } from "@univerjs/engine-formula";
import { IFormulaDependencyGenerator, IFormulaRuntimeService } from "@univerjs/engine-formula";
import { wrapMethod } from "../guards/wrap";

/**
 * What is remembered of a formula stands in its node: in a table of its own, even a weak one, it takes longer to keep than to
 * work out. Formulas are read anew after a change of what they may refer to: their nodes are then others.
 */
const known = Symbol("references");
const volatile = Symbol("volatile");
type FormulaNode = BaseAstNode & { [known]?: Known | undefined; [volatile]?: boolean };

/** A formula, or a part of it, as the engine has read it, and how far it is moved from where it was read. */
export interface NodeData {
  readonly node: FormulaNode | null;
  readonly refOffsetX: number;
  readonly refOffsetY: number;
}

/** What the engine's generator of dependencies has besides its public methods. */
interface Generator {
  _getRangeListByNode(data: NodeData): Promise<IUnitRange[]>;
  _nodeTraversalRef(node: BaseAstNode, found: BaseAstNode[]): void;
  _detectForcedRecalculationNode(tree: unknown, node: FormulaNode | null): boolean;
}

/** The sheet of the formula that is looked at, of which a reference to a whole column takes all rows. */
interface Runtime {
  readonly currentSubUnitId: string;
  readonly currentRowCount: number;
  readonly currentColumnCount: number;
}

/** The engine's numbers for a reference such as `A1`, and for two of them joined by a colon. */
const reference = 1;
const union = 10;

export const isReference = (node: BaseAstNode): boolean => (node.nodeType as number) === reference;

/** Whether two references are joined to one by a colon. */
export const isJoined = (node: BaseAstNode): boolean => (node.nodeType as number) === union;

/** Whether a node refers to the same cells whatever they hold. */
export const isFixed = (node: BaseAstNode): boolean =>
  isReference(node) || (isJoined(node) && node.getChildren().every(isFixed));

/** The cells that a formula refers to, and where that was asked. */
interface Known {
  readonly sheet: string;
  readonly rows: number;
  readonly columns: number;
  readonly x: number;
  readonly y: number;
  readonly ranges: Promise<IUnitRange[]>;
}

/**
 * Remembers which cells a formula refers to. The engine works that out for every formula of the workbook at each calculation,
 * even where one cell changed. Where a part of a reference is calculated, as in `A1:INDEX(A1:A9,B1)`, the cells that it is
 * calculated from count (here B1, which the engine leaves out); which cells it means is found out each time.
 */
export function rememberReferences(injector: Injector): void {
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  const runtime = injector.get(IFormulaRuntimeService) as unknown as Runtime;

  wrapMethod(generator, "_nodeTraversalRef", (_original, node, found) => {
    for (const child of node.getChildren()) {
      if (isFixed(child)) found.push(child);
      else generator._nodeTraversalRef(child, found);
    }
  });

  wrapMethod(generator, "_getRangeListByNode", (original, data) => {
    const { node, refOffsetX: x, refOffsetY: y } = data;
    if (!node) return Promise.resolve([]);
    const { currentSubUnitId: sheet, currentRowCount: rows, currentColumnCount: columns } = runtime;
    const last = node[known];
    const isSame = last?.sheet === sheet && last.rows === rows && last.columns === columns;
    if (isSame && last.x === x && last.y === y) return last.ranges;
    const ranges = original(data);
    node[known] = { sheet, rows, columns, x, y, ranges };
    ranges.catch(() => (node[known] = undefined));
    return ranges;
  });
}

/** Remembers which formulas change by themselves: the engine looks through all parts of all of them each time. */
export function rememberVolatile(injector: Injector): void {
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  wrapMethod(generator, "_detectForcedRecalculationNode", (original, tree, node) => {
    if (!node) return false;
    const last = node[volatile];
    if (last !== undefined) return last;
    const changes = original(tree, node);
    node[volatile] = changes;
    return changes;
  });
}
