import { call } from "../../../functions/call";
import type { Answer, Argument } from "../../../functions/cells";
import { CellError } from "../../../functions/cells";
import type { Session } from "../../../functions/session";
import type { FunctionEntry } from "../../../functions/types";

const failed = {
  en: (reason: string) => `This formula failed inside the add-in; please report it. ${reason}`,
  zh: (reason: string) => `该公式在加载项内部出错，请反馈此问题。${reason}`,
};

/** Answers a call whatever happens: a fault of ours in one cell must not leave others without their values. */
export function work(session: Session, entry: FunctionEntry, args: readonly Argument[]): Answer {
  try {
    return call(session, entry, args);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return new CellError("#VALUE!", failed[session.language](reason));
  }
}
