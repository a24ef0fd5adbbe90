import type { WorkbookHost } from "../../src/workbook/host";
import { HostError } from "../../src/workbook/hostError";

/** `refused`: a call does nothing. `unanswered`: it does all it was asked for, and the answer to it is lost. */
export type Fault = "refused" | "unanswered";

export const faultWords = { en: "Excel did not answer.", zh: "Excel 没有响应。" };

/** A host of which calls fail: the n-th that gives a promise (counted from 1), and those behind it that are said to. */
export class FaultyHost {
  calls = 0;
  readonly host: WorkbookHost;

  constructor(
    sound: WorkbookHost,
    { at, fault, times = 1 }: { at: number; fault: Fault; times?: number },
  ) {
    const call = (method: (...args: unknown[]) => unknown, args: unknown[]) => {
      this.calls += 1;
      const fails = this.calls >= at && this.calls < at + times;
      if (!fails) return method.apply(sound, args);
      const error = new HostError(faultWords);
      if (fault === "refused") return Promise.reject(error);
      return Promise.resolve(method.apply(sound, args)).then(() => Promise.reject(error));
    };
    this.host = new Proxy(sound, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name);
        const isCall = typeof member === "function" && !String(name).startsWith("watch");
        if (!isCall) return member;
        return (...args: unknown[]) => call(member as (...args: unknown[]) => unknown, args);
      },
    });
  }
}

/** Goes on with n until the work needs fewer calls than that, so that each of its calls has failed once. */
export async function forEachCall(
  work: (fault: { at: number; fault: Fault }) => Promise<FaultyHost>,
): Promise<number> {
  let tried = 0;
  for (const fault of ["refused", "unanswered"] as const) {
    for (let at = 1; ; at += 1) {
      const { calls } = await work({ at, fault });
      if (calls < at) break;
      tried += 1;
    }
  }
  return tried;
}
