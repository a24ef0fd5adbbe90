import type { WorkbookHost } from "./host";

type CallName = keyof WorkbookHost;

/** How long a workbook may leave a call unanswered, in milliseconds. */
export interface Waits {
  /** From here on the user is told. */
  readonly silence: number;
  /** So long a call is waited for although the user cancelled: most are answered, and the work stops at a safe place. */
  readonly grace: number;
}

export const usualWaits: Waits = { silence: 20_000, grace: 1_000 };

export interface AttendOptions {
  readonly signal?: AbortSignal | undefined;
  readonly waits?: Waits | undefined;
  /** Told when a call has gone unanswered for too long, and when none does any more. */
  readonly onSilence?: ((silent: boolean) => void) | undefined;
  /** Told what a call answers after it was given up. */
  readonly onLate?: ((call: CallName, answer: unknown) => void) | undefined;
}

/** Work that was cancelled while the workbook left a call unanswered. */
export class GivenUp extends Error {
  constructor(
    /** Whether the call changes something, which may still happen. */
    readonly mayTakeEffect: boolean,
  ) {
    super("The work was cancelled while the workbook did not answer");
    this.name = "AbortError";
  }
}

/** The calls that change nothing, whenever they are answered. */
const readingCalls: ReadonlySet<CallName> = new Set<CallName>([
  "readState",
  "readSelection",
  "sheetNames",
  "usedArea",
  "findAecCells",
  "readFormulas",
  "listFormulas",
  "readValues",
  "readSpills",
  "readContents",
  "readArrayFormulas",
  "calculationMode",
  "formulaSeparators",
]);

/**
 * Does work on a workbook that may never answer: Excel does not while a cell is edited or a dialog is open. The work goes on
 * whenever an answer comes. Once it is cancelled, it is not held up by a call, and no answer that comes later has it go on.
 *
 * @throws GivenUp, an AbortError, where it was cancelled during a call; else what the work throws.
 */
export function attend<T>(
  host: WorkbookHost,
  options: AttendOptions,
  work: (host: WorkbookHost) => Promise<T>,
): Promise<T> {
  const { signal } = options;
  return new Promise((resolve, reject) => {
    const calls = new Calls(options, reject);
    const cancel = () => calls.cancel();
    signal?.addEventListener("abort", cancel);
    void work(attended(host, calls))
      .then(resolve, reject)
      .finally(() => {
        signal?.removeEventListener("abort", cancel);
        calls.stopWaitingForAll();
      });
  });
}

type Method = (...args: unknown[]) => unknown;

function attended(host: WorkbookHost, calls: Calls): WorkbookHost {
  return new Proxy(host, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== "function" || String(name).startsWith("watch")) return member;
      const method = member as Method;
      if (name === "saveCopy") return savingCopy(method.bind(target), calls);
      return (...args: unknown[]) => calls.make(name as CallName, () => method.apply(target, args));
    },
  });
}

/** While the copy is worked on, nobody waits for the workbook that it was made from. */
function savingCopy(saveCopy: Method, calls: Calls): NonNullable<WorkbookHost["saveCopy"]> {
  return (ending, work, signal) =>
    calls.make("saveCopy", (call) => {
      const aside: typeof work = async (...args) => {
        calls.stopWaiting(call);
        await work(...args);
        calls.wait(call);
      };
      return saveCopy(ending, aside, signal);
    }) as Promise<string | null>;
}

interface Call {
  readonly name: CallName;
  since: number;
  silent: boolean;
  timers: ReturnType<typeof setTimeout>[];
  readonly giveUp: (reason: GivenUp) => void;
}

/** The calls of one piece of work that are not answered yet. */
class Calls {
  private readonly waitedFor = new Set<Call>();
  private givenUp: GivenUp | undefined;

  constructor(
    private readonly options: AttendOptions,
    private readonly end: (reason: GivenUp) => void,
  ) {}

  make(name: CallName, begin: (call: Call) => unknown): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const call: Call = { name, since: 0, silent: false, timers: [], giveUp: reject };
      this.wait(call);
      new Promise((answer) => answer(begin(call)))
        .finally(() => this.stopWaiting(call))
        .then((answer) => {
          if (this.givenUp) this.options.onLate?.(name, answer);
          else resolve(answer);
        })
        .catch(reject);
    });
  }

  /** @throws GivenUp where the work is over already. */
  wait(call: Call): void {
    this.stopIfGivenUp();
    this.waitedFor.add(call);
    call.since = performance.now();
    const { silence } = this.waits;
    call.timers = [setTimeout(() => this.fallSilent(call), silence)];
    if (this.options.signal?.aborted) this.giveUpSoon(call);
    this.stopIfGivenUp();
  }

  stopWaiting(call: Call): void {
    for (const timer of call.timers) clearTimeout(timer);
    this.waitedFor.delete(call);
    if (!call.silent) return;
    call.silent = false;
    if (![...this.waitedFor].some(({ silent }) => silent)) this.options.onSilence?.(false);
  }

  stopWaitingForAll(): void {
    for (const call of [...this.waitedFor]) this.stopWaiting(call);
  }

  cancel(): void {
    for (const call of [...this.waitedFor]) this.giveUpSoon(call);
  }

  private get waits(): Waits {
    return this.options.waits ?? usualWaits;
  }

  private stopIfGivenUp(): void {
    if (this.givenUp) throw this.givenUp;
  }

  private fallSilent(call: Call): void {
    call.silent = true;
    this.options.onSilence?.(true);
  }

  private giveUpSoon(call: Call): void {
    const left = this.waits.grace - (performance.now() - call.since);
    if (left <= 0) this.giveUp();
    else call.timers.push(setTimeout(() => this.giveUp(), left));
  }

  private giveUp(): void {
    const open = [...this.waitedFor];
    const mayTakeEffect = open.some(({ name }) => !readingCalls.has(name));
    const reason = (this.givenUp = new GivenUp(mayTakeEffect));
    this.stopWaitingForAll();
    this.end(reason);
    for (const { giveUp } of open) giveUp(reason);
  }
}
