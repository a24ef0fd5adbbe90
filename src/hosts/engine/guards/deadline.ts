import type { IFormulaRuntimeService } from "@univerjs/engine-formula";
import { wrapMethod } from "./wrap";

/** Stops a calculation that takes too long: the engine asks before each step whether it is to stop. */
export class Deadline {
  private end = Infinity;
  private passed = false;

  constructor(runtime: IFormulaRuntimeService) {
    wrapMethod(runtime, "isStopExecution", (original) => original() || this.isPassed());
  }

  start(milliseconds: number): void {
    this.end = performance.now() + milliseconds;
    this.passed = false;
  }

  /** Ends the watch. True where the calculation was stopped. */
  clear(): boolean {
    const { passed } = this;
    this.end = Infinity;
    this.passed = false;
    return passed;
  }

  private isPassed(): boolean {
    this.passed ||= performance.now() > this.end;
    return this.passed;
  }
}
