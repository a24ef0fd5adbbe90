import type { Injector, IUnitRange } from "@univerjs/core";
import type { BaseAstNode } from "@univerjs/engine-formula";
import { IFormulaDependencyGenerator, IFormulaRuntimeService } from "@univerjs/engine-formula";
import { wrapMethod } from "./guards/wrap";

/** A formula, or a part of it, as the engine has read it, and how far it is moved from where it was read. */
interface NodeData {
  readonly node: BaseAstNode | null;
  readonly refOffsetX: number;
  readonly refOffsetY: number;
}

/** What the engine's generator of dependencies has besides its public methods. */
interface Generator {
  _getRangeListByNode(data: NodeData): Promise<IUnitRange[]>;
  _nodeTraversalRef(node: BaseAstNode, found: BaseAstNode[]): void;
}

/** The sheet of the formula that is looked at, of which a reference to a whole column takes all rows. */
interface Runtime {
  readonly currentSubUnitId: string;
  readonly currentRowCount: number;
  readonly currentColumnCount: number;
}

/** The engine's numbers for a reference such as `A1`, and for two of them joined by a colon or a comma. */
const reference = 1;
const union = 10;

/** Whether a node refers to the same cells whatever they hold. */
function isFixed(node: BaseAstNode): boolean {
  const type: number = node.nodeType;
  return type === reference || (type === union && node.getChildren().every(isFixed));
}

/**
 * Remembers which cells a formula refers to. The engine works that out for every formula of the workbook at each calculation,
 * even where one cell changed. Where a part of a reference is calculated, as in `A1:INDEX(A1:A9,B1)`, it is worked out each
 * time, and what it is calculated from (here B1, which the engine leaves out) counts as referred to as well.
 */
export function rememberReferences(injector: Injector): void {
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  const runtime = injector.get(IFormulaRuntimeService) as unknown as Runtime;
  // Formulas are read anew after a change of what they may refer to: their nodes are then others.
  const known = new WeakMap<BaseAstNode, Map<string, IUnitRange[]>>();

  wrapMethod(generator, "_getRangeListByNode", async (original, data) => {
    const { node, refOffsetX, refOffsetY } = data;
    if (!node) return [];
    const { currentSubUnitId, currentRowCount, currentColumnCount } = runtime;
    const key = [currentSubUnitId, currentRowCount, currentColumnCount, refOffsetX, refOffsetY];
    const ofNode = known.get(node) ?? new Map<string, IUnitRange[]>();
    const ranges = ofNode.get(key.join());
    if (ranges) return ranges;
    const found: BaseAstNode[] = [];
    generator._nodeTraversalRef(node, found);
    const result = await original(data);
    const calculated = found.filter((one) => !isFixed(one));
    for (const part of calculated.flatMap((one) => one.getChildren())) {
      result.push(...(await generator._getRangeListByNode({ ...data, node: part })));
    }
    if (calculated.length === 0) {
      ofNode.set(key.join(), result);
      known.set(node, ofNode);
    }
    return result;
  });
}
