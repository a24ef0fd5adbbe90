import type { WorkbookHost } from "../../src/workbook/host";
import { HostError } from "../../src/workbook/hostError";

/** `refused`: a call does nothing. `unanswered`: it does all it was asked for, and the answer to it is lost. */
export type Fault = "refused" | "unanswered";

export const faultWords = { en: "Excel did not answer.", zh: "Excel 没有响应。" };

/** A host whose calls that give a promise go through here. */
export function withCalls(
  sound: WorkbookHost,
  call: (make: () => unknown, name: string, args: readonly unknown[]) => unknown,
): WorkbookHost {
  return new Proxy(sound, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      const isCall = typeof member === "function" && !String(name).startsWith("watch");
      if (!isCall) return member;
      const method = member as (...args: unknown[]) => unknown;
      return (...args: unknown[]) => call(() => method.apply(target, args), String(name), args);
    },
  });
}

/** A host of which calls fail: the n-th that gives a promise (counted from 1), and those behind it that are said to. */
export class FaultyHost {
  calls = 0;
  readonly host: WorkbookHost;

  constructor(
    sound: WorkbookHost,
    { at, fault, times = 1 }: { at: number; fault: Fault; times?: number },
  ) {
    this.host = withCalls(sound, (make) => {
      this.calls += 1;
      const fails = this.calls >= at && this.calls < at + times;
      if (!fails) return make();
      const error = new HostError(faultWords);
      if (fault === "refused") return Promise.reject(error);
      return Promise.resolve(make()).then(() => Promise.reject(error));
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
