import { useCallback, useContext, useEffect, useRef, useState } from "react";
import type { Words } from "../../dataset/types";
import { FormulaError } from "../../scenarios/errors";
import { attend, GivenUp } from "../../workbook/attended";
import type { WorkbookHost } from "../../workbook/host";
import { reasonOf } from "../../workbook/hostError";
import type { OperationOptions } from "../../workbook/operation";
import { WaitsContext } from "../attempt/waits";
import { usePane } from "../paneContext";

/** What a piece of work on the workbook is called. */
export type OperationName =
  | "refresh"
  | "repair"
  | "compare"
  | "freeze"
  | "thaw"
  | "writeToSheet"
  | "listChanges"
  | "portable";

/** How far a piece of work has come. */
export interface Reached {
  readonly name: OperationName;
  readonly done: number;
  readonly total: number;
}

export type OperationState<Result> =
  | { readonly kind: "idle" }
  /** Silent: the workbook has left a call unanswered for long. */
  | ({ readonly kind: "running"; readonly silent: boolean } & Reached)
  | { readonly kind: "done"; readonly name: OperationName; readonly result: Result }
  | { readonly kind: "cancelled"; readonly name: OperationName }
  /** Cancelled while a call was not answered. */
  | ({ readonly kind: "givenUp"; readonly mayTakeEffect: boolean } & Reached)
  | { readonly kind: "failed"; readonly name: OperationName; readonly words: Words };

/** Work on a workbook whose calls are watched. */
export type Work<Result> = (host: WorkbookHost, options: OperationOptions) => Promise<Result>;

export interface Operation<Result> {
  readonly state: OperationState<Result>;
  readonly run: (name: OperationName, work: Work<Result>) => void;
  readonly cancel: () => void;
}

const isAbort = (error: unknown) => error instanceof Error && error.name === "AbortError";

const wordsOf = (error: unknown): Words =>
  error instanceof FormulaError ? error.words : reasonOf(error);

/** Runs one piece of work at a time; leaving the tab does not stop it half-way. */
export function useOperation<Result>(): Operation<Result> {
  const { host } = usePane();
  const waits = useContext(WaitsContext);
  const [state, setState] = useState<OperationState<Result>>({ kind: "idle" });
  const controller = useRef<AbortController | null>(null);
  const mounted = useRef(true);
  useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
    };
  }, []);

  const run = useCallback(
    (name: OperationName, work: Work<Result>) => {
      const current = new AbortController();
      controller.current = current;
      const { signal } = current;
      let over = false;
      const show = (next: OperationState<Result>) => {
        if (mounted.current && controller.current === current) setState(next);
      };
      let reached: Reached & { readonly silent: boolean } = {
        name,
        done: 0,
        total: 0,
        silent: false,
      };
      const goOn = (change: Partial<typeof reached>) => {
        reached = { ...reached, ...change };
        if (!over) show({ kind: "running", ...reached });
      };
      const end = (state: OperationState<Result>) => {
        over = true;
        show(state);
      };
      goOn({});
      attend(host, { signal, waits, onSilence: (silent) => goOn({ silent }) }, (attended) =>
        work(attended, { signal, progress: (done, total) => goOn({ done, total }) }),
      ).then(
        (result) => end({ kind: "done", name, result }),
        (error: unknown) => end(endOf(error, reached)),
      );
    },
    [host, waits],
  );
  const cancel = useCallback(() => controller.current?.abort(), []);
  return { state, run, cancel };
}

function endOf(error: unknown, { name, done, total }: Reached) {
  if (error instanceof GivenUp) {
    const { mayTakeEffect } = error;
    return { kind: "givenUp", mayTakeEffect, name, done, total } as const;
  }
  if (isAbort(error)) return { kind: "cancelled", name } as const;
  return { kind: "failed", name, words: wordsOf(error) } as const;
}
