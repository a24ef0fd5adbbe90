import { useCallback, useEffect, useRef, useState } from "react";
import type { Words } from "../../dataset/types";
import { FormulaError } from "../../scenarios/errors";
import { reasonOf } from "../../workbook/hostError";
import type { OperationOptions } from "../../workbook/operation";

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

export type OperationState<Result> =
  | { readonly kind: "idle" }
  | {
      readonly kind: "running";
      readonly name: OperationName;
      readonly done: number;
      readonly total: number;
    }
  | { readonly kind: "done"; readonly name: OperationName; readonly result: Result }
  | { readonly kind: "cancelled"; readonly name: OperationName }
  | { readonly kind: "failed"; readonly name: OperationName; readonly words: Words };

export interface Operation<Result> {
  readonly state: OperationState<Result>;
  run(name: OperationName, work: (options: OperationOptions) => Promise<Result>): void;
  readonly cancel: () => void;
}

const isAbort = (error: unknown) => error instanceof Error && error.name === "AbortError";

const wordsOf = (error: unknown): Words =>
  error instanceof FormulaError ? error.words : reasonOf(error);

/** Runs one piece of work at a time; leaving the tab does not stop it half-way. */
export function useOperation<Result>(): Operation<Result> {
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
    (name: OperationName, work: (options: OperationOptions) => Promise<Result>) => {
      const current = new AbortController();
      controller.current = current;
      const show = (next: OperationState<Result>) => {
        if (mounted.current && controller.current === current) setState(next);
      };
      show({ kind: "running", name, done: 0, total: 0 });
      work({
        signal: current.signal,
        progress: (done, total) => show({ kind: "running", name, done, total }),
      }).then(
        (result) => show({ kind: "done", name, result }),
        (error: unknown) =>
          show(
            isAbort(error)
              ? { kind: "cancelled", name }
              : { kind: "failed", name, words: wordsOf(error) },
          ),
      );
    },
    [],
  );
  const cancel = useCallback(() => controller.current?.abort(), []);
  return { state, run, cancel };
}
