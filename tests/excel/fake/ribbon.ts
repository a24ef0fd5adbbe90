const events = { appCommandInvoked: 39 };
const methods = { appCommandCompleted: 94 };

type Listener = (event: number, payload: readonly string[]) => void;
interface Completed {
  toArray(): readonly number[];
}

/** What a command of the ribbon came to: Office.js completes it, or says with a code why it called nothing. */
export interface Completion {
  readonly command: string;
  readonly code: number;
}

/** Excel for Windows' ribbon as Office.js knows it, through the methods of `window.external` that it calls. */
export class Ribbon {
  readonly completed: Completion[] = [];
  private listener: Listener | undefined;
  private clicks = 0;

  /** Whether the page has said that it takes commands. */
  get isReady(): boolean {
    return this.listener !== undefined;
  }

  takeOver(other: Ribbon): void {
    this.listener = other.listener;
  }

  /** The user clicks a control whose action in the manifest is this function. */
  click(functionName: string): void {
    this.clicks += 1;
    const event = JSON.stringify({ source: { id: `AEC.${functionName}` } });
    this.listener?.(events.appCommandInvoked, [
      `${functionName}#${this.clicks}`,
      functionName,
      event,
    ]);
  }

  registerEvent(event: number, listener: Listener, done: (status: number) => void): void {
    if (event === events.appCommandInvoked) this.listener = listener;
    done(0);
  }

  execute(method: number, given: readonly unknown[], done: (completed: Completed) => void): void {
    if (method === methods.appCommandCompleted) {
      const [command, code] = given as readonly [string, number];
      this.completed.push({ command: command.replace(/#.*/, ""), code });
    }
    done({ toArray: () => [0] });
  }
}
