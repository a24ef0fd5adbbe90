import type { WorkbookHost } from "../../src/workbook/host";
import { withCalls } from "./faultyHost";

/** A host that leaves its n-th call (counted from 1) unanswered, and undone, until it is told to go on. */
export class HangingHost {
  /** What was asked for, in order. */
  readonly calls: string[] = [];
  readonly host: WorkbookHost;
  /** Resolves when the call is reached that hangs. */
  readonly reached: Promise<void>;
  /** Does what was asked for, and answers. */
  goOn!: () => void;

  constructor(sound: WorkbookHost, at: number) {
    let reach!: () => void;
    this.reached = new Promise((resolve) => (reach = resolve));
    const held = new Promise<void>((resolve) => (this.goOn = resolve));
    this.host = withCalls(sound, (make, name, args) => {
      this.calls.push(`${name} ${JSON.stringify(args)}`);
      if (this.calls.length !== at) return make();
      reach();
      return held.then(make);
    });
  }
}
