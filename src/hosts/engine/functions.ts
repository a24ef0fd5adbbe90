import type { FunctionVariantType } from "@univerjs/engine-formula";
import { BaseFunction, BaseReferenceObject } from "@univerjs/engine-formula";
import { excessOf } from "./guards/limits";
import type { Say } from "./words";
import { failed } from "./words";
import type { EngineFunction } from "./types";
import { errorValue, fromAnswer, isCell, toArgument } from "./values";

/**
 * A function of ours, as the engine calls it. The engine's own bridge for custom functions hands over 0 for an argument left
 * out and reads texts such as "2026-01-01" as numbers; this one is handed the engine's values themselves.
 */
export class EngineFunctionExecutor extends BaseFunction {
  // Arguments are read from the cells themselves.
  override needsReferenceObject = true;

  constructor(
    private readonly definition: EngineFunction,
    private readonly say: Say,
  ) {
    super(definition.name.toUpperCase());
  }

  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...args: FunctionVariantType[]) {
    const values = args.map(read);
    // What guards the engine's functions sees references only.
    const excess = excessOf(this.definition.name, values);
    if (excess) return errorValue(excess.code, this.say(excess.words));
    try {
      return fromAnswer(this.definition.invoke(values.map(toArgument)));
    } catch (error) {
      return errorValue("#VALUE!", this.say(failed(this.definition.name, error)));
    }
  }
}

/** A range as the array of its values; a single cell is read without making one. */
const read = (value: FunctionVariantType): FunctionVariantType =>
  value instanceof BaseReferenceObject && !isCell(value) ? value.toArrayValueObject() : value;
