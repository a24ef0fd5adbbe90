import type { FunctionVariantType } from "@univerjs/engine-formula";
import { BaseFunction } from "@univerjs/engine-formula";
import type { Say } from "./words";
import { failed } from "./words";
import type { EngineFunction } from "./types";
import { errorValue, fromAnswer, toArgument } from "./values";

/**
 * A function of ours, as the engine calls it. The engine's own bridge for custom functions hands over 0 for an argument left
 * out and reads texts such as "2026-01-01" as numbers; this one is handed the engine's values themselves.
 */
export class EngineFunctionExecutor extends BaseFunction {
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
    try {
      return fromAnswer(this.definition.invoke(args.map(toArgument)));
    } catch (error) {
      return errorValue("#VALUE!", this.say(failed(this.definition.name, error)));
    }
  }
}
