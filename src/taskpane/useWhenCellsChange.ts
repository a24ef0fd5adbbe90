import { useEffect, useEffectEvent } from "react";
import { usePane } from "./paneContext";

/** People pass over cells on their way, and type letter by letter: only what they stay with for so long is worked on. */
const passing = 120;

/** After a change of scenario hosts bring cells up to date some time later, and tell nobody. */
const settling = [passing, 600, 2_000];

/**
 * Works now, whenever `subject` changes, and whenever cells may have: hosts announce moves of the selection, which every edit
 * ends with, but no change of a value.
 */
export function useWhenCellsChange(
  subject: unknown,
  work: (isCurrent: () => boolean) => void,
): void {
  const { session, host } = usePane();
  const latest = useEffectEvent(work);
  useEffect(() => {
    let asked = 0;
    let timers: ReturnType<typeof setTimeout>[] = [];
    const run = () => {
      asked += 1;
      const mine = asked;
      latest(() => mine === asked);
    };
    const schedule = (delays: readonly number[]) => {
      for (const timer of timers) clearTimeout(timer);
      timers = delays.map((delay) => setTimeout(run, delay));
    };
    const soon = () => schedule([passing]);
    soon();
    const unwatch = host.watchSelection(soon);
    const unlisten = session.onChange(() => schedule(settling));
    window.addEventListener("focus", soon);
    return () => {
      asked += 1;
      schedule([]);
      unwatch();
      unlisten();
      window.removeEventListener("focus", soon);
    };
  }, [session, host, subject]);
}
