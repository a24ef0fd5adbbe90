import type { Injector } from "@univerjs/core";
import { IFormulaRuntimeService, Interpreter } from "@univerjs/engine-formula";
import { errorValue } from "../values";
import { wrapMethod } from "./wrap";

/**
 * Cuts a calculation short that takes too long: the formula that is being worked out stops at its next step, and those after
 * it are not begun. The engine is not told to stop altogether, as it would leave a channel open that keeps Node running.
 */
export class Deadline {
  private end = Infinity;
  private passed = false;
  private depth = 0;

  constructor(injector: Injector) {
    wrapMethod(injector.get(Interpreter), "execute", (original, data) => {
      if (this.isPassed()) return errorValue("#NUM!");
      this.depth++;
      try {
        return original(data);
      } finally {
        this.depth--;
      }
    });
    // The engine asks this before each step of a formula, and between formulas.
    wrapMethod(
      injector.get(IFormulaRuntimeService),
      "isStopExecution",
      (original) => original() || (this.depth > 0 && this.isPassed()),
    );
  }

  start(milliseconds: number): void {
    this.end = performance.now() + milliseconds;
    this.passed = false;
  }

  /** Ends the watch. True where the calculation was cut short. */
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
