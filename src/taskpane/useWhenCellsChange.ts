import { useEffect, useEffectEvent, useRef } from "react";
import { Following } from "../workbook/following";
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
  work: (isCurrent: () => boolean) => Promise<void>,
): void {
  const { session, host } = usePane();
  const latest = useEffectEvent(work);
  const soon = useRef<() => void>(() => undefined);
  useEffect(() => {
    const following = new Following((isCurrent) => latest(isCurrent));
    let timers: ReturnType<typeof setTimeout>[] = [];
    const schedule = (delays: readonly number[]) => {
      for (const timer of timers) clearTimeout(timer);
      timers = delays.map((delay) => setTimeout(() => void following.ask(), delay));
    };
    const ask = (soon.current = () => schedule([passing]));
    const unwatch = host.watchSelection(ask);
    const unlisten = session.onChange(() => schedule(settling));
    window.addEventListener("focus", ask);
    return () => {
      following.stop();
      schedule([]);
      unwatch();
      unlisten();
      window.removeEventListener("focus", ask);
    };
  }, [session, host]);
  // Whoever types into an argument changes the subject at each letter: the workbook is watched only once.
  useEffect(() => soon.current(), [session, host, subject]);
}
