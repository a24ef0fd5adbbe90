import { call } from "../../src/functions/call";
import { findFunction } from "../../src/functions/catalogue";
import type { Answer, Argument } from "../../src/functions/cells";
import { CellError } from "../../src/functions/cells";
import { Session } from "../../src/functions/session";
import { baseScenario } from "../../src/scenarios/catalogue";
import type { Scenario } from "../../src/scenarios/types";

/** What a formula answers in this session: `answer(session, "DEMAND", "NV", 2026)`. */
export function answer(session: Session, name: string, ...args: readonly Argument[]): Answer {
  const entry = findFunction(name);
  if (!entry) throw new Error(`no function ${name}`);
  return call(session, entry, args);
}

/** What a formula answers in a new workbook. */
export function ask(name: string, ...args: readonly Argument[]): Answer {
  return answer(new Session(), name, ...args);
}

/** The number that a formula answers; anything else fails the test with what it answered instead. */
export function figure(session: Session, name: string, ...args: readonly Argument[]): number {
  const result = answer(session, name, ...args);
  if (typeof result === "number") return result;
  throw new Error(`${name} answered ${JSON.stringify(result)}`);
}

/** The error that a formula answers. */
export function errorOf(result: Answer): CellError {
  if (result instanceof CellError) return result;
  throw new Error(`expected an error, got ${JSON.stringify(result)}`);
}

/** A scenario of the user's own: Base with what is given. */
export function ownScenario(patch: Partial<Scenario> = {}): Scenario {
  return { ...baseScenario, id: "mine", name: { en: "Mine", zh: "我的" }, ...patch };
}

/** A workbook that has these scenarios of its own, the first of them active. */
export function sessionWith(...own: readonly Scenario[]): Session {
  const session = new Session();
  session.setState({ active: own[0]?.id ?? baseScenario.id, own });
  return session;
}

/** A workbook with a scenario switched on, by id. */
export function sessionUnder(id: string): Session {
  const session = new Session();
  session.select(id);
  return session;
}

/** Expects an error of this code whose message has these words. */
export function expectError(result: Answer, code: string, says: string | RegExp): void {
  const error = errorOf(result);
  expect(error.code).toBe(code);
  if (typeof says === "string") expect(error.message).toContain(says);
  else expect(error.message).toMatch(says);
}

/** A call as the title of a test: `DEMAND("NV",2026)`. */
export function titleOf(name: string, args: readonly Argument[]): string {
  const shown = args.map((value) => (value === null ? "" : JSON.stringify(value)));
  return `${name}(${shown.join(",")})`;
}
