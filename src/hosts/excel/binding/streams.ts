import type { Answer, Argument } from "../../../functions/cells";
import type { Session } from "../../../functions/session";
import type { FunctionEntry } from "../../../functions/types";
import type { ExcelAnswer } from "./answers";
import { excelAnswer } from "./answers";
import { sameAnswer } from "./same";
import { work } from "./work";

export type Invocation = CustomFunctions.StreamingInvocation<ExcelAnswer>;

interface Stream {
  readonly entry: FunctionEntry;
  readonly args: readonly Argument[];
  /** What Excel shows for it. */
  shown: Answer;
}

/**
 * The calls whose answers follow the scenario. Excel keeps each open until its cells are gone; a change of scenario sends
 * new values, and only where they differ, all at once: Excel then gets them in one request.
 */
export class Streams {
  // By invocation, never by arguments: a cell that is entered anew may open its stream before the old one is closed.
  private readonly open = new Map<Invocation, Stream>();

  constructor(private readonly session: Session) {
    session.onChange(() => this.push());
  }

  get count(): number {
    return this.open.size;
  }

  start(entry: FunctionEntry, args: readonly Argument[], invocation: Invocation): void {
    const stream = { entry, args, shown: work(this.session, entry, args) };
    this.open.set(invocation, stream);
    invocation.onCanceled = () => this.open.delete(invocation);
    this.send(invocation, stream);
  }

  private push(): void {
    for (const [invocation, stream] of this.open) {
      const answer = work(this.session, stream.entry, stream.args);
      if (sameAnswer(answer, stream.shown)) continue;
      stream.shown = answer;
      this.send(invocation, stream);
    }
  }

  private send(invocation: Invocation, { entry, shown }: Stream): void {
    invocation.setResult(excelAnswer(entry, shown, this.session.language));
  }
}
