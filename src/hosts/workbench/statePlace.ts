import type { WorkbookHost } from "../../workbook/host";
import { readStored, store, watchStored } from "./storage";

/** Where a workbook's saved scenarios are kept. */
export type StatePlace = Pick<
  WorkbookHost,
  "readState" | "writeState" | "keepAside" | "watchState"
>;

/** The browser keeps the state of a workbook that is no file, from visit to visit. */
export function browserPlace(workbookId: string): StatePlace {
  const stateKey = `aec.workbench.state.${workbookId}`;
  return {
    readState: () => Promise.resolve(readStored(stateKey)),
    writeState: (json) => attempt(() => store(stateKey, json)),
    keepAside: (json) => attempt(() => store(asideKey(stateKey, json), json)),
    watchState: (listener) => watchStored(stateKey, listener),
  };
}

/** The page is loaded often while a state is unreadable: what is put aside already is not put aside again. */
function asideKey(stateKey: string, json: string): string {
  for (let number = 1; ; number += 1) {
    const key = `${stateKey}.aside.${number}`;
    const held = readStored(key);
    if (held === null || held === json) return key;
  }
}

/** The state of a file: taken from it, and put back into it when it is saved. */
export class FilePlace implements StatePlace {
  private unreadable: string | null = null;

  constructor(
    private state: string | null,
    private readonly onChange: () => void,
  ) {}

  /** A state that nobody could read, for a save to keep. */
  get aside(): string | null {
    return this.unreadable;
  }

  readState(): Promise<string | null> {
    return Promise.resolve(this.state);
  }

  writeState(json: string): Promise<void> {
    this.state = json;
    this.onChange();
    return Promise.resolve();
  }

  keepAside(json: string): Promise<void> {
    this.unreadable = json;
    return Promise.resolve();
  }

  /** Nobody else writes into a file that is open here. */
  watchState() {
    return () => undefined;
  }
}

/** Does at once what a promise is expected of; a refusal comes out as its rejection. */
function attempt(work: () => void): Promise<void> {
  return new Promise((resolve) => {
    work();
    resolve();
  });
}
