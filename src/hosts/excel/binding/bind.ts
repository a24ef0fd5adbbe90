import { catalogue } from "../../../functions/catalogue";
import { CellError } from "../../../functions/cells";
import type { Session } from "../../../functions/session";
import type { FunctionEntry } from "../../../functions/types";
import type { ExcelAnswer } from "./answers";
import { excelAnswer, excelError } from "./answers";
import { argumentsOf } from "./arguments";
import type { Invocation } from "./streams";
import { Streams } from "./streams";
import { work } from "./work";

export interface Binding {
  /** Done when the workbook has called a function. */
  readonly firstCall: Promise<void>;
  /** How many calls follow the scenario. */
  openStreams(): number;
}

function answerOnce(session: Session, entry: FunctionEntry, values: readonly unknown[]) {
  const answer = work(session, entry, argumentsOf(entry, values));
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- how Excel takes an error; its class is one, untyped.
  if (answer instanceof CellError) throw excelError(answer, session.language);
  return excelAnswer(entry, answer, session.language);
}

function deferred() {
  let resolve!: () => void;
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve };
}

/** Tells Excel what to call for each function of the catalogue. */
export function bindCatalogue(session: Session): Binding {
  const streams = new Streams(session);
  const { promise: firstCall, resolve: called } = deferred();

  for (const entry of catalogue) {
    // Excel leaves no argument out and puts the invocation behind the last one.
    CustomFunctions.associate(entry.name, (...given: unknown[]): ExcelAnswer | undefined => {
      called();
      const values = given.slice(0, -1);
      if (!entry.followsScenario) return answerOnce(session, entry, values);
      streams.start(entry, argumentsOf(entry, values), given.at(-1) as Invocation);
      return undefined;
    });
  }
  return { firstCall, openStreams: () => streams.count };
}
