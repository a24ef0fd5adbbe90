import type { Injector, IUnitRangeName, Nullable } from "@univerjs/core";
import type { BaseAstNode, FunctionVariantType } from "@univerjs/engine-formula";
import {
  BaseReferenceObject,
  deserializeRangeWithSheetWithCache,
  ReferenceNodeFactory,
} from "@univerjs/engine-formula";
import { isReference } from "./dependencies/references";
import { wrapMethod } from "./guards/wrap";

/** Where a reference keeps what its text means. */
const meaning = Symbol("meaning");

/** A reference in a formula, with what the engine's class has besides its public methods. */
interface ReferenceNode extends BaseAstNode {
  _tableReferenceObject: BaseReferenceObject | null | undefined;
  readonly _referenceObjectType: number;
  [meaning]?: IUnitRangeName | undefined;
}

/** The engine's number for a reference to cells, not to whole rows or columns. */
const cells = 0;

let corrected = false;

/**
 * Has references to cells read their text once. The engine makes a reference object for each use, which takes a quarter of
 * the time of a formula; here it is the copy of a blank one. The classes are those of all workbooks.
 */
export function readCellNodesOnce(injector: Injector): void {
  const factory = injector.get(ReferenceNodeFactory);
  wrapMethod(factory, "checkAndCreateNodeType", (original, param) => {
    const node = original(param);
    if (node && !corrected && isReference(node)) {
      corrected = true;
      correct(Object.getPrototypeOf(node) as ReferenceNode);
    }
    return node;
  });
}

function correct(prototype: ReferenceNode): void {
  let blank: BaseReferenceObject | null = null;

  wrapMethod(prototype, "execute", function (original) {
    if (this._referenceObjectType !== cells || this._tableReferenceObject) {
      original();
      return;
    }
    if (!blank) {
      original();
      blank = blankLike(this.getValue());
      return;
    }
    const known = (this[meaning] ??= deserializeRangeWithSheetWithCache(this.getToken()));
    this._tableReferenceObject = copyOf(blank, this.getToken(), known);
    original();
    this._tableReferenceObject = null;
  });
}

function blankLike(value: Nullable<FunctionVariantType>): BaseReferenceObject | null {
  if (!(value instanceof BaseReferenceObject)) return null;
  const Reference = value.constructor as new (token: string) => BaseReferenceObject;
  return new Reference("A1");
}

/** A copy of a blank reference, at a place. A look-up may change the range of its own. */
function copyOf(
  blank: BaseReferenceObject,
  token: string,
  { unitId, sheetName, range }: IUnitRangeName,
) {
  const fields: object = { ...(blank as object) };
  const copy = Object.setPrototypeOf(
    fields,
    Object.getPrototypeOf(blank) as object,
  ) as BaseReferenceObject;
  copy.setToken(token);
  copy.setForcedUnitIdDirect(unitId);
  copy.setForcedSheetName(sheetName);
  copy.setRangeData({ ...range });
  return copy;
}
