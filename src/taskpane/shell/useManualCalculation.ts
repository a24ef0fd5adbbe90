import { useEffect, useState } from "react";
import { Following } from "../../workbook/following";
import type { WorkbookHost } from "../../workbook/host";
import { silentWord } from "../attempt/silentWord";
import { useAttempt } from "../attempt/useAttempt";
import { usePane, useWords } from "../paneContext";

export interface ManualCalculation {
  /** Whether cells wait for the user to recalculate before they follow the scenario. */
  readonly manual: boolean;
  /** What keeps the last of the two ways out from working; empty where nothing does. */
  readonly problem: string;
  readonly busy: boolean;
  readonly recalculate: () => void;
  readonly calculateAutomatically: () => void;
  /** Gives up what takes long; undefined while nothing does. */
  readonly cancel: (() => void) | undefined;
}

export function useManualCalculation(): ManualCalculation {
  const say = useWords();
  const { host } = usePane();
  const [manual, setManual] = useState(false);
  const [failed, setFailed] = useState("");
  const { busy, slow, silent, attempt, cancel } = useAttempt(setFailed);
  useEffect(() => {
    const following = new Following(async (isCurrent) => {
      // A host that cannot say is one whose cells nobody has seen waiting.
      const mode = await host.calculationMode().catch(() => undefined);
      if (mode && isCurrent()) setManual(mode === "manual");
    });
    const read = () => void following.ask();
    read();
    // No host announces a change of the mode; people change it outside the pane, so coming back is the time to look.
    window.addEventListener("focus", read);
    return () => {
      following.stop();
      window.removeEventListener("focus", read);
    };
  }, [host]);

  const doing = (work: (host: WorkbookHost) => Promise<void>) => () =>
    attempt({
      failed: "recalculateFailed",
      givenUp: () => say("recalculateGivenUp"),
      work: async (attended) => {
        await work(attended);
        return "";
      },
    });
  return {
    manual,
    problem: busy ? (silent ? say(silentWord(host)) : "") : failed,
    busy,
    cancel: slow || silent ? cancel : undefined,
    recalculate: doing((attended) => attended.recalculate("workbook")),
    calculateAutomatically: doing(async (attended) => {
      await attended.calculateAutomatically();
      setManual(false);
      // What changed while nobody calculated is not all marked as changed.
      await attended.recalculate("workbook");
    }),
  };
}
