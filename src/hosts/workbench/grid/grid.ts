import type { Injector, Univer, Workbook } from "@univerjs/core";
import type { Session } from "../../../functions/session";
import type { SheetLayout } from "../../../workbook/layout/types";
import type { EngineFunction } from "../../engine";
import type { Hardened } from "../../engine/harden";
import { hardenEngine } from "../../engine/harden";
import { engineFunctions } from "./functions";

/** A spreadsheet that answers our functions for a session; in the page it can be seen as well. */
export interface Grid {
  readonly injector: Injector;
  readonly workbook: Workbook;
  readonly hardened: Hardened;
  readonly functions: readonly EngineFunction[];
  /** The sheets that were laid out, by their ids. */
  readonly layouts: Map<string, SheetLayout>;
}

/** Teaches a spreadsheet our functions. It must hold the workbook, and must not have calculated it yet. */
export function gridOf(univer: Univer, workbook: Workbook, session: Session): Grid {
  const functions = engineFunctions(session);
  const hardened = hardenEngine(univer, {
    functions,
    language: () => session.language,
    onFailure: (error) => reportError(error),
  });
  return { injector: univer.__getInjector(), workbook, hardened, functions, layouts: new Map() };
}
