import type { Language } from "../dataset/types";
import { environmentOf } from "../functions/call";
import { scenarioKind } from "../functions/parameters/scenario";
import { Session } from "../functions/session";
import { FormulaError } from "../scenarios/errors";
import { Failure } from "./failure";

/** A session in a language, under the scenario that is asked for by name. */
export function openSession(language: Language, scenario: string | undefined): Session {
  const session = new Session(language);
  if (scenario === undefined) return session;
  try {
    session.select(scenarioKind.parse(scenario, environmentOf(session)).id);
  } catch (error) {
    throw error instanceof FormulaError ? new Failure(error.in(language)) : error;
  }
  return session;
}
