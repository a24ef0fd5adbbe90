import { innerCall } from "../../functions/computation";
import type { ParsedCall } from "../../functions/evaluate";
import { functionKind } from "../../functions/parameters/function";
import { innerArguments } from "../../functions/parameters/rest";
import type { Cell } from "../../functions/cells";
import type { Environment, FunctionEntry, Parameter } from "../../functions/types";

/** The call that an analysis is asked about, such as the DEMAND of `TORNADO("DEMAND",…)`; undefined for any other function. */
export function subjectOf(
  environment: Environment,
  { entry, values }: ParsedCall,
): ParsedCall | undefined {
  const parameters: readonly Parameter[] = entry.parameters;
  const named = parameters.findIndex(({ kind }) => kind === functionKind);
  if (named < 0 || parameters.at(-1) !== innerArguments) return undefined;
  const [asked, args] = [values[named] as FunctionEntry, values.at(-1) as readonly Cell[]];
  return innerCall(environment, asked, args);
}
