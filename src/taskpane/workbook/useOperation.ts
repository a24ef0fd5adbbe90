import { useCallback, useContext, useSyncExternalStore } from "react";
import type { Words } from "../../dataset/types";
import { FormulaError } from "../../scenarios/errors";
import type { Waits } from "../../workbook/attended";
import { attend, GivenUp } from "../../workbook/attended";
import type { WorkbookHost } from "../../workbook/host";
import { reasonOf } from "../../workbook/hostError";
import type { OperationOptions } from "../../workbook/operation";
import { WaitsContext } from "../attempt/waits";
import { usePane } from "../paneContext";
import { Store } from "../store";

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
  /** Begins a piece of work, unless one is under way. */
  readonly run: (name: OperationName, work: Work<Result>) => void;
  readonly cancel: () => void;
}

const isAbort = (error: unknown) => error instanceof Error && error.name === "AbortError";

const wordsOf = (error: unknown): Words =>
  error instanceof FormulaError ? error.words : reasonOf(error);

/** One piece of work at a time. It outlives the tab that it was begun on: whoever comes back finds it under way, or its outcome. */
export class Operations<Result> {
  readonly shown = new Store<OperationState<Result>>({ kind: "idle" });
  private controller = new AbortController();

  readonly cancel = (): void => this.controller.abort();

  run(host: WorkbookHost, waits: Waits, name: OperationName, work: Work<Result>): void {
    if (this.shown.read().kind === "running") return;
    const { signal } = (this.controller = new AbortController());
    let over = false;
    let reached: Reached & { readonly silent: boolean } = {
      name,
      done: 0,
      total: 0,
      silent: false,
    };
    const goOn = (change: Partial<typeof reached>) => {
      reached = { ...reached, ...change };
      if (!over) this.shown.write({ kind: "running", ...reached });
    };
    const end = (state: OperationState<Result>) => {
      over = true;
      this.shown.write(state);
    };
    goOn({});
    attend(host, { signal, waits, onSilence: (silent) => goOn({ silent }) }, (attended) =>
      work(attended, { signal, progress: (done, total) => goOn({ done, total }) }),
    ).then(
      (result) => end({ kind: "done", name, result }),
      (error: unknown) => end(endOf(error, reached)),
    );
  }
}

/** Work on the pane's workbook, and how it stands. */
export function useOperation<Result>(operations: Operations<Result>): Operation<Result> {
  const { host } = usePane();
  const waits = useContext(WaitsContext);
  const { shown, cancel } = operations;
  const state = useSyncExternalStore(shown.watch, shown.read);
  const run = useCallback(
    (name: OperationName, work: Work<Result>) => operations.run(host, waits, name, work),
    [operations, host, waits],
  );
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
