import type { Computation } from "../../src/analysis/computation";
import { environmentOf } from "../../src/functions/call";
import { findFunction } from "../../src/functions/catalogue";
import type { Cell } from "../../src/functions/cells";
import { innerCall, numericComputation } from "../../src/functions/computation";
import { Session } from "../../src/functions/session";

/** A formula of the catalogue as the analyses see it. */
export function computationOf(
  session: Session,
  name: string,
  ...cells: readonly Cell[]
): Computation {
  const environment = environmentOf(session);
  return numericComputation(environment, innerCall(environment, findFunction(name)!, cells));
}

/** The same in a new workbook. */
export const inBase = (name: string, ...cells: readonly Cell[]): Computation =>
  computationOf(new Session(), name, ...cells);
