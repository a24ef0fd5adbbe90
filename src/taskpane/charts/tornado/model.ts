import type { Bar } from "../../../analysis/tornado";
import type { InputId } from "../../../dataset/inputs";
import type { Unit } from "../../../dataset/types";
import type { Session } from "../../../functions/session";
import { FormulaError, NotAvailable } from "../../../scenarios/errors";
import type { Scenario } from "../../../scenarios/types";
import type { Found } from "../../../workbook/audit/call";
import { auditCall } from "../../../workbook/audit/call";
import { callSites } from "../../../workbook/audit/formula";
import type { WorkbookHost } from "../../../workbook/host";
import { moversOf } from "../../audit/tornado/movers";

/** The formula that is asked about. */
export interface Asked {
  readonly formula: string;
  /** The sheet that its references are read on; empty for the one that is open. */
  readonly sheet: string;
  /** Which of its AEC calls, counted from 0. */
  readonly call: number;
}

export type TornadoAnswer =
  | { readonly kind: "noCall" }
  /** An argument is worked out by what is not the add-in's. */
  | { readonly kind: "unresolved"; readonly text: string }
  | { readonly kind: "noAnswer"; readonly message: string; readonly inputs: readonly InputId[] }
  /** Text or a table. */
  | { readonly kind: "notNumber"; readonly text: string }
  | {
      readonly kind: "moved";
      readonly text: string;
      readonly base: number;
      readonly unit: Unit;
      readonly scenario: Scenario;
      readonly movers: readonly Bar[];
      readonly idle: readonly Bar[];
    };

/** A formula as a person may type it, with or without its equals sign. */
export function asFormula(typed: string): string {
  const text = typed.trim();
  return text === "" || text.startsWith("=") ? text : `=${text}`;
}

/** The AEC calls of what was typed, as they stand there. */
export function callsIn(typed: string): readonly string[] {
  return callSites(asFormula(typed)).map(({ text }) => text);
}

/** What moves one call of a formula, under the active scenario. */
export async function askTornado(
  session: Session,
  host: WorkbookHost,
  { formula, sheet, call }: Asked,
): Promise<TornadoAnswer> {
  const sites = callSites(asFormula(formula));
  const site = sites[call] ?? sites[0];
  if (!site) return { kind: "noCall" };
  const place = { session, host, sheet: sheet || (await host.readSelection()).sheet };
  const { text, found } = await auditCall(place, site);
  return found ? answerOf(text, found, session) : { kind: "unresolved", text };
}

function answerOf(text: string, found: Found, session: Session): TornadoAnswer {
  const { result } = found.explanation;
  if (result instanceof FormulaError) {
    const inputs = result instanceof NotAvailable ? result.inputs : [];
    return { kind: "noAnswer", message: result.in(session.language), inputs };
  }
  if (typeof result !== "number") return { kind: "notNumber", text };
  const { unit, scenario } = found;
  return {
    kind: "moved",
    text,
    base: result,
    unit,
    scenario,
    ...moversOf(found.drivers, result),
  };
}
