import type { IDisposable, Univer } from "@univerjs/core";
import { BooleanNumber } from "@univerjs/core";
import { FunctionType } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { EngineFunction } from "./types";

/** Shows the functions in the page's autocomplete and argument hints, in the language of their descriptions now. */
export function describeFunctions(
  univer: Univer,
  functions: readonly EngineFunction[],
): IDisposable {
  return univer
    .__getInjector()
    .get(IDescriptionService)
    .registerDescriptions(
      functions.map(({ name, description }) => ({
        functionName: name,
        functionType: FunctionType.User,
        description: `${description.summary} ${description.help}`,
        abstract: description.summary,
        functionParameter: description.parameters.map((parameter) => ({
          name: parameter.name,
          detail: parameter.detail,
          example: parameter.example,
          require: parameter.required ? BooleanNumber.TRUE : BooleanNumber.FALSE,
          repeat: parameter.repeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
        })),
      })),
    );
}
