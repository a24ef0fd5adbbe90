import { useCallback, useEffect, useRef, useState } from "react";
import type { Words } from "../../../dataset/types";
import { CalledOff } from "../../../workbook/audit/audit";
import { reasonOf } from "../../../workbook/hostError";
import type { Waiting } from "../../../workbook/waiting";
import { findWaiting } from "../../../workbook/waiting";
import { usePane, useSession } from "../../paneContext";

export type WaitingSearch =
  | { readonly kind: "searching"; readonly done: number; readonly all: number }
  | { readonly kind: "found"; readonly waiting: Waiting }
  | { readonly kind: "stopped" }
  | { readonly kind: "failed"; readonly reason: Words };

export interface WaitingCells {
  readonly search: WaitingSearch;
  /** What was found last; it stays in sight while it is looked for again. */
  readonly waiting: Waiting | undefined;
  readonly stop: () => void;
  readonly again: () => void;
}

const start: WaitingSearch = { kind: "searching", done: 0, all: 0 };

/** Inputs are often set one after another: the workbook is looked through once they rest for so long, in milliseconds. */
const rest = 500;

/** The cells that wait for the active scenario's inputs, looked for again whenever the scenario changes. */
export function useWaiting(): WaitingCells {
  const { host } = usePane();
  const session = useSession();
  const { active } = session;
  const [search, setSearch] = useState<WaitingSearch>(start);
  const [waiting, setWaiting] = useState<Waiting>();
  const [attempt, setAttempt] = useState(0);
  const running = useRef<AbortController>(undefined);

  useEffect(() => {
    const off = (running.current = new AbortController());
    const { signal } = off;
    const look = async () => {
      setSearch(start);
      try {
        const found = await findWaiting(session, host, {
          signal,
          onProgress: (done, all) => setSearch({ kind: "searching", done, all }),
        });
        setWaiting(found);
        setSearch({ kind: "found", waiting: found });
      } catch (error) {
        if (error instanceof CalledOff || signal.aborted) return;
        setSearch({ kind: "failed", reason: reasonOf(error) });
      }
    };
    const timer = setTimeout(() => {
      if (!signal.aborted) void look();
    }, rest);
    return () => {
      clearTimeout(timer);
      off.abort();
    };
  }, [session, host, active, attempt]);

  const stop = useCallback(() => {
    running.current?.abort();
    setSearch({ kind: "stopped" });
  }, []);
  const again = useCallback(() => setAttempt((count) => count + 1), []);
  return { search, waiting, stop, again };
}
