import type { IRange } from "@univerjs/core";
import type {
  FunctionVariantType,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  BaseValueObject,
} from "@univerjs/engine-formula";
import {
  ArrayValueObject,
  BaseFunction,
  BaseReferenceObject,
  RangeReferenceObject,
} from "@univerjs/engine-formula";
import { address } from "../address";
import { oneCell } from "../geometry";
import { errorValue } from "../values";
import type { Say } from "../words";
import { noOverlap, noSpill, noValueInLine, notARange } from "../words";
import { internal } from "../formula/internal";

abstract class RangeFunction extends BaseFunction {
  override needsReferenceObject = true;

  constructor(
    name: string,
    protected readonly say: Say,
  ) {
    super(name);
  }

  protected area(like: BaseReferenceObject, range: IRange): RangeReferenceObject {
    const area = new RangeReferenceObject(range, like.getSheetId(), like.getUnitId());
    area.setDefaultUnitId(like.getUnitId());
    area.setDefaultSheetId(like.getSheetId());
    return area;
  }

  protected cell(like: BaseReferenceObject, row: number, column: number): RangeReferenceObject {
    return this.area(like, oneCell(row, column));
  }
}

/** `A1#`: the cells that the formula in A1 spills over. */
export class SpillRange extends RangeFunction {
  constructor(
    say: Say,
    private readonly runtime: IFormulaRuntimeService,
    private readonly current: IFormulaCurrentConfigService,
  ) {
    super("ANCHORARRAY", say);
  }

  override calculate(anchor: FunctionVariantType) {
    if (!(anchor instanceof BaseReferenceObject)) return anchor;
    const { startRow, startColumn } = anchor.getRangePosition();
    const unit = anchor.getUnitId();
    const sheet = anchor.getSheetId();
    const now = this.runtime.getUnitArrayFormula()[unit]?.[sheet]?.[startRow]?.[startColumn];
    if (now) return this.area(anchor, now);
    const calculated = this.runtime.getUnitData()[unit]?.[sheet]?.getValue(startRow, startColumn);
    const before = this.current.getArrayFormulaRange()[unit]?.[sheet]?.[startRow]?.[startColumn];
    if (before && !calculated) return this.area(anchor, before);
    if (this.current.getFormulaData()[unit]?.[sheet]?.[startRow]?.[startColumn]) {
      return this.cell(anchor, startRow, startColumn);
    }
    return errorValue("#REF!", this.say(noSpill(address(startRow, startColumn))));
  }
}

/** `A1:C3 B2:D4`: the cells that two ranges have in common. */
export class Intersection extends RangeFunction {
  constructor(say: Say) {
    super(internal.intersect, say);
  }

  override calculate(left: FunctionVariantType, right: FunctionVariantType) {
    if (left.isError()) return left as BaseValueObject;
    if (right.isError()) return right as BaseValueObject;
    if (!(left instanceof BaseReferenceObject) || !(right instanceof BaseReferenceObject)) {
      return errorValue("#VALUE!", this.say(notARange));
    }
    if (left.getSheetId() !== right.getSheetId()) return errorValue("#VALUE!", this.say(notARange));
    const a = left.getRangePosition();
    const b = right.getRangePosition();
    const range = {
      startRow: Math.max(a.startRow, b.startRow),
      endRow: Math.min(a.endRow, b.endRow),
      startColumn: Math.max(a.startColumn, b.startColumn),
      endColumn: Math.min(a.endColumn, b.endColumn),
    };
    if (range.startRow > range.endRow || range.startColumn > range.endColumn) {
      return errorValue("#NULL!", this.say(noOverlap));
    }
    return this.area(left, range);
  }
}

/** `Table[@Column]`: the cells of a range that lie in the row of the formula. */
export class ThisRow extends RangeFunction {
  constructor(say: Say) {
    super(internal.thisRow, say);
  }

  override calculate(range: FunctionVariantType) {
    if (!(range instanceof BaseReferenceObject)) return range;
    const { startRow, endRow, ...columns } = range.getRangePosition();
    if (this.row < startRow || this.row > endRow) {
      return errorValue("#VALUE!", this.say(noValueInLine));
    }
    return this.area(range, { ...columns, startRow: this.row, endRow: this.row });
  }
}

/** `@A1:A9`: the one value that belongs to the row or column of the formula. */
export class ImplicitIntersection extends RangeFunction {
  constructor(say: Say) {
    super("SINGLE", say);
  }

  override calculate(value: FunctionVariantType) {
    if (value instanceof ArrayValueObject) return value.get(0, 0) ?? errorValue("#VALUE!");
    if (!(value instanceof BaseReferenceObject)) return value;
    const { startRow, endRow, startColumn, endColumn } = value.getRangePosition();
    const inRow = startRow === endRow ? startRow : this.row;
    const inColumn = startColumn === endColumn ? startColumn : this.column;
    const inside =
      inRow >= startRow && inRow <= endRow && inColumn >= startColumn && inColumn <= endColumn;
    if (!inside) return errorValue("#VALUE!", this.say(noValueInLine));
    return this.cell(value, inRow, inColumn);
  }
}
